import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/workbook/model/expression.ts";
import type { Cell, Sheet, Validation, Workbook } from "../../src/workbook/model/workbook.ts";
import { type FlawCode, flawCodes } from "../../src/workbook/rules/flaw.ts";
import { commonRules, flawsOf, formRules } from "../../src/workbook/rules/rules.ts";
import { at, call, everything, figure, formula, num, op, range, ref, str, text } from "./everything.ts";

/** A sound workbook with one sheet of a title and some rows below it. */
function workbook(rows: readonly (readonly (Cell | undefined)[])[], more: Partial<Sheet> = {}): Workbook {
  return {
    properties: { ...everything.properties, custom: {} },
    names: [],
    sheets: [
      {
        name: "Sheet",
        widths: [20, 20],
        protected: true,
        rows: [{ cells: [text("Title", "title")] }, ...rows.map((cells) => ({ cells }))],
        ...more,
      },
    ],
  };
}

const properties = (more: Partial<Workbook["properties"]>): Workbook => ({
  ...workbook([]),
  properties: { ...everything.properties, ...more },
});
const named = (...names: string[]): Workbook => ({
  ...workbook([]),
  names: names.map((name) => ({ name, sheet: "Sheet", at: at(1, 1) })),
});
const sheetsNamed = (...names: string[]): Workbook => {
  const [sheet] = workbook([]).sheets;
  return { ...workbook([]), sheets: names.map((name) => ({ ...sheet!, name })) };
};
const computing = (expression: Expression): Workbook =>
  workbook([[figure(1), figure(2)], [formula(expression)]]);
const validated = (more: Partial<Validation>): Workbook => {
  const validation: Validation = {
    rule: { kind: "list", values: ["a", "b"] },
    fault: { title: "Wrong", text: "Choose one." },
    strict: true,
    ...more,
  };
  const cell: Cell = { ...text("a", "entry-text"), locked: false, validation };
  return { ...workbook([[cell]]), names: [{ name: "entry", sheet: "Sheet", at: at(1, 2) }] };
};
const table = (headings: readonly (Cell | undefined)[], to = at(2, 3)): Workbook =>
  workbook([headings, [figure(1), figure(2)]], { tables: [{ name: "figures", from: at(1, 2), to }] });
const column = (heading: string): Cell => text(heading, "column-heading");
const long = (length: number): string => "x".repeat(length);
const entry = (more: Partial<Cell>, sheet: Partial<Sheet> = {}): Workbook => ({
  ...workbook([[{ ...text("a", "entry-text"), locked: false, ...more }]], sheet),
  names: [{ name: "entry", sheet: "Sheet", at: at(1, 2) }],
});

