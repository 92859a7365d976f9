import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerName } from "../../../src/returns/form/names.ts";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { withNamedCells } from "../../support/xlsx-cells.ts";
import { inReturn, openedReturn } from "./opened.ts";
import { deskOver } from "./served.ts";

const words = english.desk.return;
const returns = "releases/2031-32/returns";
const yaml = `${returns}/suffolk.yaml`;
const workbook = `${returns}/suffolk.xlsx`;

describe.skipIf(!browserAvailable)("a return begins", { timeout: 300_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each([true, false])(
    "at a press, as a form to be filled in; with scripts: %s",
    async (javaScriptEnabled) => {
      const without = (folder: string) => {
        rmSync(join(folder, yaml));
        rmSync(join(folder, "releases/2031-32/narrative/suffolk/plans.md"));
      };
      const { page, cell, read, folder } = await openedReturn(browser, without, { javaScriptEnabled });
      expect(await page.locator("table[data-grid]").count()).toBe(0);
      expect(await page.getByText(words.noReturn).isVisible()).toBe(true);
      await page.getByRole("button", { name: words.makeReturn }).click();
      await cell("eligible/category-1/level-1").waitFor();
      expect(await cell("eligible/category-1/level-1").inputValue()).toBe("not available");
      expect(await page.getByRole("button", { name: words.makeReturn }).count()).toBe(0);
      expect(read(yaml)).toContain("# Statistical return of Suffolk for 2031/32.");
      expect(existsSync(join(folder, "releases/2031-32/narrative/suffolk/plans.md"))).toBe(true);
    },
  );

  test("from a workbook that came back with answers, which is kept as it was sent", async () => {
    const asked = await deskOver(
      inReturn((text) => text.replace("notification-revoked: 4", "notification-revoked: 40")),
    );
    expect(await asked.desk.actions.questions("2031-32", ["suffolk"])).toMatchObject({ done: true });
    const questions = readFileSync(join(asked.folder, "releases/2031-32/questions/suffolk.xlsx"));
    const sent = withNamedCells(questions, { [answerName(1)]: "Cases had waited from earlier years." });

    const { page, cell, read, folder, found } = await openedReturn(browser, (to) => {
      rmSync(join(to, yaml));
      writeFileSync(join(to, workbook), sent);
    });
    expect(await page.locator("input[data-cell]").count()).toBe(0);
    expect(await cell("notification-revoked").textContent()).toBe("40");
    await page.getByRole("button", { name: words.readOnly.takeOver }).click();
    await page.locator("input[data-cell]").first().waitFor();
    expect(await cell("notification-revoked").inputValue()).toBe("40");
    expect(await cell("eligible/category-1/level-1").inputValue()).toBe("1050");
    expect(await found("notification-revoked").locator("[data-explained]").textContent()).toBe(
      words.explained("Cases had waited from earlier years."),
    );
    expect(existsSync(join(folder, workbook))).toBe(false);
    expect(readFileSync(join(folder, "releases/2031-32/taken-over/suffolk.xlsx")).equals(sent)).toBe(true);
    expect(read(yaml)).toContain(`# ${words.takenOver.head("suffolk.xlsx")}`);
    // It can be changed now as any other.
    await page.locator("[data-keys]").waitFor();
    await cell("notification-revoked").fill("41");
    await expect.poll(() => read(yaml), { timeout: 240_000 }).toContain("notification-revoked: 41\n");
  });

  test("from no file that holds more than its area", async () => {
    const { page } = await openedReturn(browser, (folder) => {
      rmSync(join(folder, yaml));
      const row = (area: string) => `${area},2031/32,notification-revoked,,,,4\n`;
      writeFileSync(
        join(folder, returns, "two.csv"),
        `area,year,measure,category,level,item,value\n${row("Suffolk")}${row("Cumbria")}`,
      );
    });
    expect(await page.getByText(words.readOnly.several).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: words.readOnly.takeOver }).count()).toBe(0);
  });
});
