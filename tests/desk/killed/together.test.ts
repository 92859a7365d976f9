import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { mappa } from "../../commands/run.ts";
import { browserAvailable } from "../../support/browser.ts";
import {
  beginning,
  cellOf,
  eventually,
  keptIn,
  open,
  returnFile,
  returnPath,
  saysKept,
  startBrowserOn,
  startDesk,
  typeFigure,
} from "./real.ts";

const slow = { timeout: 1_200_000 };
const cell = "eligible/category-1/level-1";

/** A page that is told nothing of what others do, until it sends something itself. */
async function deaf(page: Page): Promise<void> {
  await page.route("**/state", (route) => route.abort());
}

const shown = (page: Page) => page.locator("[data-conflicts] li span b").allTextContents();

describe.skipIf(!browserAvailable)("two pages of one return", slow, () => {
  test("show both figures, after the browser was killed too, until somebody has chosen", async () => {
    const { data, read, port, profile, desk, browser } = await beginning();
    const first = await open(browser.context, desk.address, returnPath);
    const second = await browser.context.newPage();
    await deaf(second);
    await second.goto(desk.host + returnPath);
    await typeFigure(first, cell, "1061");
    await eventually(() => read(returnFile)).toContain("level-1: 1061");
    await typeFigure(second, cell, "1072");
    await eventually(() => shown(second)).toEqual(["1072", "1061"]);
    expect(read(returnFile)).toContain("level-1: 1061");
    await eventually(() => keptIn(second)).toEqual([`choice ${cell}`]);
    await browser.kill();
    await desk.kill();

    const restarted = await startDesk(data, port);
    const { context } = await startBrowserOn(profile);
    const page = await open(context, restarted.address, returnPath);
    for (const again of [true, false]) {
      await eventually(() => shown(page)).toEqual(["1072", "1061"]);
      expect(await cellOf(page, cell).inputValue()).toBe("1072");
      expect(read(returnFile)).toContain("level-1: 1061");
      if (again) await page.reload();
    }
    await page.locator("[data-conflicts] [data-keep]").click();
    await eventually(() => read(returnFile)).toContain("level-1: 1072");
    await eventually(() => keptIn(page)).toEqual([]);
    await page.reload();
    expect(await page.locator("[data-conflicts]").isHidden()).toBe(true);
  });

  test("that were both killed with something unsaved have all of it written, and the same cell chosen on", async () => {
    const { data, read, port, profile, desk, browser } = await beginning();
    const first = await open(browser.context, desk.address, returnPath);
    const second = await browser.context.newPage();
    await second.goto(desk.host + returnPath);
    await desk.kill();
    await typeFigure(first, cell, "1061");
    await typeFigure(first, "notification-revoked", "5");
    await typeFigure(second, cell, "1072");
    await typeFigure(second, "notification-breaches/convicted", "26");
    await saysKept(first, 2);
    await saysKept(second, 2);
    await browser.kill();

    const again = await startDesk(data, port);
    const { context } = await startBrowserOn(profile);
    const page = await open(context, again.address, returnPath);
    await eventually(() => read(returnFile)).toContain("level-1: 1072");
    await eventually(() => shown(page)).toEqual(["1061", "1072"]);
    await eventually(() => read(returnFile)).toContain("convicted: 26");
    await eventually(() => read(returnFile)).toContain("notification-revoked: 5");
    await page.locator("[data-conflicts] [data-take]").click();
    await eventually(() => keptIn(page)).toEqual([]);
    expect(read(returnFile)).toContain("level-1: 1072");
  });

  test("kept figures of a cell that somebody else has changed meanwhile are not written over theirs", async () => {
    const { data, read, port, profile, desk, browser } = await beginning();
    const page = await open(browser.context, desk.address, returnPath);
    await desk.kill();
    await typeFigure(page, cell, "1061");
    await saysKept(page, 1);
    await browser.kill();
    const file = join(data, returnFile);
    writeFileSync(file, readFileSync(file, "utf8").replace("level-1: 1050", "level-1: 1055"));

    const again = await startDesk(data, port);
    const { context } = await startBrowserOn(profile);
    const after = await open(context, again.address, returnPath);
    await eventually(() => shown(after)).toEqual(["1061", "1055"]);
    expect(read(returnFile)).toContain("level-1: 1055");
  });
});

describe.skipIf(!browserAvailable)("an editor and the desk at the same file", slow, () => {
  test("lose nothing of each other", async () => {
    const { data, read, desk, browser } = await beginning();
    const page = await open(browser.context, desk.address, returnPath);
    const file = join(data, returnFile);
    const rounds = 25;
    for (let round = 0; round < rounds; round++) {
      // The desk is in the middle of writing it when a line is put behind the last.
      const typed = typeFigure(page, cell, String(1100 + round));
      for (let line = 0; line < 4; line++) {
        appendFileSync(file, `# Line ${round}.${line}\n`);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      }
      await typed;
      await eventually(() => read(returnFile)).toContain(`level-1: ${1100 + round},`);
    }
    const lines = read(returnFile).split("\n");
    for (let round = 0; round < rounds; round++)
      for (let line = 0; line < 4; line++) expect(lines).toContain(`# Line ${round}.${line}`);
    expect(await page.locator("[data-conflicts]").isHidden()).toBe(true);
    expect(await page.locator("[data-refused]").isHidden()).toBe(true);
  });

  test("a figure that the editor writes is shown, and the command that accepts leaves the rest of its file", async () => {
    const { data, read, desk, browser } = await beginning();
    const page = await open(browser.context, desk.address, returnPath);
    const file = join(data, returnFile);
    writeFileSync(file, readFileSync(file, "utf8").replace("level-1: 1050", "level-1: 1055"));
    await eventually(() => cellOf(page, cell).inputValue()).toBe("1055");
    const before = read("releases/2031-32/release.yaml");
    const told = await mappa(
      join(data, ".."),
      "accept",
      "2031-32",
      "suffolk",
      "--by",
      "Somebody",
      "--code",
      "NONE",
    );
    expect(told.code).not.toBe(0);
    expect(read("releases/2031-32/release.yaml")).toBe(before);
  });
});
