import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { count, type Value } from "../../src/figures/value.ts";
import { columns, tableCsv } from "../../src/render/csv/table.ts";
import type { Edition, Table } from "../../src/report/edition/edition.ts";
import { english } from "../../src/words/english/english.ts";
import { madeFigure, printedFigure } from "../support/figures.ts";
import { shipped, shippedReleases } from "../support/project.ts";
import { tablesOf } from "../support/rendered.ts";
import { placesOf, reportOf } from "../support/reports.ts";
import { sampleDocument } from "../support/sample-document.ts";

const document = sampleDocument();
const tables = tablesOf(document);

function rowsOf(edition: Edition, table: Table): Record<string, string>[] {
  return parse(tableCsv(edition, table, english), { columns: true, bom: true });
}

/** A number as a table prints it, for a program. */
const plain = (printed: string) => printed.replaceAll(",", "").replace("\u2212", "-").replace(/[%+]/g, "");

describe("the data of a table", () => {
  const rows = rowsOf(document, tables[0]!);

  test("have a row for each cell, with its row, its column and its number", () => {
    expect(rows).toHaveLength(16);
    expect(rows[0]).toMatchObject({
      table: "Table 1",
      row: "Category 1",
      column: "Level 1",
      value: "820",
      kind: "count",
      unit: "count",
      sign: "",
      printed: "820",
      figure: "a/1/1",
    });
    expect(Object.keys(rows[0]!)).toEqual([...columns]);
  });

  test("have no number where there is none, and a zero where there is one", () => {
    const by = (figure: string) => rows.find((row) => row["figure"] === figure)!;
    expect(by("a/1/3")).toMatchObject({ value: "", kind: "not-available", sign: "[x]", printed: "[x]" });
    expect(by("a/3/1")).toMatchObject({ value: "", kind: "not-applicable", sign: "[z]" });
    expect(by("a/2/3")).toMatchObject({ value: "", kind: "not-collected", sign: "[x1]" });
    expect(by("a/t/3")).toMatchObject({ value: "0", kind: "count", sign: "" });
    expect(by("a/1/2")).toMatchObject({ value: "10", status: "revised", sign: "[r]", printed: "10 [r]" });
  });

  test("say in every row what the release must say", () => {
    for (const row of rows) expect(row["label"]).toBe(document.label);
  });

  test("give the limits of an interval and what a rate is computed from", () => {
    const area = rowsOf(document, tables.find(({ id }) => id === "areas")!);
    expect(area.find((row) => row["figure"] === "m/0/interval")).toMatchObject({
      value: "",
      lower: "45.1",
      upper: "61.3",
    });
    expect(area.find((row) => row["figure"] === "m/0/rate")).toMatchObject({
      value: "50.0",
      numerator: "200",
      denominator: "400000",
      unit: "per 100000",
    });
  });
});

/** A table of one cell, with words of somebody in every place. */
function oneCell(words: string, value: Value, decimals = 0): [Edition, Table] {
  const figure = madeFigure("x/1", value);
  const cell = printedFigure(figure, decimals);
  const table: Table = {
    ...tables[0]!,
    title: words,
    columns: [{ label: words }],
    rows: [{ header: words, notes: [1], total: false, breakBefore: false, cells: [cell] }],
    notes: [1],
  };
  return [{ ...document, figures: { "x/1": figure }, notes: [words] }, table];
}

test.each(["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", '"quoted", and\nbroken; in | two\tlines', " ", "'"])(
  "words are words for a spreadsheet and come back whole: %j",
  (words) => {
    const [row] = rowsOf(...oneCell(words, count(7)));
    const guarded = /^[=+\-@\t]/.test(words) ? `'${words}` : words;
    for (const column of ["title", "row", "column", "notes"]) expect(row![column]).toBe(guarded);
  },
);

test("a number that falls is a number, though its printed form is guarded", () => {
  const [row] = rowsOf(...oneCell("x", { kind: "change", from: 12, to: 5 }));
  expect(row).toMatchObject({ value: "-7", unit: "change", printed: "\u22127" });
  const [up] = rowsOf(...oneCell("x", { kind: "change", from: 5, to: 12 }));
  expect(up).toMatchObject({ value: "7", printed: "'+7" });
});

test("a row has the notes of all of its table and its own, and not those of other rows", () => {
  const rows = rowsOf(document, tables[0]!);
  const of = (header: string) => rows.find((row) => row["row"] === header)!["notes"];
  const [whole, own] = document.notes;
  expect(of("Category 1")).toBe(`${whole} ${own}`);
  expect(of("Category 2")).toBe(whole);
});

test("a figure that the report does not hold is an error", () => {
  const [edition, table] = oneCell("x", count(7));
  expect(() => tableCsv({ ...edition, figures: {} }, table, english)).toThrow("has no figure x/1");
});

describe.each(shippedReleases)("the data of the tables of %s", (id) => {
  test("are the figures that the tables print, each of them once", async () => {
    const prepared = await shipped(id);
    const places = placesOf(prepared);
    for (const place of [places[0]!, "national"]) {
      const { document: edition } = reportOf(prepared, place);
      for (const table of tablesOf(edition)) {
        const rows = rowsOf(edition, table);
        const cells = table.rows.flatMap((row) => row.cells);
        const own = rows.filter((row) => row["column"] !== table.trend);
        expect(own.map((row) => row["figure"])).toEqual(cells.map(({ figure }) => figure));
        for (const [index, cell] of cells.entries()) {
          const { value = "", lower = "", upper = "", denominator = "", kind } = own[index]!;
          if (kind === "interval" && cell.kind === "number")
            expect(`${lower} to ${upper}`).toBe(plain(cell.value));
          else if (kind === "coverage") expect(`${value} of ${denominator}`).toBe(cell.value);
          else if (cell.kind === "number") expect(Number(value)).toBe(Number(plain(cell.value)));
          else expect(Number(value)).toBe(0);
        }
      }
    }
  });
});
