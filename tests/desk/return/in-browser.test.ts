import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it, onTestFinished } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { servedDesk } from "./served.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const slow = { timeout: 120_000 };

it.skipIf(!browserAvailable)("fills in a return by keyboard, and undoes a paste as one", slow, async () => {
  const served = await servedDesk();
  const browser = await startBrowser();
  onTestFinished(() => browser.close());
  // What axe does to look at a page is not the page's own.
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, bypassCSP: true });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (answer) => {
    if (answer.status() >= 500 && answer.url().includes("/return")) faults.push(answer.url());
  });
  await page.goto(served.token);
  await page.goto(served.address);
  const cell = (name: string) => page.locator(`[id="cell-eligible/${name}"]`);
  const line = (number: number) => served.read().split("\n")[number]!.trim();
  const eventually = (number: number, text: string) =>
    expect.poll(() => line(number), { timeout: 240_000 }).toBe(text);

  await cell("category-1/level-1").focus();
  await page.keyboard.insertText("1051");
  await eventually(11, "category-1: { level-1: 1051, level-2: 16, level-3: 2, total: 1068 }");
  await page.keyboard.press("Escape");
  await eventually(11, "category-1: { level-1: 1050, level-2: 16, level-3: 2, total: 1068 }");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("cell-eligible/category-1/level-2");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("cell-eligible/category-2/level-2");

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "9\t1,004\t\t5\n4\t1\n");
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  await eventually(12, "category-2: { level-1: 319, level-2: 9, level-3: 1004, total: 330 }");
  await eventually(13, "category-3: { level-2: 4, level-3: 1, total: 3 }");
  expect(await page.locator("[data-pasted] li").allTextContents()).toHaveLength(2);
  await page.keyboard.press("Control+z");
  await eventually(12, "category-2: { level-1: 319, level-2: 8, level-3: 3, total: 330 }");
  await eventually(13, "category-3: { level-2: 3, level-3: 0, total: 3 }");
  await expect.poll(() => page.locator("[data-pending]").textContent(), { timeout: 240_000 }).toBe("");

  await page.evaluate(axe);
  const violations = () =>
    page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  expect(await violations()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violations()).toEqual([]);
  expect(faults).toEqual([]);
});
