import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { htmlFaults } from "../../support/html-checks.ts";
import { servedDesk } from "../return/served.ts";
import { release, textAt } from "./bundles.ts";

/**
 * Rules that pages of the desk break on purpose: styles come from the desk itself, over nothing that could change them on
 * the way; a table that is stacked on a narrow screen is one still because its roles are said; a list has the name of its
 * heading.
 */
const meant = [" require-sri ", " no-redundant-role ", " aria-label-misuse "];

const slow = { timeout: 600_000 };
const states = ["sign-off", "form", "refused", "to confirm", "done"] as const;
type State = (typeof states)[number];

/** Gives the bundle of Suffolk and takes it in again after others have changed its return and a text. */
async function handOver(
  served: Awaited<ReturnType<typeof servedDesk>>,
  context: BrowserContext,
  at: (state: State, page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${served.host}/${release}/suffolk/sign-off`);
  await at("sign-off", page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the bundle" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("mappa-2031-32-suffolk-illustrative.zip");
  const buffer = readFileSync(await download.path());
  const [own, plans] = [served.read(), served.read(textAt("plans.md"))];
  served.write(own.replace("level-1: 1050", "level-1: 1051"));
  served.write("Plans of others.\n", textAt("plans.md"));

  await page.goto(`${served.host}/${release}`);
  await page.getByRole("link", { name: "Take in a bundle" }).click();
  await at("form", page);
  const send = async (content: Buffer) => {
    const file = { name: "from Suffolk.zip", mimeType: "application/zip", buffer: content };
    await page.getByLabel("The bundle").setInputFiles(file);
    await page.getByRole("button", { name: "Show what would change" }).click();
  };
  await send(buffer.subarray(0, 5000));
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("This is no bundle, or it was damaged");
  await at("refused", page);
  await page.getByRole("alert").getByRole("link").first().click();
  await send(buffer);
  await page.getByRole("button", { name: "Take it in" }).waitFor();
  expect(await page.getByRole("table").nth(1).textContent()).toMatch(/Level 1\s*1,051\s*1,050/);
  await at("to confirm", page);
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("The bundle was taken in: 2 files were written.").waitFor();
  expect(new URL(page.url()).pathname).toBe(`/${release}/suffolk/return`);
  await at("done", page);
  expect(served.read()).toBe(own);
  expect(served.read(textAt("plans.md"))).toBe(plans);
  await page.close();
}

test.skipIf(!browserAvailable)(
  "a bundle is given and taken in with scripts off and by anybody",
  slow,
  async () => {
    const served = await servedDesk();
    const browser = await startBrowser();
    onTestFinished(() => browser.close());
    const plain = await browser.newContext({ javaScriptEnabled: false });
    await (await plain.newPage()).goto(served.token);
    const met: State[] = [];
    const pages: Promise<string>[] = [];
    plain.on("response", (answer) => {
      const isPage = /\/(?:sign-off|take-in.*|2031-32)$/.test(new URL(answer.url()).pathname);
      if (isPage && answer.status() !== 303) pages.push(answer.text());
    });
    await handOver(served, plain, async (state) => void met.push(state));
    expect(met).toEqual(states);
    expect(pages).toHaveLength(5);
    for (const html of await Promise.all(pages))
      expect((await htmlFaults(html)).filter((fault) => !meant.some((rule) => fault.includes(rule)))).toEqual(
        [],
      );

    // What axe does to look at a page is not the page's own.
    const looking = await browser.newContext({ bypassCSP: true });
    await looking.addCookies(await plain.cookies());
    await handOver(served, looking, async (state, page) => {
      for (const [forcedColors, width] of [
        ["none", 1280],
        ["none", 320],
        ["active", 320],
      ] as const) {
        await page.emulateMedia({ forcedColors });
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(axe.source);
        const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        const where = `${state} at ${width}`;
        expect(
          found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          where,
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(
          width,
        );
      }
    });
    expect(served.faults).toEqual([]);
  },
);
