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
