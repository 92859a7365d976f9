import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { focusedId, opened, openNorfolk } from "./opened.ts";

const slow = { timeout: 240_000 };

describe.skipIf(!browserAvailable)("the keys of the list of queries", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("do what the page says of them, and leave letters to whoever writes", slow, async () => {
    const { page, go, faults } = await opened(browser, {}, openNorfolk);
    const press = (key: string) => page.keyboard.press(key);
    await go("/2031-32/queries");
    await press("j");
    await press("j");
    expect(await focusedId(page)).toBe("query-2");
    await press("ArrowUp");
    expect(await focusedId(page)).toBe("query-1");
    await press("ArrowDown");
    await press("k");
    expect(await focusedId(page)).toBe("query-1");

    await press("q");
    expect(await focusedId(page)).toBe("query-1-mark");
    const mark = page.locator("#query-1-mark");
    const marked = () => page.locator("[data-marked]").innerText();
    await press("r");
    expect(await mark.isChecked()).toBe(true);
    expect(await marked()).toBe("1 area is marked.");
    await press("Escape");
    expect(await focusedId(page)).toBe("query-1");
    await press("r");
    expect(await mark.isChecked()).toBe(false);
    await press("r");

    await press("a");
    expect(await focusedId(page)).toBe("query-1-by");
    await page.keyboard.type("jkoaqrc1?");
    expect(await page.locator("#query-1-by").inputValue()).toBe("jkoaqrc1?");
    await press("Escape");
    expect(await focusedId(page)).toBe("query-1");
    expect(await page.locator("#query-1-by").inputValue()).toBe("jkoaqrc1?");

    await press("4");
    await page.waitForURL(/state=answered$/);
    expect(await page.locator(".query").count()).toBe(1);
    expect(await mark.isChecked()).toBe(true);
    await press("c");
    expect(await mark.isChecked()).toBe(false);
    expect(await marked()).toBe("No area is marked.");
    await press("1");
    await page.waitForURL(/queries$/);
    expect(await mark.isChecked()).toBe(false);

    await press("?");
    const shown = await page.locator("[data-keys] dt").allInnerTexts();
    const listed = english.desk.home.keys.list.map(({ keys }) => keys.join(" "));
    expect(shown.map((text) => text.replace(/\s+/g, " ").trim())).toEqual(listed);
    expect(await page.locator("[data-keys] dl").isVisible()).toBe(true);
    expect(await page.locator("summary:focus").innerText()).toBe("Keys");
    expect(faults).toEqual([]);
  });

  test("do nothing where they are switched off, also on the next page", slow, async () => {
    const { page, go } = await opened(browser, {}, openNorfolk);
    await go("/2031-32/queries");
    await page.keyboard.press("?");
    await page.getByLabel("Use single keys on this page").uncheck();
    for (const path of ["/2031-32/queries", "/2031-32/queries?area=norfolk"]) {
      await go(path);
      const before = page.url();
      await page.locator("#query-1").focus();
      for (const key of ["j", "k", "o", "a", "q", "r", "c", "4", "?", "ArrowDown"])
        await page.keyboard.press(key);
      expect(await focusedId(page)).toBe("query-1");
      expect(await page.locator("[data-mark]:checked").count()).toBe(0);
      expect(await page.locator("[data-keys]").getAttribute("open")).toBe(null);
      expect(page.url()).toBe(before);
    }
    await page.locator("#query-1-by").focus();
    await page.keyboard.press("Escape");
    expect(await focusedId(page)).toBe("query-1");
    await page.locator("[data-keys] summary").click();
    await page.getByLabel("Use single keys on this page").check();
    await page.locator("#query-1").focus();
    await page.keyboard.press("a");
    expect(await focusedId(page)).toBe("query-1-by");
  });

  test("are not named where there are no scripts to take them", slow, async () => {
    const { page, go } = await opened(browser, { javaScriptEnabled: false });
    await go("/2031-32/queries");
    expect(await page.locator("[data-keys]").isVisible()).toBe(false);
    expect(await page.locator(".query").count()).toBe(10);
  });
});
