import type { ServerResponse } from "node:http";
import type { DeskEvent, DeskResponse } from "./exchange.ts";
import { Refusal } from "./refusal.ts";

/** How many pages may listen at once: more than a browser opens connections for. */
const mostStreams = 32;
/** A page that takes nothing any more is let go at so many bytes; it asks again when it wakes. */
const mostWaiting = 1024 * 1024;

/** Streams of server-sent events, each open until its page goes away or all are closed. */
export interface Streams {
  /** Refuses one too many. */
  readonly open: (
    response: ServerResponse,
    subscribe: Extract<DeskResponse, { kind: "events" }>["subscribe"],
  ) => void;
  readonly closeAll: () => void;
}

/** @param heartbeat milliseconds between two lines that only say that the desk is there */
export function makeStreams(heartbeat = 15_000): Streams {
  const open = new Set<ServerResponse>();
  return {
    open(response, subscribe) {
      if (open.size >= mostStreams) throw new Refusal(503, { "retry-after": "10" });
      open.add(response);
      const write = (text: string) => {
        if (response.writableLength > mostWaiting) response.destroy();
        else response.write(text);
      };
      write("retry: 1000\n\n");
      const unsubscribe = subscribe((event) => write(lineOf(event)));
      const beating = setInterval(() => write(":\n\n"), heartbeat);
      response.on("close", () => {
        clearInterval(beating);
        unsubscribe();
        open.delete(response);
      });
    },
    closeAll() {
      for (const response of open) response.end();
    },
  };
}

/** JSON has no line breaks outside its strings, and escapes those within. */
function lineOf({ name, data }: DeskEvent): string {
  return `event: ${name.replace(/[\r\n]/g, "")}\ndata: ${JSON.stringify(data)}\n\n`;
}
