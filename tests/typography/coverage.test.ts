import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { missingGlyph } from "../../src/typography/coverage.ts";
import { type Face, font } from "../../src/typography/font.ts";

const faces: readonly Face[] = ["regular", "italic", "bold"];

describe.each(faces)("the %s face", (face) => {
  test("has the characters of the table and no others", () => {
    const own = new Set(font(face).characterSet);
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      const covered = missingGlyph(String.fromCodePoint(codePoint)) === undefined;
      if (covered !== own.has(codePoint)) wrong.push(codePoint.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test("has a glyph for each of them", () => {
    const own = font(face);
    expect(own.characterSet.filter((codePoint) => own.glyphForCodePoint(codePoint).id === 0)).toEqual([]);
  });
});

test("the first character that is missing is told, also where it is beyond the basic plane or half of a pair", () => {
  expect(missingGlyph("a 🙂 and 漢")).toBe("🙂");
  expect(missingGlyph("a\ud83d")).toBe("\ud83d");
  expect(missingGlyph("")).toBeUndefined();
});

/** A file and all that it imports of the program. */
function reached(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.pathname)) return found;
  found.add(file.pathname);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+)"/g)) {
    reached(new URL(path!, file), found);
  }
  return found;
}

test.each(["typography/characters.ts", "releases/load.ts", "returns/reading/read.ts", "checks/run.ts"])(
  "the font is not read for %s, which only asks whether characters can be printed",
  (name) => {
    const files = [...reached(new URL(`../../src/${name}`, import.meta.url))];
    expect(files.filter((path) => path.endsWith("typography/coverage.ts"))).toHaveLength(1);
    expect(files.filter((path) => path.endsWith("typography/font.ts"))).toEqual([]);
  },
);
