import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { makeAccess } from "../../../src/desk/http/access.ts";
import type { Route } from "../../../src/desk/http/exchange.ts";
import { listen } from "../../../src/desk/http/listen.ts";
import { makeServer } from "../../../src/desk/http/server.ts";
import { loadAssets } from "../../../src/desk/pages/assets.ts";
import { loadPages } from "../../../src/desk/pages/page.ts";
import { refusedPage } from "../../../src/desk/pages/refused.ts";
import { memoryFiles } from "../../../src/files/memory.ts";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { checkingPage, htmlFaults } from "../../support/html-checks.ts";
import { templates } from "../../support/project.ts";
import { random } from "./asked.ts";

const page = await loadPages(templates, english, random);
const hostile = `"><script>document.title = "taken"</script><img src="x" onerror="document.title = 'taken'">`;
const view = {
  title: hostile,
  trail: [{ text: "Releases", address: "/" }],
  label: "Illustrative figures, invented",
  heading: hostile,
  lines: [hostile],
  script: "start",
};
const form = `<form method="post" action="/save"><label>Text <input name="text" value="é"></label><button>Save</button></form><iframe title="Report" src="/report"></iframe>`;
const script = `
  const style = document.createElement("style");
  style.nonce = document.querySelector("link[nonce]").nonce;
  style.textContent = ".desk main h1 { letter-spacing: 3px }";
  document.head.append(style);
  document.body.dataset.started = "yes";`;
const report = `<!DOCTYPE html><title>Report</title><style>p{color:rgb(1,2,3)}</style><p>Text<script>parent.document.title = "taken"</script>`;

const saved: string[] = [];
const routes: readonly Route<undefined>[] = [
  {
    method: "GET",
    pattern: "/",
    handle: async () => ({ kind: "page", html: page("message", view).replace("</main>", `${form}</main>`) }),
  },
  { method: "GET", pattern: "/report", handle: async () => ({ kind: "report", html: report }) },
  {
    method: "POST",
    pattern: "/save",
    handle: async ({ body }) => {
      saved.push(new TextDecoder().decode(body));
      return { kind: "redirect", to: "/?saved" };
    },
  },
];

async function serve(): Promise<string> {
  const access = makeAccess(random);
  const { server, close } = makeServer({
    desk: undefined,
    routes,
    access,
    assets: await loadAssets(templates, memoryFiles(new Map([["start.js", script]]))),
    refused: refusedPage(page, english.desk.frame),
    log: (fault) => expect.unreachable(String(fault)),
  });
  const port = await listen(server, 0);
  onTestFinished(close);
  return `http://127.0.0.1:${port}/?token=${access.token}`;
}

/** Styles and scripts come from the desk itself, over nothing that could change them on the way. */
const faultsOf = async (html: string) =>
  (await htmlFaults(html)).filter((fault) => !fault.includes(" require-sri "));

test("every page of a refusal is valid", async () => {
  const refused = refusedPage(page, english.desk.frame);
  for (const status of [400, 403, 404, 405, 413, 415, 421, 500, 503])
    expect(await faultsOf(refused(status)), String(status)).toEqual([]);
  expect(await faultsOf(page("message", view))).toEqual([]);
});

describe.skipIf(!browserAvailable)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("the address leads to a page without the token, which runs its own script and no other", async () => {
    const shown = await (await browser.newContext()).newPage();
    const refused: string[] = [];
    shown.on("console", (message) => refused.push(`${message.text()} (${message.location().url})`));
    await shown.goto(await serve());
    expect(new URL(shown.url()).search).toBe("");
    await shown.waitForSelector("body[data-started]");
    expect(await shown.title()).toContain("<script>");
    const spacing = await shown.evaluate(() => getComputedStyle(document.querySelector("h1")!).letterSpacing);
    expect(spacing).toBe("3px");
    const fonts = () =>
      document.fonts.ready.then((all) => [...all].some(({ status }) => status === "loaded"));
    expect(await shown.evaluate(fonts)).toBe(true);
    const inFrame = await shown
      .frameLocator("iframe")
      .locator("p")
      .evaluate((paragraph) => getComputedStyle(paragraph).color);
    expect(inFrame).toBe("rgb(1, 2, 3)");
    // The one thing refused is the script in the report.
    expect(refused.filter((line) => !line.includes("/report"))).toEqual([]);
    expect(await shown.title()).not.toBe("taken");
    expect(await shown.evaluate(() => document.cookie)).toBe("");
  });

  test("a form is sent and taken with scripts off", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const shown = await context.newPage();
    await shown.goto(await serve());
    await shown.click("button");
    await shown.waitForURL("**/?saved");
    expect(saved).toEqual(["text=%C3%A9"]);
  });

  test("a page of another port can neither read nor save anything, nor show the desk in a frame", async () => {
    const address = await serve();
    const { origin } = new URL(address);
    const context = await browser.newContext();
    const own = await context.newPage();
    await own.goto(address);
    const before = saved.length;
    const other = await context.newPage();
    await other.route("http://127.0.0.1:9/", (route) =>
      route.fulfill({ contentType: "text/html", body: `<iframe src="${origin}/"></iframe>` }),
    );
    await other.goto("http://127.0.0.1:9/");
    const outcome = await other.evaluate(async (desk) => {
      const body = new URLSearchParams({ text: "foreign" });
      const sent = await fetch(`${desk}/save`, {
        method: "POST",
        body,
        mode: "no-cors",
        credentials: "include",
      })
        .then(({ type }) => type)
        .catch(() => "refused");
      const read = await fetch(`${desk}/`, { credentials: "include" }).catch(() => "refused");
      return [sent, typeof read === "string" ? read : "read"];
    }, origin);
    expect(outcome[1]).toBe("refused");
    expect(saved.length).toBe(before);
    expect(await other.frames()[1]?.locator(".desk").count()).toBe(0);
  });

  test.each([320, 1280])(
    "the frame has nothing that axe-core finds wrong, nor anything cut off, at %i",
    async (width) => {
      const shown = await checkingPage(browser);
      await shown.setViewportSize({ width, height: 900 });
      for (const forcedColors of ["none", "active"] as const) {
        await shown.emulateMedia({ forcedColors });
        await shown.goto(await serve());
        await shown.evaluate(axe.source);
        const found = await shown.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );
});
