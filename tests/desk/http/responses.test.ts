import { get } from "node:http";
import { expect, it } from "vitest";
import type { DeskEvent, DeskResponse, Route } from "../../../src/desk/http/exchange.ts";
import { loadPages } from "../../../src/desk/pages/page.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";
import { random, served } from "./asked.ts";

const answering = (response: DeskResponse): Route<undefined>[] => [
  { method: "GET", pattern: "/", handle: async () => response },
];

async function answerOf(response: DeskResponse) {
  const { ask, faults } = await served(undefined, answering(response));
  const answer = await ask("GET /");
  const policy = answer.headers.get("content-security-policy") ?? "";
  return { ...answer, faults, policy, rules: new Map(policy.split("; ").map((rule) => ruleOf(rule))) };
}

function ruleOf(rule: string): [string, string] {
  const [name = "", ...values] = rule.split(" ");
  return [name, values.join(" ")];
}

const bytes = new TextEncoder().encode("<script>alert(1)</script>");
const file = { kind: "file", name: "a.txt", type: "text/plain", bytes, download: true } as const;

it.each<[string, DeskResponse]>([
  ["page", { kind: "page", html: "<p>" }],
  ["report", { kind: "report", html: "<p>" }],
  ["data", { kind: "data", data: {} }],
  ["file", file],
  ["redirect", { kind: "redirect", to: "/" }],
])("is kept nowhere and given to no other site: %s", async (_, response) => {
  const { headers, rules } = await answerOf(response);
  expect(Object.fromEntries(headers)).toMatchObject({
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(rules.get("default-src")).toBe("'none'");
  expect(rules.get("frame-ancestors")).toMatch(/^'(none|self)'$/);
});

it("lets a page load files of the desk alone, and styles that know its number", async () => {
  const page = await loadPages(templates, english, random);
  const html = page("message", { title: "<Title>", trail: [], heading: "A", lines: [], script: "text" });
  const nonce = /name="style-nonce" content="([\w-]{24})"/.exec(html)![1];
  const { rules, policy } = await answerOf({ kind: "page", html });
  expect(rules.get("script-src")).toBe("'self'");
  expect(rules.get("style-src")).toBe(`'self' 'nonce-${nonce}'`);
  expect(rules.get("form-action")).toBe("'self'");
  expect(rules.get("base-uri")).toBe("'none'");
  expect(policy).not.toMatch(/unsafe|\*|http/);
  expect(page("message", { title: "T", trail: [], heading: "A", lines: [] })).not.toContain(nonce);
});

it("takes the number of a page from its head and from nowhere else", async () => {
  const html = `<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<title>x</title></head><body><meta name="style-nonce" content="abcdefghijklmnopqrstuvwx">`;
  expect((await answerOf({ kind: "page", html })).rules.get("style-src")).toBe("'self'");
});

it("lets no script run in a report", async () => {
  const { rules } = await answerOf({ kind: "report", html: "<script>alert(1)</script>" });
  expect(rules.get("sandbox")).toBe("allow-same-origin");
  expect(rules.has("script-src")).toBe(false);
  expect(rules.get("frame-ancestors")).toBe("'self'");
});

it("saves a file under its name, whatever is in it, and runs nothing of one that is shown", async () => {
  const name = 'Kent "2031"\r\nset-cookie: a=b; – “é”.txt';
  const { headers, body, rules } = await answerOf({ ...file, name });
  expect(headers.get("content-disposition")).toMatch(
    /^attachment; filename="[\w. -]*"; filename\*=UTF-8''[\w%.!~-]*$/,
  );
  expect(headers.has("set-cookie")).toBe(false);
  expect(body).toBe("<script>alert(1)</script>");
  expect(rules.has("sandbox")).toBe(true);
  const shown = await answerOf({ ...file, download: false, type: "image/svg+xml" });
  expect(shown.headers.get("content-disposition")).toMatch(/^inline/);
  expect(shown.rules.get("sandbox")).toBe("");
  const pdf = await answerOf({ ...file, download: false, type: "application/pdf" });
  expect([pdf.rules.has("sandbox"), pdf.rules.has("script-src")]).toEqual([false, false]);
});

it.each(["//example.org", "https://example.org", "/\\example.org", "javascript:alert(1)", "/a\r\nb: c", ""])(
  "leads to no other site: %j",
  async (to) => {
    const { status, headers, faults } = await answerOf({ kind: "redirect", to });
    expect([status, headers.has("location"), faults.length]).toEqual([500, false, 1]);
  },
);

it("leads to its own pages", async () => {
  const { status, headers } = await answerOf({ kind: "redirect", to: "/2031-32/kent/return#cell-a" });
  expect([status, headers.get("location")]).toEqual([303, "/2031-32/kent/return#cell-a"]);
});

it("fails where a header would hold what no header can", async () => {
  const { status, headers, faults } = await answerOf({ ...file, type: "text/plain\r\nset-cookie: a=b" });
  expect([status, headers.has("set-cookie"), faults.length]).toEqual([500, false, 1]);
});

it("says the status of data and pages", async () => {
  expect((await answerOf({ kind: "data", status: 409, data: undefined })).status).toBe(409);
  expect((await answerOf({ kind: "page", status: 422, html: "" })).status).toBe(422);
});

/** A server of one stream, and what its pages have been told. */
async function streaming(heartbeat?: number) {
  const listeners = new Set<(event: DeskEvent) => void>();
  const serving = await served(
    undefined,
    answering({
      kind: "events",
      subscribe: (send) => {
        listeners.add(send);
        return () => listeners.delete(send);
      },
    }),
    heartbeat,
  );
  const { host, cookie } = serving;
  const open = () =>
    new Promise<{
      status: number;
      text: () => string;
      until: (text: string) => Promise<void>;
      leave: () => void;
      ended: Promise<void>;
    }>((done) => {
      const request = get(`http://${host}/`, { headers: { cookie }, agent: false }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (more: string) => {
          text += more;
        });
        response.on("error", () => {});
        done({
          status: response.statusCode!,
          text: () => text,
          until: (wanted) => until(() => text.includes(wanted)),
          leave: () => request.destroy(),
          ended: new Promise((end) => response.on("close", () => end())),
        });
      });
      request.on("error", () => {});
    });
  return { ...serving, listeners, open };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

it("tells every page of what happens, until it goes away", async () => {
  const { open, listeners } = await streaming();
  const [one, other] = [await open(), await open()];
  await until(() => listeners.size === 2);
  for (const send of listeners) send({ name: "changed\r\n", data: { text: "a\nb\u2028" } });
  await Promise.all([one, other].map(({ until: told }) => told("\n\n")));
  await one.until("changed");
  expect(one.text()).toBe(
    `retry: 1000\n\nevent: changed\ndata: ${JSON.stringify({ text: "a\nb\u2028" })}\n\n`,
  );
  one.leave();
  await until(() => listeners.size === 1);
  for (const send of listeners) send({ name: "changed", data: 2 });
  await other.until("data: 2\n\n");
});

it("gives signs of life", async () => {
  const { open } = await streaming(10);
  await (await open()).until("\n\n:\n\n:\n\n");
});

it("opens so many streams and no more, and closes all of them at its end", async () => {
  const { open, listeners, close } = await streaming();
  const streams = await Promise.all(Array.from({ length: 32 }, open));
  expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await open()).status).toBe(503);
  streams[0]!.leave();
  await until(() => listeners.size === 31);
  expect((await open()).status).toBe(200);
  await close();
  await Promise.all(streams.map(({ ended }) => ended));
  await until(() => listeners.size === 0);
});
