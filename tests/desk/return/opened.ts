import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { servedDesk } from "./served.ts";

/** As long as a computer with much else to do may take. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 240_000 });
}

/** The page of Suffolk's return in a browser, over a copy of the data in which something may be changed first. */
export async function openedReturn(
  browser: Browser,
  change?: (folder: string) => void,
  options: BrowserContextOptions = {},
) {
  const served = await servedDesk((folder) => {
    leaveSuffolk(folder);
    change?.(folder);
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(served.token);
  await page.goto(served.address);
  const hasScripts = options.javaScriptEnabled ?? true;
  if (hasScripts && (await page.locator("input[data-cell]").count()) > 0)
    await page.locator("[data-keys]").waitFor();
  return {
    ...served,
    page,
    /** What went wrong in the page's own scripts. */
    pageFaults: faults,
    cell: (id: string) => page.locator(`[id="cell-${id}"]`),
    /** What was found below the table of a measure. */
    found: (measure: string) => page.locator(`[data-findings="${measure}"] li`),
    isSaved: () => eventually(() => page.locator("[data-pending]").textContent()).toBe(""),
  };
}

/** Takes all other areas out: what is looked at here is one return, and a release of one is checked in no time. */
export function leaveSuffolk(folder: string): void {
  for (const part of ["returns", "narrative"]) {
    const within = join(folder, "releases/2031-32", part);
    for (const name of readdirSync(within))
      if (!name.startsWith("suffolk")) rmSync(join(within, name), { recursive: true });
  }
}

/** A change of the text of the return, before the desk is started. */
export function inReturn(change: (text: string) => string) {
  return (folder: string): void => {
    const path = `${folder}/releases/2031-32/returns/suffolk.yaml`;
    const before = readFileSync(path, "utf8");
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
}
