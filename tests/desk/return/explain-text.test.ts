import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { eventually, openedReturn } from "./opened.ts";

const words = english.desk.return;
const textFile = "releases/2031-32/narrative/suffolk/plans.md";

describe.skipIf(!browserAvailable)("a query about a text", { timeout: 600_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("is explained from where it is asked, and what is said of it stands in the return", async () => {
    const { page, host, read, write, pageFaults } = await openedReturn(browser);
    write(`${read(textFile)}\nJohn Smith, aged 45, spoke to the board.\n`, textFile);
    await page.goto(`${host}/2031-32/suffolk/text/plans`);
    await page.locator("#text-editor").waitFor();
    const items = page.locator("[data-findings] li");
    const asked = items.filter({ has: page.locator("[data-explain]") }).first();
    const problem = (await asked.getByRole("link").first().textContent())!;
    const item = items.filter({ hasText: problem });
    await item.getByRole("link", { name: words.explainText.explain }).click();
    const field = page.getByLabel(words.explain);
    await field.fill("An invented name,");
    // What is typed and not sent is there when the page is opened again.
    await eventually(async () => {
      await page.reload();
      return field.inputValue();
    }).toBe("An invented name,");
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(axe.source);
    const looked = () => (globalThis as unknown as { axe: typeof axe }).axe.run();
    expect((await page.evaluate(looked)).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await field.fill("An invented name, of nobody.");
    await page.getByRole("button", { name: words.saveExplanation }).click();
    await item.waitFor();
    expect(await item.locator(".text-explained").textContent()).toBe(
      words.explained("An invented name, of nobody."),
    );
    const given = (parse(read()) as { explanations: readonly Record<string, unknown>[] }).explanations;
    expect(given.at(-1)).toMatchObject({ section: "plans", text: "An invented name, of nobody." });
    // It is changed in its place, and none is added.
    await item.getByRole("link", { name: words.explainText.change }).click();
    await eventually(() => field.inputValue()).toBe("An invented name, of nobody.");
    await field.fill("A name that was invented.");
    await page.getByRole("button", { name: words.saveExplanation }).click();
    await item.waitFor();
    const changed = (parse(read()) as { explanations: readonly Record<string, unknown>[] }).explanations;
    expect(changed).toHaveLength(given.length);
    expect(changed.at(-1)).toMatchObject({ section: "plans", text: "A name that was invented." });
    expect(pageFaults).toEqual([]);
  });
});
