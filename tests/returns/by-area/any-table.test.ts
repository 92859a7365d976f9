import fc from "fast-check";
import { expect, test } from "vitest";
import { csvValue } from "../../../src/csv/write.ts";
import { cellId } from "../../../src/figures/coordinate.ts";
import { cellInWords, cellsOf, isNotApplicable } from "../../../src/framework/cells.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { project, releaseOf } from "../project.ts";
import { sentText, sentWorkbook, sheet } from "../tables.ts";

/** The same changes on every run; others with FUZZ_SEED. */
const seed = Number(process.env["FUZZ_SEED"] ?? 20321028);

const framework = project.frameworks.at(-1)!;
const all = Object.keys(framework.measures)
  .flatMap((measure) => cellsOf(framework, measure))
  .filter((cell) => !isNotApplicable(framework, cell));

const mark = fc.constantFrom("", "", " [note 1]", " [2]", "¹", " *", " (a)", "†", " [notes 1 and 2]");
/** A heading by id or by names in some order, as people write them. */
const heading = (index: number) =>
  fc.record({ by: fc.constantFrom("id", "words", "upper", "turned"), mark }).map(({ by, mark: behind }) => {
    const words = cellInWords(framework, all[index]!);
    if (by === "id") return cellId(all[index]!);
    const written =
      by === "upper" ? words.toUpperCase() : by === "turned" ? words.split(", ").reverse().join(", ") : words;
    return written + behind;
  });
/** What stands in cells: numbers for the most part, words, and what is neither. */
const value = fc.oneof(
  { weight: 8, arbitrary: fc.nat(99_999).map(String) },
  fc.constantFrom(
    "not available",
    "confidential",
    "-",
    "",
    "1,204",
    "12?",
    "1.5",
    "<5",
    "n/a",
    "07",
    "3 [note 1]",
    "O",
  ),
);
const title = fc.constantFrom(
  "",
  "Table 3: Figures by area",
  "Notes",
  "England and Wales",
  "31 March 2032",
  "Some cells are blank.",
  "12",
);

const table = fc
  .record({
    cells: fc.uniqueArray(fc.nat(all.length - 1), { minLength: 1, maxLength: 5 }),
    areas: fc.uniqueArray(fc.nat(project.areas.length - 1), { minLength: 1, maxLength: 5 }),
    titles: fc.array(title, { maxLength: 4 }),
    notes: fc.array(title, { maxLength: 3 }),
    blankColumn: fc.option(fc.nat(4)),
    blankRow: fc.option(fc.nat(4)),
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    marks: fc.array(mark, { minLength: 5, maxLength: 5 }),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      headings: fc.tuple(...shape.cells.map(heading)),
      values: fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
    }),
  )
  .map(({ shape, headings, values }) => {
    const names = shape.areas.map((area, at) => project.areas[area]!.name + shape.marks[at]!);
    const body = names.map((name, row) => [name, ...shape.cells.map((_, column) => values[row]![column]!)]);
    const withBlank = [["Area", ...headings], ...body].map((row) =>
      shape.blankColumn === null ? row : row.toSpliced(shape.blankColumn + 1, 0, ""),
    );
    const width = withBlank[0]!.length;
    const wide = (text: string) => [text, ...Array.from({ length: width - 1 }, () => "")];
    const rows = [...shape.titles.map(wide), ...withBlank, ...shape.notes.map(wide)];
    return {
      rows:
        shape.blankRow === null
          ? rows
          : rows.toSpliced(shape.titles.length + 1 + shape.blankRow, 0, wide("")),
      delimiter: shape.delimiter,
      /** What the cell of an area and a figure holds, by its own account. */
      expected: new Map(
        shape.areas.flatMap((area, row) =>
          shape.cells.map((cell, column) => [
            `${project.areas[area]!.slug} ${cellId(all[cell]!)}`,
            values[row]![column]!,
          ]),
        ),
      ),
    };
  });

/** Every figure that is read (how many, it returns) is the one in its cell, and every other cell is told of where its area is not refused. */
function hold(file: Parameters<typeof releaseOf>[0][number], expected: ReadonlyMap<string, string>): number {
  let figures = 0;
  const { returns, findings, received = [] } = readReturns(project, releaseOf([file]));
  const refused = new Set(findings.filter(({ severity }) => severity === "error").map(({ area }) => area));
  for (const { area, entries } of returns) {
    expect(refused.has(area)).toBe(false);
    for (const { cell, value: read } of entries) {
      figures++;
      const written = expected.get(`${area} ${cellId(cell)}`);
      if (read.kind === "count") expect(String(read.count)).toBe(written);
      else expect(read.kind.replace("-", " ")).toBe(written);
    }
  }
  for (const { area, written } of received)
    for (const { cell, text } of written) expect(text).toBe(expected.get(`${area} ${cellId(cell)}`));
  // Nothing is lost: where no error is, each cell has a figure.
  if (refused.size === 0) {
    const read = new Set(
      returns.flatMap(({ area, entries }) => entries.map(({ cell }) => `${area} ${cellId(cell)}`)),
    );
    const untouched = new Set(
      findings.filter(({ code }) => code === "RETURN-UNTOUCHED").map(({ area }) => area),
    );
    const added = findings.some(({ code }) => code === "TOTAL-ADDED-UP");
    for (const [key, written] of expected)
      if (written !== "" && !untouched.has(key.split(" ")[0]) && !added)
        expect(read.has(key), key).toBe(true);
  }
  return figures;
}

test("a table whose only figure has a footnote's mark is told of", () => {
  const text = "Area,eligible/total/level-1\nDerbyshire,3 [note 1]\n";
  const file = { file: "table.csv", bytes: new TextEncoder().encode(text) };
  const { returns, findings } = readReturns(project, releaseOf([file]));
  expect([returns, findings.map(({ code, area }) => [code, area])]).toEqual([
    [],
    [
      ["FIGURE-NOT-A-NUMBER", "derbyshire"],
      ["RETURN-NO-YEAR", undefined],
    ],
  ]);
});

test("a table in CSV gives the figure in each cell, or an error", () => {
  let figures = 0;
  fc.assert(
    fc.property(table, ({ rows, delimiter, expected }) => {
      const text = rows.map((row) => row.map(csvValue).join(delimiter)).join("\n");
      figures += hold(sentText("areas.csv", text), expected);
    }),
    { seed, numRuns: 300 },
  );
  // Some six a table: that errors alone come of them is not what is held here.
  expect(figures).toBeGreaterThan(300);
});

test("a table in a sheet does the same", () => {
  let figures = 0;
  fc.assert(
    fc.property(table, ({ rows, expected }) => {
      const lines = rows.map((row) => row.join(" | ")).join("\n");
      figures += hold(sentWorkbook("areas.xlsx", sheet("Cover", "MAPPA"), sheet("Areas", lines)), expected);
    }),
    { seed, numRuns: 200 },
  );
  expect(figures).toBeGreaterThan(200);
});
