import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { makeAccess } from "../../../src/desk/http/access.ts";
import { assetFile } from "../../../src/desk/http/asset.ts";
import type { Route } from "../../../src/desk/http/exchange.ts";
import { listen } from "../../../src/desk/http/listen.ts";
import { makeServer } from "../../../src/desk/http/server.ts";
import { loadPages } from "../../../src/desk/pages/page.ts";
import { refusedPage } from "../../../src/desk/pages/refused.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";

let drawn = 0;
/** Other bytes every time, and the same in every run. */
export const random = (bytes: number) =>
  Uint8Array.from({ length: bytes }, () => (drawn = (drawn * 31 + 7) % 251));

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A server with these routes, and how it is asked with nothing added to what is written. */
export async function served<Desk>(desk: Desk, routes: readonly Route<Desk>[], heartbeat?: number) {
  const faults: unknown[] = [];
  const access = makeAccess(random);
  const { server, close } = makeServer({
    desk,
    routes,
    access,
    assets: new Map([["desk.css", assetFile("text/css", "body{}")]]),
    refused: refusedPage(await loadPages(templates, english, random), english.desk.frame),
    log: (fault) => faults.push(fault),
    ...(heartbeat !== undefined && { heartbeat }),
  });
  const port = await listen(server, 0);
  onTestFinished(close);
  const host = `127.0.0.1:${port}`;
  const cookie = access.exchange(access.token, port)!.split(";")[0]!;

  /** Sends what is written, and takes what comes until the server ends the connection. */
  const raw = (written: string | Buffer): Promise<Answer> =>
    new Promise((done, fail) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(written));
      let text = "";
      socket.setEncoding("utf8").on("data", (more: string) => {
        text += more;
      });
      socket.on("error", (error) => (text === "" ? fail(error) : done(answerOf(text))));
      socket.on("close", () => done(answerOf(text)));
    });

  /** As the desk's own page would ask, with headers put in place of others; undefined leaves one out. */
  const ask = (line: string, headers: Readonly<Record<string, string | undefined>> = {}, body = "") => {
    const usual = {
      host,
      cookie,
      connection: "close",
      ...(line.startsWith("POST") && {
        origin: `http://${host}`,
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
      }),
    };
    const all = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined);
    return raw(
      `${line} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`,
    );
  };
  return { ask, raw, port, host, cookie, faults, close };
}

function answerOf(text: string): Answer {
  const [head = "", ...body] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 1).trim(),
  ]);
  return {
    status: Number(first.split(" ")[1]),
    headers: new Map(headers as [string, string][]),
    body: body.join("\r\n\r\n"),
  };
}
