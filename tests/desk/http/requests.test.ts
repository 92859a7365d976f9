import { expect, it } from "vitest";
import { fileOf, jsonOf, type Route } from "../../../src/desk/http/exchange.ts";
import { served } from "./asked.ts";

const routes: readonly Route<undefined>[] = [
  { method: "GET", pattern: "/:release/:area/return", handle: async ({ parameters }) => told(parameters) },
  { method: "GET", pattern: "/:release/trace", handle: async () => told("trace") },
  { method: "GET", pattern: "/:release/:area", handle: async ({ parameters }) => told(parameters) },
  {
    method: "POST",
    pattern: "/:release/:area/return",
    mostBytes: 20,
    handle: async (request) =>
      told({ json: jsonOf(request), type: request.type, bytes: request.body.length }),
  },
  {
    method: "POST",
    pattern: "/picture",
    types: ["image/png"],
    handle: async ({ body }) => told(body.length),
  },
  {
    method: "POST",
    pattern: "/file",
    types: ["multipart/form-data"],
    handle: async (request) => {
      const file = await fileOf(request, "one");
      return told(file ? [file.name, [...file.bytes]] : "none");
    },
  },
];
const told = (data: unknown) => ({ kind: "data", data }) as const;
const there = "/2031-32/kent/return";

it("decodes the parts of a path that stand for names, and no others", async () => {
  const { ask } = await served(undefined, routes);
  const { status, body } = await ask("GET /2031-32/devon%20%26%20cornwall/return?of=%3Cb%3E");
  expect([status, JSON.parse(body)]).toEqual([200, { release: "2031-32", area: "devon & cornwall" }]);
  expect((await ask("GET /2031-32/trace")).body).toBe('"trace"');
  expect((await ask("GET /2031-32/%74race")).body).toBe('"trace"');
});

it.each([
  "/2031-32/../return",
  "/2031-32/%2e%2e/return",
  "/2031-32/%2E./return",
  "/./kent/return",
  "/2031-32/..%2f..%2fetc/return",
  "/2031-32/..%5c..%5cetc/return",
  "/2031-32/kent%00/return",
  "/2031-32/kent%0d%0aset-cookie:x/return",
  "/2031-32//return",
  "/2031-32/%/return",
  "/2031-32/%ff%fe/return",
  "/assets/../package.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  "/assets/__proto__",
  "/assets/",
  "/assets",
  "/nothing/like/this/here",
])("finds nothing at %s", async (path) => {
  const { ask, faults } = await served(undefined, routes);
  const answer = await ask(`GET ${path}`);
  expect(answer.status).toBe(404);
  expect(answer.body).toContain("<h1>Page not found</h1>");
  expect(faults).toEqual([]);
});

it("takes names of prototypes as names", async () => {
  const own: Route<undefined> = {
    method: "GET",
    pattern: "/:release/:area/return",
    handle: async ({ parameters }) => told(["toString" in parameters, Object.values(parameters)]),
  };
  const { ask } = await served(undefined, [own]);
  const { body } = await ask("GET /__proto__/constructor/return");
  expect(JSON.parse(body)).toEqual([false, ["__proto__", "constructor"]]);
});

it("says which methods an address has", async () => {
  const { ask } = await served(undefined, routes);
  for (const method of ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE"]) {
    const { status, headers } = await ask(`${method} ${there}`);
    expect([status, headers.get("allow")]).toEqual([405, "GET, POST"]);
  }
  expect((await ask("POST /2031-32/trace", {}, "{}")).headers.get("allow")).toBe("GET");
  const asset = await ask("POST /assets/desk.css", {}, "{}");
  expect([asset.status, asset.headers.get("allow")]).toEqual([405, "GET"]);
});

it("takes a body of its type and length", async () => {
  const { ask } = await served(undefined, routes);
  const json = await ask(`POST ${there}`, { "content-type": "Application/JSON; charset=utf-8" }, '{"a":1}');
  expect(JSON.parse(json.body)).toEqual({ json: { a: 1 }, type: "application/json", bytes: 7 });
  const form = await ask(`POST ${there}`, { "content-type": "application/x-www-form-urlencoded" }, "a=1");
  expect(JSON.parse(form.body)).toMatchObject({ type: "application/x-www-form-urlencoded", bytes: 3 });
  expect((await ask(`POST ${there}`, {}, "x".repeat(20))).status).toBe(200);
});

