import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";

const home = "http://desk.test";
const own = "2031-32/suffolk/";
const figure = `${own}eligible/category-1/level-1`;

/** What the desk says of a report after it was changed: whole to whoever shows another, and else what differs. */
function changesOf({ status, body }: { status: number; body: string }, shown: string | null) {
  if (status !== 200) return { what: "none" };
  const name = body.replace(/[^\w,. ]/g, "");
  if (shown === null || known.get(shown) === undefined || aroundOf(known.get(shown)!) !== aroundOf(body)) {
    known.set(name, body);
    return { what: "whole", shown: name, html: body };
  }
  const before = partsOf(known.get(shown)!);
  known.set(name, body);
  const parts = partsOf(body);
  return {
    what: "parts",
    shown: name,
    of: parts.length,
    parts: parts.flatMap((part, place) => (part === before[place] ? [] : [[place, part]])),
  };
}

const known = new Map<string, string>();
const partsOf = (html: string) => html.match(/<(header|nav|section)[\s\S]*?<\/\1>/g) ?? [];
const aroundOf = (html: string) => html.replace(/<(header|nav|section)[\s\S]*?<\/\1>/g, "");

/** The report in the frame, as short as one can be. */
function report({ value = "1,050", text = "A foreword.", contents = "Foreword", more = "" } = {}): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>Suffolk</title></head><body>
<header><h1>Suffolk</h1></header><nav class="contents">${contents}</nav>
<main><section id="section-foreword"><p>${text}</p></section>${more}
<section id="section-levels"><div style="height: 3000px"></div>
<table><tr><td data-figure="${figure}" id="figure-${figure.replaceAll("/", "_")}">${value}</td>
<td data-figure="2031-32/kent/eligible/total/total">4,000</td></tr></table></section></main></body></html>`;
}

const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Return</title></head><body>
<aside data-preview="/report" data-own="${own}" data-trace="/trace?figure=">
<p data-no-report hidden>not now</p><a data-trace-link hidden>behind it</a>
<iframe src="/report" title="Report" sandbox="allow-same-origin"></iframe></aside>
<script src="/start.js"></script></body></html>`;