/** Each rule with workbooks that break it and nothing else. */
const broken: readonly (readonly [FlawCode, string, Workbook])[] = [
  ["no-sheet", "none", { ...workbook([]), sheets: [] }],
  ["sheet-name-blank", "spaces", sheetsNamed("  ")],
  ["sheet-name-long", "32 characters", sheetsNamed(long(32))],
  ["sheet-name-sign", "a slash", sheetsNamed("2032/33")],
  ["sheet-name-sign", "an apostrophe at its end", sheetsNamed("areas'")],
  ["sheet-name-reserved", "in capitals", sheetsNamed("HISTORY")],
  ["sheet-name-twice", "but for capitals", sheetsNamed("Notes", "NOTES")],
  ["column-width", "hidden", workbook([], { widths: [0] })],
  ["column-width", "too wide", workbook([], { widths: [256] })],
  ["row-height", "hidden", workbook([], { rows: [{ cells: [text("Title", "title")], height: 0 }] })],
  ["name-spelling", "a cell's", named("AB12")],
  ["name-spelling", "a cell's in the other way", named("r1c1")],
  ["name-spelling", "a hyphen", named("category-1")],
  ["name-spelling", "a space", named("category 1")],
  ["name-spelling", "a digit in front", named("1st")],
  ["name-spelling", "256 characters", named(long(256))],
  ["name-spelling", "a column", named("C")],
  ["name-twice", "but for capitals", named("total", "Total")],
  [
    "name-of-no-cell",
    "no sheet",
    { ...workbook([]), names: [{ name: "total", sheet: "Other", at: at(1, 1) }] },
  ],
  [
    "name-of-no-cell",
    "no cell",
    { ...workbook([]), names: [{ name: "total", sheet: "Sheet", at: at(9, 1) }] },
  ],
  ["text-long", "32,768 characters", workbook([[text(long(32_768))]])],
  ["text-long", "a comment", workbook([[{ ...text("a"), comment: long(32_768) }]])],
  ["text-sign", "a control character", workbook([[text("a\u0007")]])],
  ["text-sign", "half a pair", workbook([[text("\uD83D!")]])],
  ["number-not-finite", "none", workbook([[figure(Number.NaN)]])],
  ["number-decimals", "half a decimal", workbook([[figure(1, "number", 0.5)]])],
  ["table-outside", "below the last row", table([column("A"), column("B")], at(2, 9))],
  ["table-outside", "headings only", table([column("A"), column("B")], at(2, 2))],
  ["table-heading-blank", "no cell", table([column("A"), undefined])],
  ["table-heading-blank", "a number", table([column("A"), figure(2031, "column-heading")])],
  ["table-heading-twice", "but for capitals", table([column("Area"), column("area")])],
  ["table-heading-lines", "two lines", table([column("A"), column("B\n(number)")])],
  ["property-blank", "title", properties({ title: " " })],
  ["property-blank", "author", properties({ author: "" })],
  ["property-blank", "custom", properties({ custom: { area: "" } })],
  ["property-long", "custom", properties({ custom: { area: long(256) } })],
  ["property-language", "a name", properties({ language: "English" })],
  ["property-created", "no date", properties({ created: new Date(Number.NaN) })],
  ["formula-of-no-cell", "empty", computing(ref(2, 9))],
  ["formula-of-no-cell", "no sheet", computing(ref(1, 1, "Other"))],
  ["formula-of-no-cell", "corners out of order", computing(call("SUM", range([2, 2], [1, 2])))],
  ["formula-range", "as one value", computing(op(range([1, 2], [2, 2]), "+", num(1)))],
  ["formula-range", "where one is taken", computing(call("ISNUMBER", range([1, 2], [2, 2])))],
  ["formula-arguments", "too many", computing(call("NOT", num(1), num(2)))],
  ["formula-arguments", "none", computing(call("SUM"))],
  ["formula-arguments", "a value for cells", computing(call("COUNTBLANK", num(1)))],
  ["formula-format", "unknown", computing(call("TEXT", num(1), str("dd mmm")))],
  ["formula-number", "none", computing(num(Number.POSITIVE_INFINITY))],
  ["formula-text-long", "256 characters", computing(str(long(256)))],
  [
    "formula-long",
    "of a validation",
    validated({ rule: { kind: "true", expression: op(str(long(200)), "=", str(long(60))) } }),
  ],
  ["formula-circle", "itself", computing(ref(1, 3))],
  [
    "formula-circle",
    "over another",
    workbook([[formula(ref(2, 2)), formula(call("SUM", range([1, 2], [1, 2])))]]),
  ],
  ["validation-list", "none", validated({ rule: { kind: "list", values: [] } })],
  ["validation-list", "a comma", validated({ rule: { kind: "list", values: ["yes, all"] } })],
  ["validation-list", "a space at the end", validated({ rule: { kind: "list", values: ["yes "] } })],
  [
    "validation-long",
    "256 characters",
    validated({ rule: { kind: "list", values: [long(128), long(127)] } }),
  ],
  ["validation-prompt-title", "33", validated({ prompt: { title: long(33), text: "a" } })],
  ["validation-prompt", "256", validated({ prompt: { title: "a", text: long(256) } })],
  ["validation-prompt", "none", validated({ prompt: { title: "a", text: "" } })],
  ["validation-fault-title", "33", validated({ fault: { title: long(33), text: "a" } })],
  ["validation-fault", "226", validated({ fault: { title: "a", text: long(226) } })],
  ["link-of-no-cell", "no sheet", workbook([[{ ...text("a"), link: { sheet: "Other", at: at(1, 1) } }]])],
  ["link-of-no-cell", "no cell", workbook([[{ ...text("a"), link: { sheet: "Sheet", at: at(5, 5) } }]])],
  ["link-address", "a script", workbook([[{ ...text("a"), link: { address: "javascript:alert(1)" } }]])],
  ["link-address", "a file", workbook([[{ ...text("a"), link: { address: "file:///etc/hosts" } }]])],
  ["title-missing", "another style", workbook([], { rows: [{ cells: [text("Title")] }] })],
  ["title-missing", "blank", workbook([], { rows: [{ cells: [text(" ", "title")] }] })],
  ["title-missing", "no rows", workbook([], { rows: [] })],
  ["title-twice", "below", workbook([[text("Again", "title")]])],
  ["entry-locked", "to fill in", { ...workbook([[text("a", "entry-text")]]) }],
  ["entry-unlocked-elsewhere", "a total", entry({ style: "total" })],
  ["entry-open", "a figure", entry({ style: "entry-number" })],
  ["entry-unnamed", "no name", { ...entry({}), names: [] }],
  ["entry-unprotected", "an open sheet", entry({}, { protected: false })],
];

describe("the rules for workbooks", () => {
  it("find nothing in a workbook with everything in it", () => {
    expect(flawsOf(everything, formRules)).toEqual([]);
    expect(flawsOf(workbook([]), formRules)).toEqual([]);
  });

  it.each(broken)("find %s: %s", (code, _, found) => {
    expect(new Set(flawsOf(found, formRules).map((flaw) => flaw.code))).toEqual(new Set([code]));
  });

  it("find tables that overlap, and a table that is called like a cell's name", () => {
    const overlapping = workbook(
      [
        [column("A"), column("B")],
        [figure(1), figure(2)],
      ],
      {
        tables: [
          { name: "one", from: at(1, 2), to: at(2, 3) },
          { name: "two", from: at(2, 2), to: at(2, 3) },
        ],
      },
    );
    expect(flawsOf(overlapping, commonRules)).toEqual([
      { code: "table-overlaps", sheet: "Sheet", name: "two" },
    ]);
    const names = [{ name: "ONE", sheet: "Sheet", at: at(1, 1) }];
    expect(flawsOf({ ...overlapping, names }, commonRules).map(({ code }) => code)).toContain("name-twice");
  });

  it("say where", () => {
    expect(flawsOf(computing(ref(2, 9)), commonRules)).toEqual([
      { code: "formula-of-no-cell", sheet: "Sheet", at: { row: 3, column: 1 } },
    ]);
  });

  it("ask of a form what is not asked of every workbook", () => {
    expect(flawsOf({ ...entry({}), names: [] }, commonRules)).toEqual([]);
  });

  it("each have a workbook that breaks them", () => {
    const shown = new Set([...broken.map(([code]) => code), "table-overlaps", "table-name-spelling"]);
    const misnamed = workbook([[column("A")], [figure(1)]], {
      tables: [{ name: "the areas", from: at(1, 2), to: at(1, 3) }],
    });
    expect(flawsOf(misnamed, commonRules).map(({ code }) => code)).toEqual(["table-name-spelling"]);
    expect([...shown].sort()).toEqual([...flawCodes].sort());
  });
});
