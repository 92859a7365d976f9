import { expect, it, onTestFinished } from "vitest";
import { makeAccess } from "../../../src/desk/http/access.ts";
import type { Route } from "../../../src/desk/http/exchange.ts";
import { listen } from "../../../src/desk/http/listen.ts";
import { makeServer } from "../../../src/desk/http/server.ts";
import { random, served } from "./asked.ts";

const routes: readonly Route<undefined>[] = [
  { method: "GET", pattern: "/", handle: async () => ({ kind: "data", data: "the first page" }) },
  { method: "POST", pattern: "/save", handle: async () => ({ kind: "data", data: "saved" }) },
];
const first = '"the first page"';

it("answers its own pages, under both names of this computer", async () => {
  const { ask, port } = await served(undefined, routes);
  expect(await ask("GET /")).toMatchObject({ status: 200, body: first });
  const named = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
  expect(await ask("GET /", { host: named.host })).toMatchObject({ status: 200, body: first });
  expect(await ask("POST /save", named)).toMatchObject({ status: 200, body: '"saved"' });
  for (const site of ["same-origin", "none"])
    expect((await ask("GET /", { "sec-fetch-site": site })).status).toBe(200);
});

it.each<[string, string]>([
  ["another name that was made to lead here", "desk.example:PORT"],
  ["another port", "127.0.0.1:1"],
  ["no port", "127.0.0.1"],
  ["another address of this computer", "127.0.0.2:PORT"],
  ["the address as a number", "2130706433:PORT"],
  ["a name that only begins with one that is allowed", "localhost.example:PORT"],
  ["a name with a dot at its end", "localhost.:PORT"],
  ["somebody's name before it", "user@127.0.0.1:PORT"],
  ["nothing", ""],
])("is not there under %s", async (_, host) => {
  const { ask, port } = await served(undefined, routes);
  const answer = await ask("GET /", { host: host.replace("PORT", String(port)) });
  expect(answer.status).toBe(421);
  expect(answer.body).not.toContain("the first page");
  const asset = await ask("GET /assets/desk.css", { host: host.replace("PORT", String(port)) });
  expect(asset.status).toBe(421);
});

it("takes no request without a name, with two of them, or for another computer", async () => {
  const { raw, ask, host, cookie } = await served(undefined, routes);
  const rest = `cookie: ${cookie}\r\nconnection: close\r\n\r\n`;
  expect((await raw(`GET / HTTP/1.1\r\n${rest}`)).status).toBe(400);
  expect((await raw(`GET / HTTP/1.1\r\nhost: ${host}\r\nhost: ${host}\r\n${rest}`)).status).toBe(400);
  expect((await ask(`GET http://${host}/`)).status).toBe(400);
  expect((await ask("GET //example.org/")).status).toBe(400);
});

it.each<[string, Record<string, string | undefined>]>([
  ["another site", { origin: "http://example.org" }],
  ["another port", { origin: "http://127.0.0.1:1" }],
  ["the other name of this computer", { origin: "http://localhost:PORT" }],
  ["a page that hides where it is from", { origin: "null" }],
  ["nobody knows where", { origin: undefined }],
  ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
  ["another port, as the browser says", { "sec-fetch-site": "same-site" }],
  ["an address that was typed", { "sec-fetch-site": "none" }],
])("saves nothing that comes from %s", async (_, headers) => {
  let saved = 0;
  const saving: Route<undefined> = {
    ...routes[1]!,
    handle: async () => {
      saved += 1;
      return { kind: "data", data: "saved" };
    },
  };
  const { ask, port } = await served(undefined, [saving]);
  const origin = headers["origin"]?.replace("PORT", String(port));
  const sent = "origin" in headers ? { origin } : headers;
  expect((await ask("POST /save", sent, "{}")).status).toBe(403);
  expect(saved).toBe(0);
});

it("shows nothing to pages of other sites", async () => {
  const { ask } = await served(undefined, routes);
  for (const headers of [{ origin: "http://example.org" }, { "sec-fetch-site": "same-site" }])
    expect((await ask("GET /", headers)).status).toBe(403);
});

it.each<[string, (cookie: string) => string | undefined]>([
  ["no cookie", () => undefined],
  ["an empty one", (cookie) => `${cookie.split("=")[0]}=`],
  ["one that was guessed", (cookie) => `${cookie.slice(0, -1)}_`],
  ["that of a desk at another port", (cookie) => cookie.replace(/^mappa-desk-\d+/, "mappa-desk-1")],
  ["a name that only ends like it", (cookie) => `x${cookie}`],
])("refuses %s, and says nothing of what there is", async (_, change) => {
  const { ask, cookie } = await served(undefined, routes);
  for (const line of ["GET /", "GET /no-such-page", "POST /save"]) {
    const answer = await ask(line, { cookie: change(cookie) });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain("This browser may not use the desk");
  }
  expect((await ask("GET /", { cookie: `other=1; ${cookie}` })).status).toBe(200);
});

it("exchanges the token of its address for a cookie once, which is another value", async () => {
  const access = makeAccess(random);
  const { server, close } = makeServer({
    desk: undefined,
    routes,
    access,
    assets: new Map(),
    refused: String,
    log: () => {},
  });
  const port = await listen(server, 0);
  onTestFinished(close);
  const address = `http://127.0.0.1:${port}/`;
  const open = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${address}${query}`, { redirect: "manual", headers });
  const token = `?token=${access.token}`;
  expect((await open(`?token=${access.token.slice(0, -1)}`)).status).toBe(403);
  expect((await open("?token=")).status).toBe(403);
  expect((await open(`page${token}`)).status).toBe(403);
  expect((await fetch(`${address}${token}`, { method: "POST" })).status).toBe(403);

  const opened = await open(token);
  expect([opened.status, opened.headers.get("location")]).toEqual([303, "/"]);
  const set = opened.headers.get("set-cookie")!;
  expect(set).toMatch(/^mappa-desk-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/);
  expect(set).not.toContain(access.token);
  const cookie = set.split(";")[0]!;
  expect(await (await open("", { cookie })).json()).toBe("the first page");

  const again = await open(token);
  expect([again.status, again.headers.get("set-cookie")]).toEqual([403, null]);
  // The browser that has the cookie may load the address again.
  const own = await open(token, { cookie });
  expect([own.status, own.headers.get("set-cookie")]).toEqual([303, null]);
  expect((await open("", { cookie: cookie.replace(/=.*/, `=${access.token}`) })).status).toBe(403);
});
