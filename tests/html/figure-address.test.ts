import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figureAnchor } from "../../src/render/anchors.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { english } from "../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../support/browser.ts";
import { htmlTemplates, samplePage } from "../support/html-pages.ts";
import { shipped } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

const suffolk = shipped("2031-32");

/** Every id on a page, in order; no text of a page can hold this pattern, because quotation marks are escaped. */
function idsOn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
}

function figuresOn(html: string): Set<string> {
  return new Set([...html.matchAll(/ data-figure="([^"]*)"/g)].map(([, id]) => id!));
}

describe("the address of a figure", () => {
  test("leads to each figure of each page of a release, and to nothing else", async () => {
    const prepared = await suffolk;
    for (const place of [
      "national",
      ...prepared.statistics.respondingAreas.slice(0, 3),
      "suffolk",
      "gwent",
    ]) {
      const { document, drawings } = reportOf(prepared, place);
      const html = renderHtml(document, drawings, htmlTemplates, english);
      const ids = idsOn(html);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        place,
      ).toEqual([]);
      const figures = figuresOn(html);
      expect(figures.size, place).toBeGreaterThan(50);
      const own = ids.filter((id) => id.startsWith("figure-"));
      expect(own.toSorted(), place).toEqual([...figures].map(figureAnchor).toSorted());
    }
  }, 120_000);

  test("is a cell of a table wherever a table has the figure", async () => {
    const { document, drawings } = reportOf(await suffolk, "suffolk");
    const html = renderHtml(document, drawings, htmlTemplates, english);
    const id = figureAnchor("2031-32/suffolk/eligible/category-1/level-2");
    expect(html).toContain(
      `<td data-figure="2031-32/suffolk/eligible/category-1/level-2" id="${id}">16</td>`,
    );
    // It stands in sentences and on a card before.
    const total = html.indexOf('data-figure="2031-32/suffolk/eligible/total/total"');
    expect(total).toBeGreaterThan(0);
    expect(html.indexOf(`id="${figureAnchor("2031-32/suffolk/eligible/total/total")}"`)).toBeGreaterThan(
      total + 100,
    );
  });

  test("is one of a kind for ids that differ in where their parts end", () => {
    expect(figureAnchor("a/b-c")).not.toBe(figureAnchor("a-b/c"));
  });
});

describe.skipIf(!browserAvailable)("a figure that an address leads to", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const page = samplePage();
  const [first, last] = [...figuresOn(page)]
    .filter((id) => page.includes(`<td data-figure="${id}"`))
    .slice(-2);
  const address = "http://reports.test/report.html";

  async function openAt(figure: string, width: number, options: Parameters<Browser["newPage"]>[0] = {}) {
    const opened = await browser.newPage({ viewport: { width, height: 700 }, ...options });
    await opened.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: page }));
    await opened.goto(`${address}#${figureAnchor(figure)}`);
    await opened.evaluate(() => document.fonts.ready);
    return opened;
  }

  test.each([320, 1280])("is in sight and marked, %i pixels wide", async (width) => {
    const opened = await openAt(last!, width);
    const target = opened.locator(":target");
    expect(await target.getAttribute("data-figure")).toBe(last);
    const box = (await target.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(700);
    // Clear of the row's name, which stays at the left while the figures scroll past.
    const name = (await opened.locator("tr:has(:target) > th").boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(Math.max(0, name.x + Math.min(name.width, width) - 1));
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    const look = (selector: string) =>
      opened.locator(selector).evaluate((element) => {
        const { backgroundColor, color, outlineStyle, outlineWidth } = getComputedStyle(element);
        return { backgroundColor, color, outlineStyle, outlineWidth };
      });
    expect(await look(":target")).toEqual({
      backgroundColor: "rgb(255, 221, 0)",
      color: "rgb(27, 39, 51)",
      outlineStyle: "solid",
      outlineWidth: "3px",
    });
    expect(await look(`#${figureAnchor(first!)}`)).toMatchObject({ outlineStyle: "none" });
    await opened.close();
  });

  test("has a line about it in forced colours, and none on paper", async () => {
    const opened = await openAt(last!, 1280, { forcedColors: "active", colorScheme: "dark" });
    const outline = () =>
      opened.locator(":target").evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outline()).toBe("solid");
    await opened.emulateMedia({ media: "print" });
    expect(await outline()).toBe("none");
    await opened.close();
  });
});