describe.skipIf(!browserAvailable)("the report beside a page", () => {
  let browser: Browser;
  let script: string;
  let shown: Page;
  let answer: { status: number; body: string };
  /** What was answered, and after which change it was asked. */
  let kinds: string[];
  let asked: (string | null)[];

  beforeAll(async () => {
    browser = await startBrowser();
    const folder = fileURLToPath(new URL("../../../src/desk/browser", import.meta.url));
    const contents = `import { startPreview } from "./preview/preview.ts"; startPreview();
      window.told = []; document.addEventListener("desk:goto", (event) => window.told.push(event.detail.cell));`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, loader: "ts" },
      bundle: true,
      write: false,
    });
    script = outputFiles[0]!.text;
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    answer = { status: 200, body: report() };
    kinds = [];
    asked = [];
    shown = await browser.newPage();
    await shown.route("**/*", (route) => {
      const { pathname, searchParams } = new URL(route.request().url());
      asked.push(searchParams.get("after"));
      if (pathname === "/report/changes") {
        const changes = changesOf(answer, searchParams.get("shown"));
        kinds.push(changes.what);
        return route.fulfill({ json: changes });
      }
      if (pathname === "/report") return route.fulfill({ ...answer, contentType: "text/html" });
      if (pathname === "/start.js") return route.fulfill({ body: script, contentType: "text/javascript" });
      return route.fulfill({ body: page, contentType: "text/html" });
    });
    await shown.goto(home);
    await shown.frameLocator("iframe").locator("main").waitFor();
  });

  /** Says that something was saved, and waits until the answer was taken. */
  async function saved(now: { status?: number; body: string }): Promise<void> {
    answer = { status: 200, ...now };
    const answered = shown.waitForResponse("**/report/changes*");
    await shown.evaluate(() => document.dispatchEvent(new CustomEvent("desk:changed", { detail: {} })));
    await answered;
  }

  const cell = () => shown.frameLocator("iframe").locator(`[data-figure="${figure}"]`);

  test("shows what was saved where the reader is, and leaves the rest as it stands", async () => {
    const scrolled = () => shown.evaluate(() => frames[0]!.scrollY);
    await shown.evaluate(() => frames[0]!.scrollTo(0, 900));
    const foreword = await shown.evaluateHandle(() => frames[0]!.document.querySelector("#section-foreword"));
    await saved({ body: report({ value: "1,051" }) });
    await expect.poll(() => cell().textContent()).toBe("1,051");
    expect(await scrolled()).toBe(900);
    expect(await foreword.evaluate((element) => element!.isConnected)).toBe(true);
  });

  test("puts in place those parts alone that differ from what it shows, and asks for those after the change", async () => {
    await saved({ body: report({ value: "1,051" }) });
    await expect.poll(() => cell().textContent()).toBe("1,051");
    const foreword = await shown.evaluateHandle(() => frames[0]!.document.querySelector("#section-foreword"));
    const levels = await shown.evaluateHandle(() => frames[0]!.document.querySelector("#section-levels"));
    answer = { status: 200, body: report({ value: "1,052" }) };
    await shown.evaluate(() =>
      document.dispatchEvent(new CustomEvent("desk:changed", { detail: { name: "a-change" } })),
    );
    await expect.poll(() => cell().textContent()).toBe("1,052");
    expect(kinds).toEqual(["whole", "parts"]);
    expect(asked.at(-1)).toBe("a-change");
    expect(await foreword.evaluate((element) => element!.isConnected)).toBe(true);
    expect(await levels.evaluate((element) => element!.isConnected)).toBe(false);
    await saved({ body: report({ value: "1,053", contents: "Foreword, Victims" }) });
    await expect.poll(() => cell().textContent()).toBe("1,053");
    expect(await shown.frameLocator("iframe").locator("nav.contents").textContent()).toBe(
      "Foreword, Victims",
    );
    expect(kinds.at(-1)).toBe("parts");
    expect(asked.at(-1)).toBe(null);
  });

  test("asks for the whole where the parts are not those that it shows", async () => {
    await saved({ body: report({ value: "1,051" }) });
    await expect.poll(() => cell().textContent()).toBe("1,051");
    await shown.evaluate(() => frames[0]!.document.querySelector("#section-foreword")!.remove());
    await saved({ body: report({ value: "1,052" }) });
    await expect.poll(() => cell().textContent()).toBe("1,052");
    expect(kinds).toEqual(["whole", "parts", "whole"]);
  });

  test("shows the whole page anew where it has a section more", async () => {
    await saved({ body: report({ value: "1,051" }) });
    const more = '<section id="section-victims"><p>Victims</p></section>';
    await saved({ body: report({ contents: "Foreword, Victims", more, value: "7" }) });
    await expect.poll(() => cell().textContent()).toBe("7");
    expect(await shown.frameLocator("iframe").locator("main > section").count()).toBe(3);
    expect(kinds.at(-1)).toBe("whole");
  });

  test("leads from a figure of the area to its cell, and from every figure to what stands behind it", async () => {
    const told = () => shown.evaluate(() => (window as unknown as { told: string[] }).told);
    await cell().click();
    expect(await told()).toEqual(["eligible/category-1/level-1"]);
    const link = shown.locator("[data-trace-link]");
    expect(await link.getAttribute("href")).toBe(`/trace?figure=${encodeURIComponent(figure)}`);
    await shown.frameLocator("iframe").locator('[data-figure^="2031-32/kent"]').click();
    expect(await told()).toHaveLength(1);
    expect(await link.getAttribute("href")).toContain("kent");
    expect(await link.isVisible()).toBe(true);
  });

  test("marks the figure at whose cell somebody is, also after it was changed", async () => {
    const at = (where: string) =>
      shown.evaluate(
        (name) => document.dispatchEvent(new CustomEvent("desk:at", { detail: { cell: name } })),
        where,
      );
    await at("eligible/category-1/level-1");
    await expect.poll(() => cell().getAttribute("data-at")).toBe("");
    await saved({ body: report({ value: "2" }) });
    await expect.poll(() => cell().textContent()).toBe("2");
    expect(await cell().getAttribute("data-at")).toBe("");
    await at("eligible/total/total");
    expect(await cell().getAttribute("data-at")).toBe(null);
  });

  test("keeps the report as it was, and says so, while none can be made", async () => {
    await saved({ status: 404, body: "<p>There is an error.</p>" });
    const notice = shown.locator("[data-no-report]");
    await expect.poll(() => notice.isVisible()).toBe(true);
    expect(await cell().textContent()).toBe("1,050");
    await saved({ body: report({ value: "3" }) });
    await expect.poll(() => cell().textContent()).toBe("3");
    expect(await notice.isVisible()).toBe(false);
  });

  test("leaves it to what stands in the place of the report to say why none is there", async () => {
    answer = { status: 404, body: "<main><p>There is an error.</p></main>" };
    await shown.goto(home);
    const frame = shown.frameLocator("iframe");
    await frame.getByText("There is an error.").waitFor();
    // The second time shows that the first was taken.
    for (const again of [answer, answer]) await saved(again);
    expect(await shown.locator("[data-no-report]").isVisible()).toBe(false);
    await saved({ body: report({ value: "5" }) });
    await expect.poll(() => cell().textContent()).toBe("5");
  });

  test.each([
    ["a script", `<script>parent.ran = true</script>`],
    ["a picture that fails", `<img src="x:" onerror="parent.ran = true">`],
    ["a drawing", `<svg onload="parent.ran = true"><script>parent.ran = true</script></svg>`],
    ["a frame", `<iframe srcdoc="<script>parent.parent.ran = true</script>"></iframe>`],
  ])("runs nothing of a text with %s", async (_, text) => {
    await saved({ body: report({ text, value: "9", contents: "Other" }) });
    await expect.poll(() => cell().textContent()).toBe("9");
    await shown.waitForTimeout(50);
    expect(await shown.evaluate(() => "ran" in window)).toBe(false);
  });
});
