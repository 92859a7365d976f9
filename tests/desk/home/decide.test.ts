import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { focusedId, opened as openedIn, openNorfolk, violations } from "./opened.ts";

const slow = { timeout: 240_000 };
const shipped = fileURLToPath(new URL("../../../data", import.meta.url));

describe.skipIf(!browserAvailable)("a statistician over 42 areas", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const opened = (options: BrowserContextOptions = {}, change?: (folder: string) => void) =>
    openedIn(browser, options, change);

  const release = "releases/2031-32/release.yaml";

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
    expect(await focusedId(page)).toBe("query-1");
    await page.keyboard.press("a");
    await page.keyboard.insertText("Head of Statistics");
    await page.keyboard.press("Enter");
    await page.waitForURL(/queries\?area=norfolk&done=\d+#/);
    expect(await page.locator(".notification-banner").innerText()).toContain("Accepted");
    const after = read(release);
    expect(after).toContain("Head of Statistics");
    expect(after).toContain("2032-09-14");
    const lines = new Set(after.split("\n"));
    expect(before.split("\n").filter((line) => !lines.has(line))).toEqual(["    accepted: false"]);
    await go("/2031-32/queries?state=answered");
    expect(await page.locator('[data-live="count"]').innerText()).toBe("0 are listed.");
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
    const { page, go, folder } = await opened({ javaScriptEnabled: false }, openNorfolk);
    await go("/2031-32/queries?area=norfolk");
    await page.getByRole("button", { name: "Make workbooks with questions" }).click();
    expect(await page.locator(".notification-banner").innerText()).toContain("norfolk.xlsx");
    expect(existsSync(join(folder, "releases/2031-32/questions/norfolk.xlsx"))).toBe(true);
  });

  test("is led on to the next query after one was accepted, also without scripts", async () => {
    const { page, go } = await opened({ javaScriptEnabled: false });
    await go("/2031-32/queries");
    const next = await page.locator("#query-2 h2").innerText();
    await page.getByLabel("Accepted by, by post").fill("Head of Statistics");
    await page.getByRole("button", { name: "Accept" }).click();
    await page.waitForURL(/#query-2$/);
    expect(await page.locator(".query:focus h2").innerText()).toBe(next);
    expect(await page.locator(".notification-banner").innerText()).toContain("Accepted");
    expect(await page.locator("#query-1 .state").innerText()).toContain("Accepted");
  });

  test("sends back the areas that are marked and no others, without scripts", slow, async () => {
    const { page, go, folder } = await opened({ javaScriptEnabled: false }, openNorfolk);
    await go("/2031-32/queries");
    await page.getByLabel("Send back to Lincolnshire").first().check();
    await page.getByRole("button", { name: "Make workbooks with questions" }).click();
    expect(await page.locator(".notification-banner").innerText()).toContain("lincolnshire.xlsx");
    const made = () => readdirSync(join(folder, "releases/2031-32/questions"));
    expect(made()).toEqual(["lincolnshire.xlsx"]);
    await go("/2031-32/queries?state=answered");
    await page.getByRole("button", { name: "Make workbooks with questions" }).click();
    await page.waitForURL(/done=/);
    expect(made()).toEqual(["lincolnshire.xlsx", "norfolk.xlsx"]);
    await go("/2031-32/queries?code=PUBLISH-APPROVAL");
    await page.getByRole("button", { name: "Make workbooks with questions" }).click();
    expect(await page.locator(".error-summary").innerText()).toContain("none is listed");
  });

  test("narrows the list by state, area and kind with links, and sees each figure beside last year's", async () => {
    const { page, go } = await opened({ javaScriptEnabled: false });
    await go("/2031-32/queries");
    const figure = page.locator(".query", { hasText: "Greater Manchester" }).locator(".query-figure");
    expect((await figure.innerText()).split(/\n+/)).toEqual([
      "Stated for 2031/32",
      "60",
      "The year before, 2030/31",
      "25",
    ]);
    await page.getByRole("link", { name: "Only Gwent" }).first().click();
    expect(await page.locator(".query").count()).toBe(2);
    expect(await page.locator(".query-figure .now").first().innerText()).toBe("not available");
    await page.getByText("Area: Gwent").click();
    await page.getByRole("link", { name: "Every area" }).click();
    await page.getByText("Kind: Every kind").click();
    await page.getByRole("link", { name: "a section has no text" }).click();
    expect(await page.locator(".query h2").allInnerTexts()).toEqual(["Lincolnshire: a section has no text"]);
    await page.getByRole("link", { name: "Explained, not accepted" }).click();
    expect(await page.locator('[data-live="count"]').innerText()).toBe("0 are listed.");
    await go("/2031-32?who=directorate");
    expect(await page.locator(".areas tbody th").allInnerTexts()).toEqual(["Norfolk"]);
    await page.getByRole("link", { name: "Nobody (39)" }).click();
    expect(await page.locator(".areas tbody th").count()).toBe(39);
  });

  test("is told why something cannot be accepted, and nothing is changed", async () => {
    const { page, go, read } = await opened({ javaScriptEnabled: false });
    const before = read(release);
    await go("/2031-32/queries?state=answered");
    await page.getByLabel("Accepted by, by post").fill("[post]");
    await page.getByLabel("The directorate's own words").fill("It was checked with the force.");
    await page.getByRole("button", { name: "Accept" }).click();
    expect(await page.locator(".error-summary").innerText()).toContain("Say who accepts");
    await page.locator(".error-summary a").click();
    expect(await page.locator("input:focus").getAttribute("name")).toBe("by");
    expect(await page.locator("textarea").inputValue()).toBe("It was checked with the force.");
    expect(read(release)).toBe(before);
  });

  test("shows pages in which axe finds nothing, and that fit on a small screen", slow, async () => {
    // The words for a release that was put together are the longest.
    const { page, go, faults } = await opened({}, (folder) => {
      const other = "releases/2021-22/release.yaml";
      cpSync(join(shipped, other), join(folder, other));
    });
    for (const path of [
      "/",
      "/2031-32",
      "/2031-32/queries",
      "/2031-32/suffolk/sign-off",
      "/2031-32/trace?figure=2031-32/suffolk/eligible/category-1/total",
      "/2031-32/trace?figure=nothing",
    ]) {
      await go(path);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const details of await page.locator("details").all())
          await details.evaluate((element: HTMLDetailsElement) => {
            element.open = true;
          });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ path, found: await violations(page), fits: wide <= width }).toEqual({
          path,
          found: [],
          fits: true,
        });
      }
    }
    expect(faults).toEqual([]);
  });

  test(
    "shows in the colours of whoever chooses their own what asks to be done, and where they are",
    slow,
    async () => {
      const { page, go } = await opened({ forcedColors: "active" });
      await go("/2031-32/queries");
      const tag = page.locator(".query .tag").first();
      expect(await tag.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe("solid");
      await page.keyboard.press("j");
      const here = page.locator(".query:focus");
      expect(await here.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
      expect(await violations(page)).toEqual([]);
    },
  );
});
