import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { openedReturn } from "./opened.ts";

const yaml = "releases/2031-32/returns/suffolk.yaml";

/** A return in which nothing is filled in: words stand in all its fields. */
async function emptyReturn(browser: Browser) {
  const opened = await openedReturn(browser, (folder) => rmSync(join(folder, yaml)));
  await opened.page.locator('form[action$="/new"] button').click();
  await opened.page.locator("[data-keys]").waitFor();
  await opened.page.evaluate(() => document.fonts.ready);
  return opened;
}

/** Row headings that something else lies over, or that are out of sight, once all tables are at their last columns. */
function hiddenHeadings(page: Page) {
  return page.evaluate(() => {
    const hidden: string[] = [];
    let looked = 0;
    for (const place of document.querySelectorAll(".return-scroll")) {
      place.scrollLeft = place.scrollWidth;
      for (const row of place.querySelectorAll("tbody tr")) {
        row.scrollIntoView({ block: "center" });
        for (const heading of row.querySelectorAll("th")) {
          const { left, top, width, height } = heading.getBoundingClientRect();
          const at = document.elementFromPoint(left + width / 2, top + height / 2);
          looked++;
          if (at !== heading)
            hidden.push(`${heading.textContent}: ${at?.tagName.toLowerCase() ?? "out of sight"}`);
        }
      }
    }
    return { hidden, looked };
  });
}

/** The fields that somebody comes to and cannot see whole, or not the headings of, going forth and back over all. */
function hiddenFields(page: Page) {
  return page.evaluate(() => {
    const hidden: string[] = [];
    const fields = [...document.querySelectorAll<HTMLInputElement>("input[data-cell]")];
    for (const field of [...fields, ...fields.slice(0, -1).reverse()]) {
      field.focus();
      const { left, right, top, height } = field.getBoundingClientRect();
      for (const x of [left + 1, (left + right) / 2])
        if (document.elementFromPoint(x, top + height / 2) !== field) hidden.push(field.id);
      const place = field.closest(".return-scroll")!.getBoundingClientRect();
      // The ring around a field is 6 pixels wide.
      if (left - 6 < place.left || right + 6 > place.right) hidden.push(`${field.id}: its ring`);
      const under = document.elementFromPoint(left - 5, top + height / 2);
      if (under?.matches("th")) hidden.push(`${field.id}: its ring`);
      for (const heading of field.closest("tr")!.querySelectorAll("th"))
        if (heading.getBoundingClientRect().top < 0) hidden.push(`${field.id}: ${heading.textContent}`);
    }
    return hidden;
  });
}

describe.skipIf(!browserAvailable)("the tables of a return", { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 240_000);
  afterAll(() => browser.close());

  test("say at their last columns which row it is, on every screen", async () => {
    const { page } = await emptyReturn(browser);
    for (const width of [320, 700, 1100, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const { hidden, looked } = await hiddenHeadings(page);
      expect(looked).toBeGreaterThan(40);
      expect(hidden, String(width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });

  test("show the field that somebody comes to, with its row's headings", async () => {
    const { page } = await openedReturn(browser);
    // The report beside it brings the figure into sight, and moves nothing else.
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await page.frameLocator("iframe").locator("h1").first().waitFor();
    for (const width of [320, 700, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(await hiddenFields(page), String(width)).toEqual([]);
    }
  });

  test("have room for the words in the place of a figure, and for all columns beside the report", async () => {
    const { page } = await emptyReturn(browser);
    for (const word of ["not available", "not collected", "not applicable", "confidential"]) {
      const narrow = await page.evaluate((text) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>("input[data-cell]")];
        return fields
          .filter((field) => {
            field.value = text;
            field.toggleAttribute("data-found", true);
            field.focus();
            return field.scrollWidth > field.clientWidth;
          })
          .map(({ id }) => id);
      }, word);
      expect(narrow, word).toEqual([]);
    }
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll(".return-scroll")]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((place) => place.getAttribute("aria-labelledby")),
    );
    expect(cut).toEqual([]);
  });
});
