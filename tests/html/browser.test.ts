import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawCharts } from "../../src/charts/draw.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { english } from "../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../support/browser.ts";
import { axeViolations, checkingPage } from "../support/html-checks.ts";
import { handDrawing } from "../support/html-drawings.ts";
import { htmlTemplates, sampleIndexPage, samplePage } from "../support/html-pages.ts";
import { sampleDocument } from "../support/sample-document.ts";

const pages = { report: samplePage(), index: sampleIndexPage() };
const everyPage = Object.entries(pages);
const address = "http://reports.test/report.html";

describe.skipIf(!browserAvailable)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** Opens a page as a server would give it; `asked` collects what it asks for besides itself. */
  async function open(html: string, width = 1280, options: Parameters<Browser["newPage"]>[0] = {}) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, ...options });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.route("**/*", (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: "text/html", body: html })
        : route.abort(),
    );
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    return { page, asked: () => asked.filter((url) => url !== address && !url.startsWith("data:")) };
  }

  describe.each(everyPage)("the %s", (_, html) => {
    test.each([320, 1280])("has no violation that axe finds, %i pixels wide", async (width) => {
      const page = await checkingPage(browser);
      expect(await axeViolations(page, html, width)).toEqual([]);
      await page.context().close();
    });

    test.each([320, 375, 768, 1280])("needs no scrolling sideways, %i pixels wide", async (width) => {
      const { page } = await open(html, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    });

    test("asks for nothing and loads its fonts", async () => {
      const { page, asked } = await open(html);
      expect(asked()).toEqual([]);
      expect(await page.evaluate(() => document.fonts.check('19px "Report Sans"'))).toBe(true);
      const failed = await page.evaluate(
        () => [...document.fonts].filter((font) => font.status === "error").length,
      );
      expect(failed).toBe(0);
      await page.close();
    });
  });

  test.each([
    ["low contrast", (html: string) => html.replace("--secondary:#4A5560", "--secondary:#B0B8C0")],
    ["a scrolling box that a keyboard cannot reach", (html: string) => html.replaceAll(' tabindex="0"', "")],
    [
      "a picture without a name",
      (html: string) =>
        html
          .replace(/ aria-labelledby="chart-levels-chart-narrow-title[^"]*"/, "")
          .replace(/<title id="chart-levels-chart-narrow-title">[^<]*<\/title>/, ""),
    ],
    ["no language", (html: string) => html.replace(' lang="en-GB"', "")],
  ])("axe sees %s", async (_, spoil) => {
    const page = await checkingPage(browser);
    expect(spoil(pages.report)).not.toBe(pages.report);
    expect(await axeViolations(page, spoil(pages.report), 320)).not.toEqual([]);
    await page.context().close();
  });

  test("a chart's text is as wide as it was measured when it was drawn", async () => {
    const document = sampleDocument();
    const { page: drawn, narrow } = drawCharts(document, undefined, english);
    const drawings = new Map([...drawn, ["levels-chart", handDrawing()]]);
    const { page } = await open(renderHtml(document, { page: drawings, narrow }, htmlTemplates, english));
    for (const [id, { operations }] of drawings) {
      const measured = await page.locator(`#chart-${id} .wide svg text`).evaluateAll((texts) =>
        texts.map((text) => ({
          text: text.textContent,
          width: (text as unknown as SVGTextElement).getComputedTextLength(),
        })),
      );
      const texts = operations.filter((operation) => operation.type === "text");
      expect(measured.map(({ text }) => text)).toEqual(texts.map(({ text }) => text));
      measured.forEach(({ width }, index) => {
        expect(Math.abs(width - texts[index]!.width)).toBeLessThan(0.1);
      });
    }
    await page.close();
  });

  test("a wide table scrolls in its own box, by keyboard too, with its row names in sight", async () => {
    const { page } = await open(pages.report, 320);
    const box = page.locator("#table-areas .scroll");
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    const left = await page
      .locator("#table-areas tbody th")
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
    expect(left).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test("the first tab stop leads past the contents and shows where it is", async () => {
    const { page } = await open(pages.report);
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.textContent()).toBe("Skip to the report");
    expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("page-main");
    await page.close();
  });

  test("in forced colours text follows the system and charts keep their own on white", async () => {
    const { page } = await open(pages.report, 1280, { forcedColors: "active", colorScheme: "dark" });
    const style = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        heading: of("h1").color,
        band: of(".cover").backgroundColor,
        chart: of(".chart svg").backgroundColor,
        bar: of(".chart svg path[fill='#12436D']").fill,
        card: of(".key-figures > div").borderLeftStyle,
      };
    });
    expect(style.heading).not.toBe(style.band);
    expect(style).toMatchObject({ chart: "rgb(255, 255, 255)", bar: "rgb(18, 67, 109)", card: "solid" });
    await page.close();
  });

  test("nothing moves: what follows the reading only colours the edge of an entry", async () => {
    const { page } = await open(pages.report);
    const moving = await page.evaluate(() => ({
      changing: [...document.querySelectorAll("*")].filter(
        (element) => getComputedStyle(element).transitionDuration !== "0s",
      ).length,
      byTime: document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline).length,
      properties: [
        ...new Set(
          document
            .getAnimations()
            .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes().flatMap(Object.keys)),
        ),
      ].filter((name) => !["offset", "computedOffset", "easing", "composite"].includes(name)),
    }));
    expect(moving).toEqual({ changing: 0, byTime: 0, properties: ["boxShadow"] });
    await page.close();
  });

  test("the entry of the section that is read is marked, and no other", async () => {
    const { page } = await open(pages.report);
    const marked = () =>
      page
        .locator(".unfolded > ul > li > a")
        .evaluateAll((links) =>
          links
            .filter((link) => getComputedStyle(link).boxShadow !== "none")
            .map((link) => link.getAttribute("href")),
        );
    const sections = await page
      .locator("main > section")
      .evaluateAll((all) => all.map((section) => section.id));
    expect(sections.length).toBeGreaterThan(2);
    for (const id of sections.slice(0, -1)) {
      await page.evaluate((each) => document.getElementById(each)!.scrollIntoView(), id);
      await expect.poll(marked).toEqual([`#${id}`]);
    }
    await page.close();
  });

  test("contents are folded on a phone and open at the side of a wide page", async () => {
    for (const [width, folded] of [
      [320, true],
      [1280, false],
    ] as const) {
      const { page } = await open(pages.report, width);
      expect(await page.locator(".contents summary").isVisible()).toBe(folded);
      expect(await page.locator(".unfolded").isVisible()).toBe(!folded);
      expect(await page.locator(".contents details a").first().isVisible()).toBe(false);
      if (folded) {
        await page.locator(".contents summary").click();
        expect(await page.locator(".contents details a").first().isVisible()).toBe(true);
      }
      await page.close();
    }
  });

  test.each([
    ["a phone", 320, "screen", ".narrow"],
    ["a wide page", 1280, "screen", ".wide"],
    ["paper", 320, "print", ".wide"],
  ] as const)("on %s one of the two drawings of a chart is shown", async (_, width, media, shown) => {
    const { page } = await open(pages.report, width);
    await page.emulateMedia({ media });
    const charts = page.locator(".chart");
    expect(await charts.count()).toBeGreaterThan(0);
    for (const chart of await charts.all())
      for (const drawing of [".narrow", ".wide"])
        expect(await chart.locator(`${drawing} svg`).isVisible()).toBe(drawing === shown);
    await page.close();
  });

  test("the names of rows are broken between words alone on a phone", async () => {
    const { page } = await open(pages.report, 320);
    const broken = await page.locator("tbody th").evaluateAll((headers) =>
      headers.flatMap((header) => {
        const text = header.lastChild!;
        const words = [...(text.textContent ?? "").matchAll(/\S+/g)];
        return words
          .filter(({ index, 0: word }) => {
            const range = document.createRange();
            if (text.nodeType !== Node.TEXT_NODE) return false;
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1;
          })
          .map(({ 0: word }) => word);
      }),
    );
    expect(broken).toEqual([]);
    await page.close();
  });

  test("on paper the contents are left out and nothing is cut off", async () => {
    const { page } = await open(pages.report, 660);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".contents").isVisible()).toBe(false);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll(".scroll")].filter((box) => box.scrollWidth > box.clientWidth).length,
    );
    expect(cut).toBe(0);
    await page.close();
  });

  test("on paper every page has the label, and every page of a long table its column headings", async () => {
    // More than the areas of the nation, which are set to take one page.
    const rows = 100;
    const { page } = await open(samplePage(sampleDocument({ rows })));
    const texts = await printedPages(page);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts)
      expect(text).toContain("Illustrative figures, invented. Not an official publication.");
    const withRows = texts.filter((text) => /Area \d+ /.test(text));
    expect(withRows.length).toBeGreaterThan(1);
    expect([withRows[0], withRows.at(-1)]).toEqual([
      expect.stringContaining("Area 1 "),
      expect.stringContaining(`Area ${rows} `),
    ]);
    for (const text of withRows) expect(text).toContain("95% confidence interval");
    await page.close();
  });
});

/** The text of each page of the browser's own print, with single spaces. */
async function printedPages(page: Page): Promise<string[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) })
    .promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
        .join("")
        .replace(/\s+/g, " ");
    }),
  );
}
