import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { inReturn, openedReturn } from "./opened.ts";

const words = english.desk.return;
const off = { javaScriptEnabled: false };

describe.skipIf(!browserAvailable)("a return with scripts off", { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** The button of the table in which a cell is. */
  const saveTable = (opened: Awaited<ReturnType<typeof openedReturn>>, measure: string) =>
    opened.page
      .locator("form[data-table]", { has: opened.page.locator(`[data-grid="${measure}"]`) })
      .getByRole("button", { name: words.save })
      .click();

  test("takes figures by a button, says what is wrong at the cell, and takes them when they are mended", async () => {
    const opened = await openedReturn(browser, undefined, off);
    const { page, cell, found, read } = opened;
    const before = read();
    await cell("eligible/category-1/level-1").fill("about 1050");
    await cell("eligible/category-2/level-2").fill("9");
    await saveTable(opened, "eligible");
    expect(new URL(page.url()).hash).toBe("#table-eligible");
    const wrong = cell("eligible/category-1/level-1");
    expect(await wrong.inputValue()).toBe("about 1050");
    expect(await wrong.getAttribute("aria-invalid")).toBe("true");
    const [described] = (await wrong.getAttribute("aria-describedby"))!.split(" ").slice(-1);
    expect(await page.locator(`#${described} [data-problem]`).textContent()).toBe(
      "'about 1050' is not an exact number.",
    );
    expect(await found("eligible").first().locator("[data-remedy]").textContent()).not.toBe("");
    const link = page.locator("[data-open] a").first();
    await link.click();
    expect(await page.locator(":focus").getAttribute("id")).toBe("cell-eligible/category-1/level-1");
    await wrong.fill("1050");
    await cell("eligible/category-2/level-2").fill("8");
    await saveTable(opened, "eligible");
    expect(await page.locator("[aria-invalid=true]").count()).toBe(0);
    expect(read()).toBe(before);
  });

  test("writes nothing over what somebody else has written, and shows both", async () => {
    const opened = await openedReturn(browser, undefined, off);
    const { page, cell, read, write } = opened;
    await cell("eligible/category-1/level-1").fill("1051");
    await cell("eligible/category-1/level-2").fill("17");
    write(read().replace("level-1: 1050,", "level-1: 1060,"));
    await saveTable(opened, "eligible");
    expect(read()).toContain("category-1: { level-1: 1060, level-2: 17,");
    const conflict = page.locator("[data-conflicts] li");
    expect(await conflict.count()).toBe(1);
    expect(await conflict.textContent()).toContain(`${words.conflict.mine}1051`);
    expect(await conflict.textContent()).toContain(`${words.conflict.theirs}1060`);
    // Typed again it is a change of what the page shows now.
    await cell("eligible/category-1/level-1").fill("1051");
    await saveTable(opened, "eligible");
    expect(read()).toContain("category-1: { level-1: 1051, level-2: 17,");
  });

  test("keeps in its field what cannot be written", async () => {
    const shared = inReturn((text) =>
      text.replace("level-1: 1050,", "level-1: &same 1050,").replace("level-1: 319,", "level-1: *same,"),
    );
    const opened = await openedReturn(browser, shared, off);
    const { page, cell, read } = opened;
    const before = read();
    await cell("eligible/category-1/level-1").fill("1051");
    await saveTable(opened, "eligible");
    expect(read()).toBe(before);
    const refused = page.locator('[role="alert"] a');
    expect(await refused.first().textContent()).toContain(words.refused.cannotChange);
    expect(await cell("eligible/category-1/level-1").inputValue()).toBe("1051");
  });

  test("takes the explanation of a query, and shows it", async () => {
    const queried = inReturn((text) => text.replace("total: 1068", "total: 1069"));
    const { page, found, read } = await openedReturn(browser, queried, off);
    const item = found("eligible").first();
    await item.getByLabel(words.explain).fill("One person\nmoved.");
    await item.getByRole("button", { name: words.saveExplanation }).click();
    expect(await item.locator("[data-explained]").textContent()).toBe(words.explained("One person moved."));
    expect(await item.locator("[data-explain]").isVisible()).toBe(false);
    expect(await page.locator(":focus").getAttribute("data-cell")).toBe("eligible/category-1/total");
    expect(read()).toContain("text: One person moved.");
  });
});
