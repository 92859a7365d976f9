import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isStray } from "../../../src/files/stray.ts";
import { browserAvailable } from "../../support/browser.ts";
import {
  dataOfOneArea,
  eventually,
  folder,
  freePort,
  open,
  release,
  returnFile,
  returnPath,
  startBrowserOn,
  startDesk,
  textFile,
  textPath,
  typeFigure,
  typeText,
  withoutFigures,
} from "./real.ts";

/** Cells of the return that anything may be written into, with how the file leads to them. */
const cells = [
  ["eligible/category-1/level-1", "eligible", "category-1", "level-1"],
  ["eligible/category-2/level-1", "eligible", "category-2", "level-1"],
  ["managed-in-year/category-1/level-2", "managed-in-year", "category-1", "level-2"],
  ["notification-breaches/convicted", "notification-breaches", "convicted"],
] as const;

type Below = { readonly [name: string]: Below | number };

function figureIn(text: string, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (at as Below)[name], (parse(text) as { figures: Below }).figures);
}

/** When the desk is killed, after what of the typing. */
const moments = [
  "before anything was typed",
  "with the last key",
  "after the first of it was written",
  "after all was written",
] as const;

describe.skipIf(!browserAvailable)("the desk is killed while somebody types", { timeout: 1_200_000 }, () => {
  test("twelve times, and all that was typed is in the files, without anybody typing it again", async () => {
    const { data, read, names } = dataOfOneArea();
    const port = await freePort();
    let desk = await startDesk(data, port);
    const { context } = await startBrowserOn(folder("profile"));
    const figures = await open(context, desk.address, returnPath);
    const texts = await open(context, desk.address, textPath);
    await texts.locator("#text-editor").waitFor();
    const before = { figures: withoutFigures(read(returnFile)), text: read(textFile) };
    let typed = "";
    for (let kill = 0; kill < 12; kill++) {
      const moment = moments[kill % moments.length]!;
      const [cell, ...path] = cells[kill % cells.length]!;
      const figure = String(2000 + kill * 7);
      const words = ` Kill ${kill}.`;
      if (moment === "before anything was typed") await desk.kill();
      // Both are typed with nothing waited for, so that one is on its way while the other is typed.
      const isTextFirst = kill % 2 === 0;
      if (isTextFirst) await typeText(texts, words);
      await typeFigure(figures, cell, figure);
      if (!isTextFirst) await typeText(texts, words);
      typed += words;
      if (moment === "after the first of it was written")
        await eventually(() =>
          isTextFirst ? read(textFile).includes(words) : read(returnFile).includes(figure),
        ).toBe(true);
      if (moment === "after all was written") {
        await eventually(() => figureIn(read(returnFile), path)).toBe(Number(figure));
        await eventually(() => read(textFile)).toContain(words);
      }
      await desk.kill();

      // Whatever was cut off, each file is one that was written whole.
      expect(withoutFigures(read(returnFile))).toBe(before.figures);
      const text = read(textFile);
      expect((before.text + typed).startsWith(text)).toBe(true);
      for (const [part, own] of [
        ["returns", "suffolk.yaml"],
        ["narrative", "suffolk"],
      ] as const)
        expect(names(`${release}/${part}`).filter((name) => name !== own && !isStray(name))).toEqual([]);

      desk = await startDesk(data, port);
      // The address that it prints is opened in the same browser, and nothing else is done.
      const again = await context.newPage();
      await again.goto(desk.address);
      await again.close();
      if (kill % 3 === 2) for (const page of [figures, texts]) await page.reload();
      await eventually(() => figureIn(read(returnFile), path)).toBe(Number(figure));
      await eventually(() => read(textFile)).toBe(before.text + typed);
    }
    expect(withoutFigures(read(returnFile))).toBe(before.figures);
    expect(await figures.locator("[data-conflicts]").isHidden()).toBe(true);
    expect(await texts.locator("[data-choice]").isHidden()).toBe(true);
  });
});
