import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserAvailable } from "../../support/browser.ts";
import { beginning, eventually, keptIn, open, returnFile, startBrowserOn, startDesk } from "./real.ts";

const queriesPath = "/2031-32/queries";

/** The query of one measure, by what its title says. */
const queryOf = (page: Page, measure: string) =>
  page.locator(".query", { has: page.locator("textarea"), hasText: measure }).first();

describe.skipIf(!browserAvailable)(
  "the browser and the desk are killed while a statistician writes",
  { timeout: 1_200_000 },
  () => {
    test("and what was typed is below its query again, or apart where another figure is asked about, until it is settled", async () => {
      const { data, read, port, profile, desk, browser } = await beginning();
      const change = (from: string, to: string) => {
        const before = read(returnFile);
        expect(before).toContain(from);
        writeFileSync(join(data, returnFile), before.replace(from, to));
      };
      change("total: 1068", "total: 1069");
      change("total: 61 ", "total: 62 ");
      const list = await open(browser.context, desk.address, queriesPath);
      const [first, second] = [queryOf(list, "1,069 is stated"), queryOf(list, "62 is stated")];
      const keys = [await first.getAttribute("data-key"), await second.getAttribute("data-key")];
      expect(new Set(keys).size).toBe(2);
      await first.locator("textarea").fill("One person moved.");
      await second.locator("textarea").fill("Asked by telephone.");
      await second.locator("[name=by]").fill("Head of Statistics");
      await eventually(() => keptIn(list)).toHaveLength(3);
      await browser.kill();
      await desk.kill();
      change("total: 1069", "total: 1070");

      const again = await startDesk(data, port);
      const { context } = await startBrowserOn(profile);
      const after = await open(context, again.address, queriesPath);
      const query = after.locator(`.query[data-key="${keys[1]}"]`);
      await eventually(() => query.locator("textarea").inputValue()).toBe("Asked by telephone.");
      expect(await query.locator("[name=by]").inputValue()).toBe("Head of Statistics");
      const left = after.locator("[data-left-words]");
      await eventually(() => left.locator("[data-typed]").allTextContents()).toEqual(["One person moved."]);
      expect(await left.locator("[data-about]").textContent()).toContain("Suffolk");
      await left.getByRole("button").click();
      await eventually(() => left.isHidden()).toBe(true);
      await query.locator("button[type=submit]").click();
      await after.locator(".notification-banner").waitFor();
      expect(read("releases/2031-32/release.yaml")).toContain("Asked by telephone.");
      await eventually(() => keptIn(after)).toEqual([]);
    });
  },
);
