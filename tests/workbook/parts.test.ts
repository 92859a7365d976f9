import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workbookWriters } from "../../src/workbook/writers.ts";
import { browserAvailable, startBrowser } from "../support/browser.ts";
import { everything } from "./everything.ts";

/** The parts of the files as a browser's reader of XML takes them. */
describe.skipIf(!browserAvailable)("the parts of a workbook", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => browser?.close());

  it.each(workbookWriters)("are well-formed as $name", async ({ write }) => {
    const parts = Object.entries(unzipSync(await write(everything)))
      .filter(([part]) => part !== "mimetype")
      .map(([part, content]) => [part, strFromU8(content)] as const);
    const faults = await page.evaluate(
      (all) =>
        all.flatMap(([part, xml]) => {
          const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
          const fault = documentElement.querySelector("parsererror")?.textContent;
          return fault === undefined ? [] : [`${part}: ${fault}`];
        }),
      parts,
    );
    expect(faults).toEqual([]);
    expect(parts.length).toBeGreaterThan(4);
  });

  it("would be told of one that is not", async () => {
    const found = await page.evaluate(
      () =>
        new DOMParser().parseFromString("<a><b></a>", "application/xml").querySelector("parsererror") !==
        null,
    );
    expect(found).toBe(true);
  });
});
