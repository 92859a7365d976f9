import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Access } from "./access.ts";
import { type AssetFile, sendAsset } from "./asset.ts";
import { bodyType, readBody, refuseBody } from "./body.ts";
import { makeStreams } from "./events.ts";
import type { DeskRequest, Route } from "./exchange.ts";
import { ownOrigin, refuseOtherSites } from "./origin.ts";
import { Refusal } from "./refusal.ts";
import { makeRouting, type Routed } from "./routing.ts";
import { send } from "./send.ts";
import { type Target, targetOf } from "./target.ts";

/** What a server answers from, and with. */
export interface Serving<Desk> {
  readonly desk: Desk;
  readonly access: Access;
  readonly routes: readonly Route<Desk>[];
  /** Styles, fonts and scripts, by their name below `/assets/`. */
  readonly assets: ReadonlyMap<string, AssetFile>;
  /** The page that says with which status something was refused. */
  readonly refused: (status: number) => string;
  /** Takes a fault of ours; the browser is told only that there was one. */
  readonly log: (fault: unknown) => void;
  /** Milliseconds between two signs of life in a stream of events. */
  readonly heartbeat?: number;
}

/** A server and how it is ended, with every stream that is open. */
export interface DeskServer {
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/**
 * A server for one browser. Whatever comes is taken to be hostile until it was shown to come from the desk's own pages.
 */
export function makeServer<Desk>(serving: Serving<Desk>): DeskServer {
  const { isAllowed, exchange } = serving.access;
  const streams = makeStreams(serving.heartbeat);
  const route = makeRouting(serving.routes);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const port = request.socket.localPort ?? 0;
    const own = ownOrigin(request, port);
    const target = targetOf(request.url ?? "");
    const { method = "" } = request;
    if (method === "GET") refuseBody(request);
    const asset = assetOf(target);
    if (asset) {
      if (method !== "GET") throw new Refusal(405, { allow: "GET" });
      sendAsset(request, response, asset);
      return;
    }
    const token = method === "GET" && target.parts.length === 0 ? target.query.get("token") : null;
    const allowed = isAllowed(request.headers.cookie, port);
    if (token !== null) {
      const cookie = allowed ? undefined : exchange(token, port);
      if (!allowed && cookie === undefined) throw new Refusal(403);
      const headers = cookie === undefined ? {} : { "set-cookie": cookie };
      send(response, { kind: "redirect", to: "/" }, streams, headers);
      return;
    }
    if (!allowed) throw new Refusal(403);
    refuseOtherSites(request, own);
    const routed = route(method, target.parts);
    const asked = await deskRequest(request, target, routed);
    send(response, await routed.route.handle(asked, serving.desk), streams);
  }

  function assetOf({ parts: [first, ...rest] }: Target): AssetFile | undefined {
    if (first !== "assets") return undefined;
    const asset = serving.assets.get(rest.join("/"));
    if (!asset) throw new Refusal(404);
    return asset;
  }

  function refuse(response: ServerResponse, error: unknown): void {
    if (!(error instanceof Refusal)) serving.log(error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status, headers } = error instanceof Refusal ? error : new Refusal(500);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    // What is still to come of a body is not waited for.
    send(response, { kind: "page", status, html: serving.refused(status) }, streams, {
      ...headers,
      connection: "close",
    });
  }

  const server = createServer(limits, (request, response) => {
    answer(request, response).catch((error) => {
      // Whoever has gone away is told nothing.
      if (!request.socket.destroyed) refuse(response, error);
    });
  });
  server.maxConnections = 256;
  return {
    server,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        streams.closeAll();
        server.closeAllConnections();
      }),
  };
}

/** How long a browser may take to ask, in milliseconds, and how many bytes of headers it may send. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
  requireHostHeader: true,
};

async function deskRequest<Desk>(
  request: IncomingMessage,
  { query }: Target,
  { route, parameters }: Routed<Desk>,
): Promise<DeskRequest> {
  if (route.method === "GET") return { parameters, query, body: new Uint8Array() };
  const type = bodyType(request, route.types);
  return { parameters, query, ...type, body: await readBody(request, route.mostBytes) };
}
