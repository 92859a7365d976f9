import { describe, expect, test } from "vitest";
import { english } from "../../../src/words/english/english.ts";
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
  signOffPath,
  startBrowserOn,
  startDesk,
  textFile,
  textPath,
  typeFigure,
  typeText,
  withoutFigures,
} from "./real.ts";

const slow = { timeout: 1_200_000 };

describe.skipIf(!browserAvailable)("the browser is killed while somebody types", slow, () => {
  test("and what it said it had kept is in the files, once the desk and the browser are there again", async () => {
    const { data, read, port, profile, desk, browser } = await beginning();
    const before = read(textFile);
    const figures = await open(browser.context, desk.address, returnPath);
    const texts = await open(browser.context, desk.address, textPath);
    const signatures = await open(browser.context, desk.address, signOffPath);
    await texts.locator("#text-editor").waitFor();
    await desk.kill();

    await typeFigure(figures, "eligible/category-1/level-1", "1051");
    await typeFigure(figures, "eligible/category-1/level-2", "not available");
    await typeText(texts, "Typed while nobody answered.");
    await signatures.locator("[name='police.name']").fill("A. N. Other");
    await signatures.locator("[name='police.post']").fill("Superint");
    await saysKept(figures, 2);
    await eventually(() => texts.locator("[data-status]").textContent()).toBe(
      english.desk.narrative.notSaved,
    );
    await eventually(() => keptIn(signatures)).toHaveLength(5);
    await browser.kill();

    const again = await startDesk(data, port);
    const { context } = await startBrowserOn(profile);
    await open(context, again.address, returnPath);
    await eventually(() => read(returnFile)).toContain(
      "category-1: { level-1: 1051, level-2: not available, level-3: 2, total: 1068 }",
    );
    await open(context, again.host, textPath);
    await eventually(() => read(textFile)).toBe(`${before}Typed while nobody answered.`);
    const signing = await open(context, again.host, signOffPath);
    await eventually(() => signing.locator("[name='police.name']").inputValue()).toBe("A. N. Other");
    expect(await signing.locator("[name='police.post']").inputValue()).toBe("Superint");
    await signing.locator("form button[type=submit]").click();
    await eventually(() => read(returnFile)).toContain("name: A. N. Other");
    await eventually(() => keptIn(signing)).toEqual([]);
  });

  test("in the middle of it, again and again, and a file never has less than what the page had said", async () => {
    const begun = await beginning();
    const { data, read, port, profile } = begun;
    let { desk, browser } = begun;
    const [before, start] = [withoutFigures(read(returnFile)), read(textFile)];
    let written = start;
    for (let kill = 0; kill < 3; kill++) {
      const figures = await open(browser.context, desk.address, returnPath);
      const texts = await open(browser.context, desk.host, textPath);
      await texts.locator("#text-editor").waitFor();
      const [sure, unsure] = [` Kill ${kill}`, " and words that are cut off somewhere."];
      await typeText(texts, sure);
      await typeFigure(figures, "managed-in-year/category-1/level-2", String(60 + kill));
      await eventually(() => read(textFile)).toContain(sure);
      await eventually(() => read(returnFile)).toContain(`level-2: ${60 + kill},`);
      await typeText(texts, unsure.slice(0, 4 + kill * 3));
      await browser.kill();
      await desk.kill();

      desk = await startDesk(data, port);
      browser = await startBrowserOn(profile);
      const after = await open(browser.context, desk.address, textPath);
      await after.locator("#text-editor").waitFor();
      // What was kept of it is written without anybody doing anything, and then no more is kept.
      await eventually(() => keptIn(after)).not.toContain("text");
      const now = read(textFile);
      expect((written + sure + unsure).startsWith(now)).toBe(true);
      expect(now.startsWith(written + sure)).toBe(true);
      expect(withoutFigures(read(returnFile))).toBe(before);
      written = now;
    }
  });

  test("together with the desk, and all that was kept is in the file", async () => {
    const { data, read, port, profile, desk, browser } = await beginning();
    const figures = await open(browser.context, desk.address, returnPath);
    await typeFigure(figures, "notification-revoked", "7");
    await eventually(
      async () => (await keptIn(figures)).length > 0 || read(returnFile).includes("revoked: 7"),
    ).toBe(true);
    await Promise.all([desk.kill(), browser.kill()]);
    expect(withoutFigures(read(returnFile))).toContain("notification-revoked: #");

    const again = await startDesk(data, port);
    const { context } = await startBrowserOn(profile);
    const page = await open(context, again.address, returnPath);
    await eventually(() => read(returnFile)).toContain("notification-revoked: 7");
    await eventually(() => cellOf(page, "notification-revoked").inputValue()).toBe("7");
    await eventually(() => keptIn(page)).toEqual([]);
  });
});
