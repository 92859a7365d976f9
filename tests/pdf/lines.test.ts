import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines, type Line } from "../../src/render/pdf/page/lines.ts";
import { columnsOf, sizesOf } from "../support/pdf-columns.ts";

const letters = fc.stringMatching(/^[a-zA-Z0-9ŵŷ,.'-]{1,30}$/);
const text = fc.array(letters, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const width = fc.integer({ min: 20, max: 480 });

function textOf(lines: readonly Line[]): string {
  return lines
    .flatMap((line) => line.fragments.flatMap((fragment) => fragment.words.map((word) => word.text)))
    .join("");
}

test("breaking lines loses nothing and adds nothing", () => {
  fc.assert(
    fc.property(text, width, (content, most) => {
      expect(textOf(breakLines([{ text: content, face: "regular" }], 11, most))).toBe(content);
    }),
  );
});

test("no line is wider than it may be", () => {
  fc.assert(
    fc.property(text, width, (content, most) => {
      for (const line of breakLines([{ text: content, face: "bold" }], 11, most)) {
        expect(line.width).toBeLessThanOrEqual(most + 0.1);
      }
    }),
  );
});

test("a word goes on from one run to the next without a break", () => {
  const runs = [
    { text: "an offen", face: "regular" as const },
    { text: "der", face: "bold" as const },
  ];
  const lines = breakLines(runs, 11, 45);
  expect(lines.map((line) => textOf([line]))).toEqual(["an ", "offender"]);
});

test("a break falls after a hyphen between letters, and never inside a year or a figure", () => {
  const lines = (content: string, most: number) =>
    breakLines([{ text: content, face: "regular" }], 11, most).map((line) => textOf([line]));
  expect(lines("multi-agency", 50)).toEqual(["multi-", "agency"]);
  expect(lines("in 2017/18", 42)).toEqual(["in ", "2017/18"]);
  expect(lines("a \u22121,015\u00A0[r] b", 48)).toEqual(["a ", "\u22121,015 [r] ", "b"]);
});

test("an address breaks after a sign rather than inside a word", () => {
  const lines = breakLines([{ text: "https://www.example.org/reports/annual", face: "regular" }], 11, 110);
  const [first] = lines.map((line) => textOf([line]));
  expect(first).toMatch(/[/.]$/);
});

test("columns never take more than the width of the page, whatever is in them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(letters, { minLength: 3, maxLength: 12 }), { minLength: 2, maxLength: 6 }),
      (rows) => {
        const widths = sizesOf(columnsOf(rows));
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(483.3);
        for (const each of widths) expect(each).toBeGreaterThan(0);
      },
    ),
  );
});
