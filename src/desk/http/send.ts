import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Streams } from "./events.ts";
import type { DeskResponse } from "./exchange.ts";
import { policyOf, usualHeaders } from "./policy.ts";

/** Sends what a route has answered. */
export function send(
  to: ServerResponse,
  response: DeskResponse,
  streams: Streams,
  more: OutgoingHttpHeaders = {},
): void {
  const headers = (own: OutgoingHttpHeaders): OutgoingHttpHeaders => ({
    ...usualHeaders,
    "content-security-policy": policyOf(response),
    ...own,
    ...more,
  });
  const body = (status: number, content: string | Uint8Array, own: OutgoingHttpHeaders) => {
    to.writeHead(status, headers({ ...own, "content-length": Buffer.byteLength(content) }));
    to.end(content);
  };
  switch (response.kind) {
    case "page":
      body(response.status ?? 200, response.html, pageType);
      break;
    case "report":
      body(response.status ?? 200, response.html, pageType);
      break;
    case "data":
      body(response.status ?? 200, JSON.stringify(response.data ?? null), dataType);
      break;
    case "file": {
      const named = { "content-disposition": disposition(response.name, response.download) };
      body(200, response.bytes, { "content-type": response.type, ...named });
      break;
    }
    case "redirect":
      body(303, "", { location: ownAddress(response.to) });
      break;
    case "events":
      for (const [name, value] of Object.entries(headers({ "content-type": "text/event-stream" })))
        if (value !== undefined) to.setHeader(name, value);
      streams.open(to, response.subscribe);
  }
}

const pageType = { "content-type": "text/html; charset=utf-8" };
const dataType = { "content-type": "application/json" };

/** The name of a file as browsers take it: letters of other alphabets are in the second. */
function disposition(name: string, download: boolean): string {
  const plain = name.replace(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, "_")).replace(/['()*]/g, (letter) => {
    return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `${download ? "attachment" : "inline"}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A page of the desk and of no other site, whatever a name in the address says. */
function ownAddress(address: string): string {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(address)) throw new Error(`'${address}' is no address of the desk`);
  return address;
}
