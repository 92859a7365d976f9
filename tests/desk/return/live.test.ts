import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { eventually, inReturn, openedReturn } from "./opened.ts";

const words = english.desk.return;
const revoked = "notification-revoked";

describe.skipIf(!browserAvailable)("an open return", { timeout: 300_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("puts words in the place of a figure, chosen by keyboard or by mouse", async () => {
    const { page, cell, read, isSaved, pageFaults } = await openedReturn(browser);
    const choice = page.getByLabel(words.choice);
    await cell(revoked).focus();
    await page.keyboard.press("Alt+ArrowDown");
    expect(await choice.evaluate((each) => each === document.activeElement)).toBe(true);
    await choice.selectOption("not collected");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`cell-${revoked}`);
    await eventually(() => read()).toContain("notification-revoked: not collected\n");
    await page.keyboard.press("Control+z");
    await eventually(() => read()).toContain("notification-revoked: 4\n");
    await cell("orders-imposed/notification-order").click();
    await choice.selectOption({ label: "Confidential" });
    await eventually(() => read()).toContain("notification-order: confidential\n");
    await page.keyboard.press("Alt+ArrowDown");
    // A list that a browser has opened takes the first Escape for itself.
    const at = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press("Escape");
    if ((await at()) === "") await page.keyboard.press("Escape");
    await eventually(at).toBe("cell-orders-imposed/notification-order");
    await isSaved();
    expect(pageFaults).toEqual([]);
  });

  test("adds up what is typed below each total that says something else or nothing", async () => {
    const { page, cell } = await openedReturn(browser);
    const sum = (id: string) => page.locator(`[id="sum-${id}"]`).textContent();
    expect(await sum("eligible/category-1/total")).toBe("");
    await cell("eligible/category-1/level-1").fill("1,150");
    await eventually(() => sum("eligible/category-1/total")).toBe(`${words.addedUp}1,168`);
    // Along its levels, which are stated, and along its categories.
    await eventually(() => sum("eligible/total/level-1")).toBe(`${words.addedUp}1,469`);
    await cell("eligible/category-1/total").fill("1168");
    await eventually(() => sum("eligible/category-1/total")).toBe("");
    await cell("eligible/category-1/total").fill("");
    await eventually(() => sum("eligible/category-1/total")).toBe(`${words.addedUp}1,168`);
    await cell("eligible/category-1/level-2").fill("not available");
    await eventually(() => sum("eligible/category-1/total")).toBe("");
  });

  test("shows what another program writes, and leaves what is being typed", async () => {
    const { page, cell, read, write, isSaved } = await openedReturn(browser);
    await page.route("**/cells", (route) => route.abort());
    await cell("eligible/category-1/level-1").fill("1051");
    write(read().replace("level-1: 319,", "level-1: 320,").replace("revoked: 4", "revoked: 5"));
    await eventually(() => cell("eligible/category-2/level-1").inputValue()).toBe("320");
    expect(await cell(revoked).inputValue()).toBe("5");
    expect(await cell("eligible/category-1/level-1").inputValue()).toBe("1051");
    expect(await page.locator("[data-pending]").textContent()).toBe(words.notSaved.replace("#", "1"));
    await page.unroute("**/cells");
    await isSaved();
    await eventually(() => read()).toContain("level-1: 1051,");
    expect(read()).toContain("level-1: 320,");
  });

  test("shows what another program wrote while a figure of its own was sent", async () => {
    const { page, cell, read, write, isSaved } = await openedReturn(browser);
    await page.route("**/cells", async (route) => {
      const found = page.waitForResponse("**/state?after=*");
      const answer = await route.fetch();
      // The answer is on its way, and what the page asked by the name of its change knows of nothing later.
      await found;
      write(read().replace("level-1: 319,", "level-1: 320,"));
      await new Promise((done) => setTimeout(done, 1500));
      await route.fulfill({ response: answer });
    });
    await cell("eligible/category-1/level-1").fill("1051");
    await isSaved();
    await eventually(() => cell("eligible/category-2/level-1").inputValue()).toBe("320");
    expect(read()).toMatch(/level-1: 1051,[\s\S]*level-1: 320,/);
  });

  test.each([
    { button: words.conflict.keepMine, right: "1051" },
    { button: words.conflict.takeTheirs, right: "1060" },
  ])("asks which of two figures is right, and writes it: $button", async ({ button, right }) => {
    const { page, cell, read, write, isSaved } = await openedReturn(browser);
    await page.route("**/state", (route) => route.abort());
    write(read().replace("level-1: 1050,", "level-1: 1060,"));
    await cell("eligible/category-1/level-1").fill("1051");
    const conflict = page.locator("[data-conflicts] li");
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain(`${words.conflict.mine}1051`);
    expect(await conflict.textContent()).toContain(`${words.conflict.theirs}1060`);
    expect(read()).toContain("level-1: 1060,");
    await conflict.getByRole("button", { name: button }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("cell-eligible/category-1/level-1");
    expect(await cell("eligible/category-1/level-1").inputValue()).toBe(right);
    await isSaved();
    await eventually(() => read()).toContain(`level-1: ${right},`);
    expect(await conflict.count()).toBe(0);
  });

  test("sends words on a query without losing those on another, and the acceptance of a statistician", async () => {
    const queried = inReturn((text) =>
      text.replace("total: 1068", "total: 1069").replace("total: 61 ", "total: 62 "),
    );
    const { page, found, read, pageFaults } = await openedReturn(browser, queried);
    const [first, second] = [found("eligible").first(), found("managed-in-year").first()];
    await second.getByLabel(words.explain).fill("Half written");
    await first.getByLabel(words.explain).fill("One person moved.");
    await first.getByRole("button", { name: words.saveExplanation }).click();
    await eventually(() => first.locator("[data-explained]").textContent()).toBe(
      words.explained("One person moved."),
    );
    await page.locator("[data-keys]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("cell-eligible/category-1/total");
    await eventually(() => second.getByLabel(words.explain).inputValue()).toBe("Half written");
    expect(read()).toContain("text: One person moved.");
    await first.getByLabel(words.acceptBy).fill("Head of Statistics");
    await first.getByRole("button", { name: words.accept }).click();
    await eventually(() => first.locator("[data-kind]").textContent()).toBe(words.accepted);
    const release = read("releases/2031-32/release.yaml");
    expect(release).toContain("One person moved.");
    expect(release).toMatch(/by: Head of Statistics, on: 2032-09-14/);
    await eventually(() => second.getByLabel(words.explain).inputValue()).toBe("Half written");
    expect(pageFaults).toEqual([]);
  });

  test("leaves somebody at the link that they are at while the list of what was found changes", async () => {
    const wrong = inReturn((text) => text.replace("level-1: 319,", "level-1: many,"));
    const { page, read, write } = await openedReturn(browser, wrong);
    const links = page.locator("[data-open] a");
    const own = links.filter({ hasText: "'many'" });
    await own.focus();
    write(read().replace("level-1: 1050,", "level-1: few,"));
    await eventually(() => links.filter({ hasText: "'few'" }).count()).toBe(1);
    expect(await own.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("cell-eligible/category-2/level-1");
  });
});
