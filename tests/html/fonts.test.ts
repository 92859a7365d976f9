import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Face } from "../../src/typography/font.ts";
import { subsetFace } from "../support/html-fonts.ts";

const folder = new URL("../../templates/html/fonts/", import.meta.url);

/**
 * Subsetting takes half a second, so the result is kept with the templates. After a change of the characters or
 * of the original, write the files afresh with WRITE_FONTS=1 in the environment of this test.
 */
test.each<Face>(["regular", "italic", "bold"])("the kept %s face is what subsetting gives", async (face) => {
  const fresh = await subsetFace(face);
  const file = new URL(`${face}.woff2`, folder);
  if (process.env["WRITE_FONTS"]) await writeFile(file, fresh);
  const kept = await readFile(file);
  expect(Buffer.compare(kept, fresh)).toBe(0);
  expect(kept.length).toBeLessThan(16_000);
});

test("the licence lies beside the fonts", async () => {
  const licence = await readFile(new URL("OFL.txt", folder), "utf8");
  expect(licence).toContain("SIL OPEN FONT LICENSE Version 1.1");
});
