import { describe, expect, it } from "vitest";
import { evaluation } from "../../src/workbook/formula/evaluate.ts";
import type { Value } from "../../src/workbook/formula/value.ts";
import type { Workbook } from "../../src/workbook/model/workbook.ts";
import { computed, computing } from "./computed.ts";
import { call, everything, formula, num, op, range, ref, text } from "./everything.ts";

function plain(value: Value): unknown {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return value.number;
  if (value.kind === "boolean") return value.boolean;
  return value.kind === "error" ? value.error : undefined;
}

describe("the values of formulas", () => {
  const valueAt = evaluation(computing);

  it.each(computed.map(([says, , value], index) => [says, value, index + 3] as const))(
    "%s",
    (_, value, row) => {
      expect(plain(valueAt("It's computed", { row, column: 1 }))).toBe(value);
    },
  );

  it("are errors where a formula leads back to itself, and for those that need it", () => {
    const workbook: Workbook = {
      ...everything,
      sheets: [
        {
          name: "A",
          widths: [],
          protected: false,
          rows: [
            {
              cells: [
                formula(ref(2, 1)),
                formula(op(ref(1, 1), "+", num(1))),
                formula(call("SUM", range([1, 1], [2, 1]))),
              ],
            },
          ],
        },
      ],
    };
    const at = evaluation(workbook);
    expect([1, 2, 3].map((column) => plain(at("A", { row: 1, column })))).toEqual([
      "#REF!",
      "#REF!",
      "#REF!",
    ]);
  });

  it("go from sheet to sheet, and are errors where there is none", () => {
    const sheet = (name: string, ...cells: ReturnType<typeof text>[]) => ({
      name,
      widths: [],
      protected: false,
      rows: [{ cells }],
    });
    const at = evaluation({
      ...everything,
      sheets: [sheet("A", formula(ref(1, 1, "B's")), formula(ref(1, 1, "C"))), sheet("B's", text("here"))],
    });
    expect(plain(at("A", { row: 1, column: 1 }))).toBe("here");
    expect(plain(at("A", { row: 1, column: 2 }))).toBe("#REF!");
  });

  it("are those of the sheet that a formula stands on, also where one cell stands on two", () => {
    const shared = formula(ref(2, 1));
    const sheet = (name: string, written: string) => ({
      name,
      widths: [],
      protected: false,
      rows: [{ cells: [shared, text(written)] }],
    });
    const at = evaluation({ ...everything, sheets: [sheet("A", "one"), sheet("B", "other")] });
    expect(["A", "B"].map((name) => plain(at(name, { row: 1, column: 1 })))).toEqual(["one", "other"]);
  });
});
