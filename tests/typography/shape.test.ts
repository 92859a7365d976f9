import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Face, font } from "../../src/typography/font.ts";
import type { GlyphRun } from "../../src/typography/glyph-run.ts";
import { laidOutWord } from "../../src/typography/laid-out-word.ts";
import { isPlain, plainCharacters, plainWord } from "../../src/typography/plain-word.ts";
import { MissingGlyph, mostShaped, shape, widthOf } from "../../src/typography/shape.ts";

const faces: readonly Face[] = ["regular", "italic", "bold"];
const characters = [...plainCharacters];

/** What is painted, without the characters, of which the font itself remembers those that it first met. */
function set({ glyphs, kerns, width }: GlyphRun) {
  return { glyphs: glyphs.map(({ id, advance }) => [id, advance]), kerns, width };
}

describe.each(faces)("plain words in the %s face", (face) => {
  test("are as the font lays them out, whichever two characters meet", () => {
    const different = characters.flatMap((first) =>
      characters
        .map((second) => first + second)
        .filter(
          (pair) =>
            JSON.stringify(set(plainWord(pair, face))) !== JSON.stringify(set(laidOutWord(pair, face))),
        ),
    );
    expect(different).toEqual([]);
  });

  test("are as the font lays them out, however long", () => {
    const letter = fc.constantFrom(..."ffftteiljkrAVTWoy1/.,-’".split(""));
    const word = fc.string({
      unit: fc.oneof(letter, fc.constantFrom(...characters)),
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(word, (text) => {
        expect(isPlain(text)).toBe(true);
        const run = plainWord(text, face);
        expect(set(run)).toEqual(set(laidOutWord(text, face)));
        expect(String.fromCodePoint(...run.glyphs.flatMap(({ codePoints }) => codePoints))).toBe(text);
      }),
      { numRuns: 2000, seed: 20_320_331 },
    );
  });
});

describe.each(faces)("a line in the %s face", (face) => {
  const texts = [
    "Offenders of Category 1, often after 31 March 2032",
    " Llŷn a’r fro: 1,015 [r] – “tŷ” ",
    "naïve ﬁ e\u0301 10\u00a0km  twice",
    "",
  ];

  test.each(texts)("is as the font lays it out whole, and as wide as its words: %j", (text) => {
    const shaped = shape(text, face);
    const whole = laidOutWord(text, face);
    expect(set({ ...shaped, width: Math.round(shaped.width) })).toEqual(set(whole));
    expect(widthOf(text, face, 1000)).toBe(shaped.width);
  });

  test("has no kerning beside a space, whichever character stands there", () => {
    const kerned = font(face).characterSet.filter((codePoint) => {
      const character = String.fromCodePoint(codePoint);
      const own = font(face).glyphForCodePoint(codePoint).advanceWidth;
      const { glyphs, positions } = font(face).layout(`${character} ${character}`);
      const marks = /\p{M}/u.test(character);
      return (
        !marks && (glyphs.length !== 3 || positions[0]!.xAdvance !== own || positions[1]!.xAdvance !== 200)
      );
    });
    expect(kerned).toEqual([]);
  });

  test("has figures of one width", () => {
    const widths = [..."0123456789"].map((figure) => widthOf(figure, face, 1000));
    // The italic 0 is a thousandth narrower.
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });
});

test("a character that the font lacks is refused, with the text that it stands in", () => {
  expect(() => shape("three 漢 words", "regular")).toThrow(MissingGlyph);
  expect(() => widthOf("🙂", "bold", 10)).toThrow(/U\+1F642/);
});

test("texts of late are shared, and those of long ago are forgotten", () => {
  const first = shape("of long ago", "italic");
  for (let index = 0; index < mostShaped; index += 1) shape(`${index}`, "italic");
  expect(shape("0", "italic")).toBe(shape("0", "italic"));
  for (let index = 0; index < 2 * mostShaped; index += 1) shape(`x${index}`, "italic");
  expect(shape("of long ago", "italic")).not.toBe(first);
  expect(shape("of long ago", "italic")).toEqual(first);
});
