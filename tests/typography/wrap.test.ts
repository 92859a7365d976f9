import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balancedText, lineWidth, wrapText } from "../../src/typography/wrap.ts";

const size = 14;
const text = fc
  .array(fc.constantFrom("offenders", "of", "a", "Tŷ", "difference", "1,015", "x".repeat(40)), {
    maxLength: 20,
  })
  .map((words) => words.join(" "));
const width = fc.integer({ min: 30, max: 400 });

describe("wrapped text", () => {
  test("has all of its words in lines that fit, none of which has room for what follows", () => {
    fc.assert(
      fc.property(text, width, (words, room) => {
        const lines = wrapText(words, room, size);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        for (const [index, line] of lines.entries()) {
          expect(lineWidth(line, size)).toBeLessThanOrEqual(room + 1e-9);
          const next = lines[index + 1]?.split(" ")[0];
          const whole = next !== undefined && words.split(" ").includes(next);
          if (whole) expect(lineWidth(`${line} ${next}`, size)).toBeGreaterThan(room - 1e-9);
        }
      }),
      { seed: 20_320_331 },
    );
  });

  test("that is balanced has as many lines, in the same order", () => {
    fc.assert(
      fc.property(text, width, (words, room) => {
        const lines = balancedText(words, room, size);
        expect(lines).toHaveLength(wrapText(words, room, size).length);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        for (const line of lines) expect(lineWidth(line, size)).toBeLessThanOrEqual(room + 1e-9);
      }),
      { seed: 20_320_331 },
    );
  });

  test("leaves no word on its own where the lines can be even", () => {
    expect(wrapText("New counting rules for all", 140, size)).toEqual(["New counting rules for", "all"]);
    expect(balancedText("New counting rules for all", 140, size)).toEqual(["New counting", "rules for all"]);
  });
});