it("refuses a body that is too long, whether its length is said or not", async () => {
  const { ask, raw, host, cookie } = await served(undefined, routes);
  const said = await ask(`POST ${there}`, {}, "x".repeat(21));
  expect(said.status).toBe(413);
  expect(said.body).toContain("too long");
  const lied = await ask(`POST ${there}`, { "content-length": "999999999999" }, "x");
  expect(lied.status).toBe(413);
  const head = `POST ${there} HTTP/1.1\r\nhost: ${host}\r\norigin: http://${host}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
  // It never ends, and is refused all the same.
  expect((await raw(`${head}10\r\n${"x".repeat(16)}\r\n10\r\n${"x".repeat(16)}\r\n`)).status).toBe(413);
  expect(
    (await raw(`${head}4\r\n1234\r\n0\r\n\r\n`.replace("\r\n\r\n", "\r\nconnection: close\r\n\r\n"))).body,
  ).toContain('"bytes":4');
});

it.each<[string, Record<string, string | undefined>]>([
  ["of no type", { "content-type": undefined }],
  ["of the type that a form of another site may have", { "content-type": "text/plain" }],
  ["of many parts", { "content-type": "multipart/form-data; boundary=x" }],
  ["that is packed", { "content-encoding": "gzip" }],
])("refuses a body %s", async (_, headers) => {
  const { ask } = await served(undefined, routes);
  expect((await ask(`POST ${there}`, headers, "{}")).status).toBe(415);
});

it("refuses a type that the route does not take, two lengths, and a body where none belongs", async () => {
  const { ask, raw, host, cookie } = await served(undefined, routes);
  expect((await ask("POST /picture", {}, "{}")).status).toBe(415);
  expect((await ask("POST /picture", { "content-type": "image/png" }, "png")).body).toBe("3");
  expect((await ask(`GET ${there}`, { "content-length": "2" }, "{}")).status).toBe(400);
  const both = `host: ${host}\r\ncookie: ${cookie}\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`;
  expect((await raw(`POST ${there} HTTP/1.1\r\n${both}`)).status).toBe(400);
});

it("takes the file of a form that names what stands between its parts", async () => {
  const { ask, faults } = await served(undefined, routes);
  const part = (head: string, content: string) =>
    `--x-1\r\ncontent-disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
  const send = (parts: string, type = "multipart/form-data; boundary=x-1") =>
    ask("POST /file", { "content-type": type }, parts);
  const whole = `${part('name="other"', "1")}${part('name="one"; filename="a.zip"', "a\0b")}--x-1--\r\n`;
  for (const type of ["multipart/form-data; boundary=x-1", 'Multipart/Form-Data; boundary="x-1"'])
    expect(JSON.parse((await send(whole, type)).body)).toEqual(["a.zip", [97, 0, 98]]);
  for (const none of [
    "",
    "--x-1",
    whole.replace("--x-1--", ""),
    whole.replaceAll("x-1", "y-1"),
    `${part('name="one"', "text")}--x-1--\r\n`,
    `${part('name="one"; filename=""', "")}--x-1--\r\n`,
  ])
    expect((await send(none)).body).toBe('"none"');
  for (const type of [
    "multipart/form-data",
    "multipart/form-data; boundary=",
    `multipart/form-data; boundary=${"x".repeat(71)}`,
  ])
    expect((await send(whole, type)).status).toBe(400);
  expect((await ask("POST /file", {}, "{}")).status).toBe(415);
  expect(faults).toEqual([]);
});

it("refuses headers that are too long", async () => {
  const { ask } = await served(undefined, routes);
  expect((await ask(`GET ${there}`, { "x-long": "x".repeat(17_000) })).status).toBe(431);
});

it("tells the browser nothing of a fault but that there was one", async () => {
  const failing: Route<undefined> = {
    method: "GET",
    pattern: "/",
    handle: async () => {
      throw new Error("the secret of /home/somebody");
    },
  };
  const { ask, faults } = await served(undefined, [failing]);
  const { status, body } = await ask("GET /");
  expect(status).toBe(500);
  expect(body).toContain("There is a fault in mappa");
  expect(body).not.toMatch(/secret|somebody|at .*\.ts/);
  expect(faults.map(String)).toEqual(["Error: the secret of /home/somebody"]);
});
