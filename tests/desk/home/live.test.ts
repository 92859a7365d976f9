import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { focusedId, opened as openedIn, violations } from "./opened.ts";

const suffolk = "releases/2031-32/returns/suffolk.yaml";
const norfolk = "releases/2031-32/returns/norfolk.yaml";
const release = "releases/2031-32/release.yaml";
const slow = { timeout: 240_000 };

describe.skipIf(!browserAvailable)("lists of the desk while files change", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** Opens a page, and waits until it listens: what changes before is in it already. */
  async function opened(path: string) {
    const served = await openedIn(browser);
    const listens = served.page.waitForResponse("**/events");
    await served.go(path);
    await listens;
    const change = (file: string, from: string | RegExp, to: string) => {
      const text = served.read(file);
      expect(text).toMatch(from);
      served.write(text.replace(from, to), file);
    };
    return { ...served, change };
  }

  const announced = (page: Page) => expect.poll(() => page.locator("[data-announce]").textContent(), slow);

  test("show the state of an area that was changed, where the reader is, and say so", async () => {
    const { page, change, faults } = await opened("/2031-32");
    const row = page.locator('tr[data-key="suffolk"]');
    expect(await row.innerText()).toContain("ready");
    const other = await page.locator('tr[data-key="kent"]').elementHandle();
    const link = page.getByRole("link", { name: "Return of Norfolk" });
    await link.focus();
    const seen = await link.evaluate((element) => element.getBoundingClientRect().top);
    change(suffolk, "level-1: 1050", "level-1: -3");
    await expect.poll(() => row.innerText(), slow).toContain("Area: mend errors");
    await announced(page).toMatch(/brought up to date at \d/);
    expect(await page.locator('[data-live="sums"]').innerText()).toContain("1 with errors");
    expect(await page.locator('[data-live="tasks-of-areas"] [data-key="mend"]').innerText()).toContain(
      "Suffolk",
    );
    expect(await page.locator('[data-live="blocking"]').innerText()).toContain("FIGURE-NEGATIVE");
    expect(await page.getByRole("link", { name: "errors (1)" }).count()).toBe(1);
    expect(await other!.evaluate((element) => element.isConnected)).toBe(true);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(seen, 0);
    expect(faults).toEqual([]);
  });

  test("lead to the next area where the one somebody is at is listed no more", async () => {
    const { page, change } = await opened("/2031-32?state=ready");
    await page.getByRole("link", { name: "Return of Suffolk" }).focus();
    change(suffolk, "level-1: 1050", "level-1: -3");
    await expect.poll(() => page.locator('tr[data-key="suffolk"]').count(), slow).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(focused, slow).toBe("Return of Surrey");
  });

  test("leave what somebody is writing as it is, to the letter", async () => {
    const { page, change, faults } = await opened("/2031-32/queries");
    const query = page.locator(".query", { hasText: "Norfolk: the parts" });
    const words = query.locator("textarea");
    await words.fill("It was checked with the fo");
    await words.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(3, 6));
    const field = await words.elementHandle();
    const seen = await words.evaluate((element) => element.getBoundingClientRect().top);
    const mark = page.locator('[data-mark][value="lincolnshire"]').first();
    await mark.check();
    await words.focus();
    change(suffolk, "level-1: 1050", "level-1: -3");
    const added = page.locator(".query", { hasText: "Suffolk: the figure is below zero" });
    await expect.poll(() => added.count(), slow).toBe(1);
    await announced(page).toMatch(/brought up to date/);
    const count = await page.locator(".query").count();
    expect(await page.locator('[data-live="count"]').innerText()).toBe(`${count} are listed.`);
    expect(await field!.evaluate((element) => element === document.activeElement)).toBe(true);
    const state = await words.evaluate((element: HTMLTextAreaElement) => [
      element.value,
      element.selectionStart,
      element.selectionEnd,
    ]);
    expect(state).toEqual(["It was checked with the fo", 3, 6]);
    expect(await words.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(seen, 0);
    expect(await mark.isChecked()).toBe(true);
    expect(faults).toEqual([]);
  });

  test("keep what was written of a figure that is another one now, and put it below no other", async () => {
    const { page, change } = await opened("/2031-32/queries?area=norfolk");
    const words = page.locator("#query-1 textarea");
    await words.fill("The 34 are right.");
    change(norfolk, /^ {4}total: 34$/m, "    total: 36");
    const kept = page.locator(".query[data-gone]");
    await expect.poll(() => kept.count(), slow).toBe(1);
    expect(await kept.innerText()).toContain("no longer asked");
    expect(await kept.locator("textarea").inputValue()).toBe("The 34 are right.");
    expect(await kept.locator("textarea").evaluate((field) => field === document.activeElement)).toBe(true);
    const now = page.locator(".query:not([data-gone])", { hasText: "36 is stated" });
    expect(await now.locator("textarea").inputValue()).toBe("");
    expect(await now.locator(".query-figure .now").innerText()).toBe("36");
    const left = page.locator("[data-left-words]");
    expect(await left.isHidden()).toBe(true);
    // Also when the page is loaded anew, until it is discarded.
    for (const again of [true, false]) {
      await page.reload();
      await expect
        .poll(() => left.locator("[data-typed]").allInnerTexts(), slow)
        .toEqual(["The 34 are right."]);
      expect(await now.locator("textarea").inputValue()).toBe("");
      if (again) expect(await violations(page)).toEqual([]);
    }
    await left.getByRole("button").click();
    await expect.poll(() => left.isHidden(), slow).toBe(true);
    expect(await focusedId(page)).toBe("queries");
  });

  test("keep words that were refused, and words for a query that somebody else settled with others", async () => {
    const { page, host } = await opened("/2031-32/queries?area=norfolk");
    const query = page.locator(".query", { has: page.locator("textarea") }).first();
    await query.locator("textarea").fill("The 34 are right.");
    await query.locator("[name=by]").fill("[post]");
    const looked = page.waitForResponse("**/queries?*");
    await query.locator("button[type=submit]").click();
    await page.locator(".error-summary").waitFor();
    // The page is brought up to date as soon as it listens, and says nothing of it where nothing has changed.
    await looked;
    await page.goto(`${host}/2031-32/queries`);
    const words = page.locator(".query", { hasText: "34 is stated" }).locator("textarea");
    await expect.poll(() => words.inputValue(), slow).toBe("The 34 are right.");

    const other = await page.context().newPage();
    await other.goto(`${host}/2031-32/queries?area=norfolk`);
    const same = other.locator(".query", { has: other.locator("textarea") }).first();
    await same.locator("textarea").fill("Confirmed by Norfolk.");
    await same.locator("[name=by]").fill("Head of Statistics");
    await same.locator("button[type=submit]").click();
    await other.locator(".notification-banner").waitFor();
    await other.close();
    await page.reload();
    const left = page.locator("[data-left-words]");
    await expect
      .poll(() => left.locator("[data-typed]").allInnerTexts(), slow)
      .toEqual(["The 34 are right."]);
    expect(await page.locator("[data-announce]").innerText()).toContain("no longer asked");
  });

  test("go to the next query where the one somebody is at is settled elsewhere", async () => {
    const { page, change } = await opened("/2031-32/queries");
    await page.keyboard.press("j");
    expect(await focusedId(page)).toBe("query-1");
    const next = await page.locator("#query-2 h2").innerText();
    change(norfolk, /^ {4}total: 34$/m, "    total: 31");
    await expect.poll(() => page.locator("#query-1 h2").innerText(), slow).toBe(next);
    expect(await focusedId(page)).toBe("query-1");
    expect(await page.locator("#query-1").getAttribute("aria-labelledby")).toBe("query-1-title");
  });

  test("stay as they were while the release cannot be read, and say so", async () => {
    const { page, read, write } = await opened("/2031-32/queries");
    const before = read(release);
    write("kind: [", release);
    await announced(page).toContain("cannot be brought up to date");
    expect(await page.locator(".query").count()).toBe(10);
    write(before.replace("provisional", "final"), release);
    await announced(page).toMatch(/brought up to date at/);
  });
});
