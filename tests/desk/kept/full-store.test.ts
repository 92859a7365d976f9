import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { eventually, openedReturn } from "../return/opened.ts";

const cell = "eligible/category-1/level-1";

describe.skipIf(!browserAvailable)("a browser that has no room left", { timeout: 300_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function full(page: Page): Promise<void> {
    const protocol = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await protocol.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  }

  test("keeps no figure from being written, and says that it keeps none while the desk does not answer", async () => {
    const { page, cell: at, read, isSaved, pageFaults } = await openedReturn(browser);
    await full(page);
    await at(cell).fill("1051");
    await isSaved();
    expect(read()).toContain("level-1: 1051,");
    await page.route("**/cells", (route) => route.abort());
    await at(cell).fill("1052");
    await eventually(() => page.locator("[data-pending]").textContent()).toBe(
      english.desk.return.notKept.replace("#", "1"),
    );
    await page.unroute("**/cells");
    await isSaved();
    expect(read()).toContain("level-1: 1052,");
    expect(pageFaults).toEqual([]);
  });

  test("keeps no text from being written, and says that it keeps none while the desk does not answer", async () => {
    const { page, host, read, pageFaults } = await openedReturn(browser);
    const file = "releases/2031-32/narrative/suffolk/plans.md";
    const text = `${host}/2031-32/suffolk/text/plans`;
    await page.goto(text);
    await page.locator("#text-editor").waitFor();
    await full(page);
    await page.locator("#text-editor").press("Control+End");
    await page.keyboard.type("One more plan.");
    await eventually(() => read(file)).toMatch(/One more plan\.\n?$/);
    await page.route(`${text}/**`, (route) => route.abort());
    await page.keyboard.type(" And another.");
    await eventually(() => page.locator("[data-status]").textContent()).toBe(english.desk.narrative.notKept);
    await page.unroute(`${text}/**`);
    await eventually(() => read(file)).toMatch(/And another\.\n?$/);
    expect(pageFaults).toEqual([]);
  });
});
