import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { servedDesk } from "../return/served.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!browserAvailable)("a statistician over 42 areas", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function opened(
    options: { readonly javaScriptEnabled?: boolean } = {},
    change?: (folder: string) => void,
  ) {
    const served = await servedDesk(change);
    const context = await browser.newContext({ bypassCSP: true, ...options });
    const page = await context.newPage();
    await page.goto(served.token);
    const go = (path: string) => page.goto(served.host + path);
    return { ...served, page, go };
  }

  const release = "releases/2031-32/release.yaml";

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  }

  test("finds what is in the way, and accepts an explanation with the keys alone", async () => {
    const { page, go, read } = await opened();
    const before = read(release);
    await go("/2031-32");
    expect(await page.locator("main").innerText()).toContain("41 of 42 returns in");
    await page.getByRole("link", { name: "queries answered (1)" }).click();
    await page.waitForURL(/state=answered$/);
    expect(await page.locator("tbody").first().locator("tr").count()).toBe(1);
    await page.getByRole("link", { name: "Norfolk: 0 open, 1 answered, 0 accepted" }).click();
    // A key is the page's own once its script has run.
    await page.waitForURL(/queries\?area=norfolk$/);
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("query-1");
    await page.keyboard.press("a");
    await page.keyboard.insertText("Head of Statistics");
    await page.keyboard.press("Enter");
    await page.waitForURL(/queries\/accept$/);
    expect(await page.locator(".notification-banner").innerText()).toContain("Accepted");
    const after = read(release);
    expect(after).toContain("Head of Statistics");
    expect(after).toContain("2032-09-14");
    const lines = new Set(after.split("\n"));
    expect(before.split("\n").filter((line) => !lines.has(line))).toEqual(["    accepted: false"]);
    await go("/2031-32/queries?state=answered");
    expect(await page.locator('[role="status"]').innerText()).toBe("0 are listed.");
  });

  test("leads from a query to the cell that it is about", async () => {
    const { page, go } = await opened();
    await go("/2031-32/queries?state=answered");
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await page.waitForURL(/norfolk\/return#cell-/);
    expect(await page.locator('[id="cell-notification-breaches/total"]').inputValue()).toBe("34");
  });

  test("sends back what is asked, also without scripts", async () => {
    const { page, go, folder } = await opened({ javaScriptEnabled: false }, (data) => {
      const path = join(data, "releases/2031-32/returns/norfolk.yaml");
      writeFileSync(path, readFileSync(path, "utf8").replace(/^explanations:[\s\S]*?(?=^sign-off:)/m, ""));
    });
    await go("/2031-32/queries?area=norfolk");
    await page.getByRole("button", { name: "Make workbooks with questions" }).click();
    expect(await page.locator(".notification-banner").innerText()).toContain("norfolk.xlsx");
    expect(existsSync(join(folder, "releases/2031-32/questions/norfolk.xlsx"))).toBe(true);
  });

  test("is told why something cannot be accepted, and nothing is changed", async () => {
    const { page, go, read } = await opened({ javaScriptEnabled: false });
    const before = read(release);
    await go("/2031-32/queries?state=answered");
    await page.getByLabel("Accepted by, by post").fill("[post]");
    await page.getByRole("button", { name: "Accept" }).click();
    expect(await page.locator(".notification-banner").innerText()).toContain("Say who accepts");
    expect(read(release)).toBe(before);
  });

  test.each([
    "/",
    "/2031-32",
    "/2031-32/queries",
    "/2031-32/suffolk/sign-off",
    "/2031-32/trace?figure=2031-32/suffolk/eligible/category-1/total",
    "/2031-32/trace?figure=nothing",
  ])("finds nothing with axe on %s, and nothing wider than a small screen", async (path) => {
    const { page, go, faults } = await opened();
    await go(path);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(faults).toEqual([]);
  });
});
