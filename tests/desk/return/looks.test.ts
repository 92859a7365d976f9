import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { narrativeAddress } from "../../../src/desk/context/addresses.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { inReturn, openedReturn } from "./opened.ts";

const yaml = "releases/2031-32/returns/suffolk.yaml";
type Opened = Awaited<ReturnType<typeof openedReturn>>;

/** A state of the page: what stands in the folder before, and what is done to reach it. */
interface State {
  readonly change?: (folder: string) => void;
  readonly reach?: (opened: Opened) => Promise<void>;
}

const states: Readonly<Record<string, State>> = {
  "no return yet": { change: (folder) => rmSync(join(folder, yaml)) },
  "nothing filled in": {
    change: (folder) => rmSync(join(folder, yaml)),
    async reach({ page }) {
      await page.locator('form[action$="/new"] button').click();
      await page.locator("[data-keys]").waitFor();
    },
  },
  errors: {
    change: inReturn((text) =>
      text.replace("level-1: 1050,", "level-1: about 1050,").replace("total: 94", "total: 9.4"),
    ),
  },
  explaining: {
    change: inReturn((text) =>
      text.replace("total: 1068", "total: 1069").replace("revoked: 4", "revoked: 40"),
    ),
    async reach({ found }) {
      await found("eligible").first().locator("textarea").fill("One person moved.");
      await found("eligible").first().locator("[data-explain] button").click();
      await found("eligible").first().locator("[data-accept] button").waitFor();
      await found("notification-revoked").first().locator("textarea").fill("Cases had waited.");
    },
  },
  conflict: {
    async reach({ page, cell, read, write }) {
      await page.route("**/state", (route) => route.abort());
      write(read().replace("level-1: 1050,", "level-1: 1060,"));
      await cell("eligible/category-1/level-1").fill("1051");
      await page.locator("[data-conflicts] li").waitFor();
    },
  },
  pasted: {
    async reach({ page, cell }) {
      await cell("eligible/category-4/level-3").focus();
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "1\t\t7\n8\t9\t10\n11\n");
        const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      });
      await page.locator("[data-pasted] li").first().waitFor();
    },
  },
  "read only": {
    change(folder) {
      rmSync(join(folder, yaml));
      writeFileSync(
        join(folder, "releases/2031-32/returns/suffolk.csv"),
        "area,year,measure,category,level,item,value\nSuffolk,2031/32,notification-revoked,,,,about 4\n",
      );
    },
  },
  "not to be changed": { change: (folder) => writeFileSync(join(folder, yaml), "area: [Suffolk\n") },
};

/** What axe finds, and by how much the page is wider than its window. */
async function faultsOf(page: Page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return {
    found: found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    tooWide: Math.max(0, width),
  };
}

describe.skipIf(!browserAvailable)("the page of a return", { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(states))(
    "has nothing that axe finds wrong, and nothing cut off: %s",
    async (_, state) => {
      // What axe does to look at a page is not the page's own.
      const opened = await openedReturn(browser, state.change, { bypassCSP: true });
      await state.reach?.(opened);
      const { page, pageFaults } = opened;
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faultsOf(page), String(width)).toEqual({ found: [], tooWide: 0 });
      }
      expect(pageFaults).toEqual([]);
    },
  );

  test("shows its fields, what is wrong and where somebody is in forced colours", async () => {
    const wrong = inReturn((text) => text.replace("level-1: 1050,", "level-1: about 1050,"));
    const { page, cell, host } = await openedReturn(browser, wrong, {
      bypassCSP: true,
      forcedColors: "active",
    });
    const look = (id: string) =>
      cell(id).evaluate((field) => {
        const {
          borderTopStyle,
          borderTopWidth,
          borderLeftWidth,
          borderTopColor,
          backgroundColor,
          outlineStyle,
        } = getComputedStyle(field);
        return {
          borderTopStyle,
          borderTopWidth,
          borderLeftWidth,
          outlineStyle,
          isSeen: borderTopColor !== backgroundColor,
        };
      });
    const [right, total, mistaken] = ["category-2/level-1", "category-1/total", "category-1/level-1"].map(
      (each) => `eligible/${each}`,
    ) as [string, string, string];
    // By their lines, since colours are the reader's own.
    expect(await look(right)).toMatchObject({ borderTopStyle: "solid", isSeen: true });
    expect(await look(total)).toMatchObject({ borderTopStyle: "dashed", isSeen: true });
    expect((await look(mistaken)).borderLeftWidth).not.toBe((await look(right)).borderLeftWidth);
    await cell(right).focus();
    expect((await look(right)).outlineStyle).toBe("solid");
    expect((await faultsOf(page)).found).toEqual([]);
    await page.goto(host + narrativeAddress("2031-32", "suffolk", "plans"));
    const editor = page.locator("#text-editor");
    await editor.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n\nA <b>bold</b> word.\n");
    await page.locator(".cm-lintRange-error").first().waitFor();
    const outline = await page.locator(".text-editor").evaluate((place) => {
      const all = [place, ...place.querySelectorAll("*")].map((each) => getComputedStyle(each));
      return all.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px");
    });
    expect(outline).toBe(true);
    expect((await faultsOf(page)).found).toEqual([]);
  });
});
