import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { servedDesk } from "../return/served.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A desk over a copy of a release, and a page of a browser that was let in. */
export async function opened(
  browser: Browser,
  options: BrowserContextOptions = {},
  change?: (folder: string) => void,
) {
  const served = await servedDesk(change);
  // What axe does to look at a page is not the page's own.
  const context = await browser.newContext({ bypassCSP: true, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on("pageerror", (error) => served.faults.push(error));
  await page.goto(served.token);
  const go = (path: string) => page.goto(served.host + path);
  return { ...served, page, go };
}

/** What axe finds on a page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** The id of what has the focus. */
export function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** Takes away what Norfolk has said of its query, which is asked again then. */
export function openNorfolk(folder: string): void {
  const own = join(folder, "releases/2031-32/returns/norfolk.yaml");
  writeFileSync(own, readFileSync(own, "utf8").replace(/^explanations:[\s\S]*?(?=^sign-off:)/m, ""));
}
