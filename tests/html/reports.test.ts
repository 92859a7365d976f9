import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { numberOf } from "../../src/figures/value.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import type { Edition } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../support/browser.ts";
import { axeViolations, checkingPage } from "../support/html-checks.ts";
import { htmlTemplates } from "../support/html-pages.ts";
import { shipped, shippedReleases } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

/** `EVERY_PAGE=1` looks at every report; without it at one of each kind and release, and at the odd ones. */
const everyPage = process.env["EVERY_PAGE"] === "1";
const kilobytes = 1024;

interface Made {
  readonly document: Edition;
  readonly html: string;
}

function make(prepared: PreparedRelease, place: string): Made {
  const { document, drawings } = reportOf(prepared, place);
  return { document, html: renderHtml(document, drawings, htmlTemplates, english) };
}

/** How much of a report has no number. */
function gaps({ document }: Made): number {
  return Object.values(document.figures).filter((figure) => numberOf(figure.value) === undefined).length;
}

/** The area with most gaps, the one with the longest name, and the first; all of them on request. */
function looked(areas: readonly Made[]): Made[] {
  if (everyPage) return [...areas];
  const [emptiest] = areas.toSorted((a, b) => gaps(b) - gaps(a));
  const [longest] = areas.toSorted((a, b) => b.document.title.length - a.document.title.length);
  return [...new Set([areas[0]!, emptiest!, longest!])];
}

describe.skipIf(!browserAvailable)("the pages of real reports", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await checkingPage(browser);
  });
  afterAll(() => browser.close());

  describe.each(shippedReleases)("%s", (id) => {
    test("have no violation that axe finds, wide and narrow, and do not scroll sideways", async () => {
      const prepared = await shipped(id);
      const areas = prepared.statistics.respondingAreas.map((area) => make(prepared, area));
      const pages = [make(prepared, "national"), ...looked(areas)];
      expect(pages.length).toBeGreaterThan(1);
      for (const { document, html } of pages) {
        for (const width of [320, 1280]) {
          expect(await axeViolations(page, html, width), `${document.id} at ${width}`).toEqual([]);
          const [content, window] = await page.evaluate(() => [
            globalThis.document.documentElement.scrollWidth,
            innerWidth,
          ]);
          expect(content, `${document.id} at ${width}`).toBeLessThanOrEqual(window!);
        }
      }
    }, 600_000);

    test("are small enough to send", async () => {
      const prepared = await shipped(id);
      for (const area of prepared.statistics.respondingAreas) {
        expect(make(prepared, area).html.length, area).toBeLessThan(300 * kilobytes);
      }
      expect(make(prepared, "national").html.length).toBeLessThan(700 * kilobytes);
    });
  });
});
