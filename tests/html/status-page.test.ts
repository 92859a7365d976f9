import { parse } from "parse5";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderStatus } from "../../src/render/html/status-page.ts";
import { loadStatusTemplate } from "../../src/render/html/status-template.ts";
import { statusSheet } from "../../src/render/status/status-sheet.ts";
import { english } from "../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../support/browser.ts";
import { statusOfEveryState } from "../support/every-state.ts";
import { axeViolations, checkingPage, htmlFaults } from "../support/html-checks.ts";
import { templateFiles } from "../support/html-pages.ts";
import { elements } from "../support/html-tables.ts";

const now = new Date("2033-09-01T08:30:00Z");
const template = await loadStatusTemplate(templateFiles);
const status = await statusOfEveryState();
const pageOf = (each: typeof status, listed?: string[]) =>
  renderStatus(statusSheet(each, listed, english, now, "page"), template, english);
const live = pageOf(status);
const illustrative = pageOf({ ...status, kind: "illustrative" });

test("it is valid, without a script, and says what is invented in its title and above everything", async () => {
  expect(await htmlFaults(live)).toEqual([]);
  expect(await htmlFaults(illustrative)).toEqual([]);
  expect(live).not.toContain("<script");
  expect(live).not.toContain("Illustrative");
  expect(illustrative).toMatch(/<title>[^<]*Illustrative figures, invented[^<]*<\/title>/);
  expect(illustrative).toMatch(/<header>\s*<p class="label">Illustrative figures, invented/);
});

test("each cell has a heading of its row and of its column", () => {
  for (const table of elements(parse(live)).filter(({ tagName }) => tagName === "table")) {
    const within = elements(table);
    const rows = within.filter(({ tagName }) => tagName === "tr").map((row) => elements(row));
    const [head, ...body] = rows.map((row) =>
      row.filter(({ tagName }) => tagName === "th" || tagName === "td"),
    );
    const scopes = (cells: typeof within) =>
      cells.map(({ attrs }) => attrs.find(({ name }) => name === "scope")?.value);
    expect(new Set(scopes(head!))).toEqual(new Set(["col"]));
    expect(within.filter(({ tagName }) => tagName === "caption")).toHaveLength(1);
    for (const row of body) {
      expect(row).toHaveLength(head!.length);
      expect(scopes(row.slice(0, 1))).toEqual(["row"]);
    }
  }
});

test("what comes out of a file is text on the page", async () => {
  const name = `returns/cumbria.yaml`;
  const text = "area: <b>Cumbria</b>\nyear: 2032/33\nfigures: {}\n";
  const spoiled = await statusOfEveryState({ [name]: text });
  const place = { ...spoiled.areas[0]!, name: "<img src=x onerror=alert(1)>" };
  const html = pageOf({ ...spoiled, areas: [place] });
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src&#x3D;x");
});

describe.skipIf(!browserAvailable)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each([320, 1280])("axe finds nothing, and nothing scrolls sideways, %i pixels wide", async (width) => {
    const page = await checkingPage(browser);
    for (const html of [live, illustrative]) {
      expect(await axeViolations(page, html, width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.context().close();
  });

  test("its table of areas fits a window of 1280 pixels whole", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent(live);
    await page.evaluate(() => document.fonts.ready);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll(".scroll")].map((box) => box.scrollWidth - box.clientWidth),
    );
    expect(over).toEqual([0, 0]);
    await page.close();
  });
});
