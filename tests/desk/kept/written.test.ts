import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { keptIn } from "../killed/real.ts";
import { eventually, openedReturn } from "../return/opened.ts";

const cell = "eligible/category-1/level-1";
const textFile = "releases/2031-32/narrative/suffolk/plans.md";

/** Keeps every page of the desk from taking over what others have left, until it is let go. */
async function holdTaking(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request("mappa-desk taking", () => {
          held();
          return new Promise<void>((letGo) => Object.assign(window, { letGo }));
        });
      }),
  );
  return () => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

/** Has the browser keep what a page would have left that was closed at once. */
async function leave(page: Page, place: string, name: string, value: object): Promise<void> {
  await page.evaluate(
    (record) =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open("mappa-desk", 1);
        opened.onerror = () => fail(opened.error);
        // Whoever is first makes the store.
        opened.onupgradeneeded = () =>
          opened.result.createObjectStore("kept", { keyPath: ["place", "page", "name"] });
        opened.onsuccess = () => {
          const change = opened.result.transaction("kept", "readwrite");
          change.objectStore("kept").put({ ...record, page: crypto.randomUUID(), time: Date.now() });
          change.oncomplete = () => {
            opened.result.close();
            done();
          };
        };
      }),
    { place, name, value },
  );
}

describe.skipIf(!browserAvailable)("what a page has left was written already", { timeout: 300_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("and somebody has typed on in a text: nobody is asked, and nothing is put back", async () => {
    const { page, host, read, pageFaults } = await openedReturn(browser);
    const other = await page.context().newPage();
    await other.goto(host);
    const letGo = await holdTaking(other);
    await page.goto(`${host}/2031-32/suffolk/text/plans`);
    await page.locator("#text-editor").waitFor();
    const written = read(textFile);
    const place = (await page.locator("[data-text]").getAttribute("data-kept"))!;
    await leave(page, place, "text", { text: written, from: "the version before it", sent: written });
    await page.locator("#text-editor").press("Control+End");
    await page.keyboard.type("Typed on.");
    await eventually(() => read(textFile)).toBe(`${written}Typed on.`);
    await letGo();
    await eventually(() => keptIn(page)).toEqual([]);
    expect(await page.locator("[data-choice]").isHidden()).toBe(true);
    expect(await page.locator("#text-editor").innerText()).toContain("Typed on.");
    expect(read(textFile)).toBe(`${written}Typed on.`);
    expect(pageFaults).toEqual([]);
  });

  test("and somebody has typed on in a cell: nobody is asked, and nothing is put back", async () => {
    const { page, host, read, cell: at, isSaved, pageFaults } = await openedReturn(browser);
    const other = await page.context().newPage();
    await other.goto(host);
    const letGo = await holdTaking(other);
    await page.reload();
    await page.locator("[data-keys]").waitFor();
    const written = await at(cell).inputValue();
    const place = (await page.locator("[data-return]").getAttribute("data-kept"))!;
    await leave(page, place, `cell ${cell}`, { was: "1", now: written, sent: written });
    await at(cell).fill("1051");
    await eventually(() => read()).toContain("level-1: 1051,");
    await isSaved();
    await letGo();
    await eventually(() => keptIn(page)).toEqual([]);
    expect(await page.locator("[data-conflicts]").isHidden()).toBe(true);
    expect(await at(cell).inputValue()).toBe("1051");
    expect(read()).toContain("level-1: 1051,");
    expect(pageFaults).toEqual([]);
  });
});
