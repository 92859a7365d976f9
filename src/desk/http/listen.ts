import type { Server } from "node:http";

/** How many ports are tried, from the one that is asked for on. */
const nextPorts = 10;

/**
 * Listens on this computer alone: on the port that is asked for, else on one of the next that is free, else on any. What a
 * browser keeps of a page it keeps by its port, so that a desk which is started again should find the same one.
 *
 * @returns the port
 */
export async function listen(server: Server, port: number): Promise<number> {
  const ports = port === 0 ? [] : Array.from({ length: nextPorts }, (_, next) => port + next);
  for (const each of ports.filter((next) => next <= 65535)) {
    try {
      return await listenOn(server, each);
    } catch (error) {
      if (!["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
  return listenOn(server, 0);
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      server.off("error", fail);
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}
