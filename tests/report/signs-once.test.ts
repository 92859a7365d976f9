import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure, Status } from "../../src/figures/figure.ts";
import { useOf } from "../../src/figures/use.ts";
import { count, notAvailable } from "../../src/figures/value.ts";
import type { Chart as CodedChart, Table as CodedTable, Document } from "../../src/report/document.ts";
import type { Chart, Table } from "../../src/report/edition/edition.ts";
import { sayDocument } from "../../src/report/edition/say-document.ts";
import { plainSentence } from "../../src/report/sentence.ts";
import { english } from "../../src/words/english/english.ts";
import { phrase } from "../../src/words/phrase.ts";
import { signsOf } from "../../src/words/print-figure.ts";
import { madeFigure } from "../support/figures.ts";

type Kind = Status | "missing";

const signOf = { provisional: "[p]", revised: "[r]", final: undefined, missing: undefined } as const;

function figures(kinds: readonly Kind[], column: number): Figure[] {
  return kinds.map((kind, row) =>
    madeFigure(
      `${column}-${row}`,
      kind === "missing" ? notAvailable : count(1200 + row),
      kind === "missing" ? "provisional" : kind,
    ),
  );
}

function documentOf(block: CodedTable | CodedChart): Document {
  return {
    id: "made/one",
    kind: "area",
    document: "report",
    title: "A report",
    publisher: "A publisher",
    contents: false,
    runningHeader: "A report",
    sections: [{ id: "statistics", heading: "Statistics", blocks: [block] }],
    notes: [],
  };
}

/** A table with a column for each list of kinds. */
function tableOf(columns: readonly (readonly Kind[])[]): Table {
  const made = columns.map(figures);
  const block: CodedTable = {
    type: "table",
    id: "made",
    number: 1,
    title: "Made",
    subtitle: "Number",
    corner: "Category",
    columns: columns.map((_, index) => `2031/3${index}`),
    rows: columns[0]!.map((_, row) => ({
      header: `Category ${row + 1}`,
      notes: [],
      total: false,
      breakBefore: false,
      cells: made.map((column) => useOf(column[row]!, { decimals: 0 })),
    })),
    notes: [],
    leftOut: [],
    source: "Invented",
  };
  return sayDocument(documentOf(block), english).sections[0]!.blocks[0] as Table;
}

function chartOf(series: readonly (readonly Kind[])[]): Chart {
  const block: CodedChart = {
    type: "chart",
    id: "made",
    number: 1,
    kind: "lines",
    headline: plainSentence("shows", "Made"),
    subtitle: "Number",
    alternative: [],
    remarks: [
      plainSentence("remark-figures", phrase("remark-figures", { what: "provisional", figures: [] })),
    ],
    points: series[0]!.map((_, index) => ({ id: `${index}`, label: `${index}` })),
    years: true,
    series: series.map((kinds, index) => ({
      label: `Line ${index}`,
      values: figures(kinds, index).map((figure) => useOf(figure, { decimals: 0 })),
    })),
    breaks: [],
    unit: "offenders",
    table: "made",
    source: "Invented",
  };
  return sayDocument(documentOf(block), english).sections[0]!.blocks[0] as Chart;
}

const columnOf = (table: Table, column: number) => table.rows.map(({ cells }) => cells[column]!.text);

describe("a column of a table", () => {
  test("in which all numbers are provisional says so once, at its heading", () => {
    const table = tableOf([
      ["final", "final", "final"],
      ["provisional", "missing", "provisional"],
      ["revised", "revised", "revised"],
    ]);
    expect(table.columns).toEqual([
      { label: "2031/30" },
      { label: "2031/31", sign: "[p]" },
      { label: "2031/32", sign: "[r]" },
    ]);
    expect(columnOf(table, 1)).toEqual(["1,200", "[x]", "1,202"]);
    expect(columnOf(table, 2)).toEqual(["1,200", "1,201", "1,202"]);
    expect(table.signs).toEqual(["[x]", "[p]", "[r]"]);
  });

  test("in which only some are keeps the sign at those", () => {
    const table = tableOf([["provisional", "final", "provisional"]]);
    expect(table.columns).toEqual([{ label: "2031/30" }]);
    expect(columnOf(table, 0)).toEqual(["1,200\u00A0[p]", "1,201", "1,202\u00A0[p]"]);
  });

  test("with a single number keeps the sign at the number", () => {
    const table = tableOf([["provisional", "missing"]]);
    expect(table.columns).toEqual([{ label: "2031/30" }]);
    expect(columnOf(table, 0)).toEqual(["1,200\u00A0[p]", "[x]"]);
  });

  test("tells the status of each number and every sign is explained, whatever the statuses", () => {
    const kinds = fc.constantFrom<Kind>("provisional", "revised", "final", "missing");
    const columns = fc
      .record({ width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 5 }) })
      .chain(({ width, height }) =>
        fc.array(fc.array(kinds, { minLength: height, maxLength: height }), {
          minLength: width,
          maxLength: width,
        }),
      );
    fc.assert(
      fc.property(columns, (all) => {
        const table = tableOf(all);
        const shown = table.rows.flatMap(({ cells }) => cells);
        for (const [column, list] of all.entries())
          for (const [row, kind] of list.entries()) {
            const cell = table.rows[row]!.cells[column]!;
            if (kind === "missing") expect(cell.text).toBe("[x]");
            else expect(cell.sign ?? table.columns[column]!.sign).toBe(signOf[kind]);
            // No number is marked twice.
            expect(cell.sign !== undefined && table.columns[column]!.sign !== undefined).toBe(false);
          }
        const headed = table.columns.flatMap(({ sign }) => sign ?? []);
        expect(new Set(table.signs)).toEqual(new Set([...signsOf(english, shown), ...headed]));
      }),
    );
  });
});

describe("the labels of a chart", () => {
  const labels = (chart: Chart) => chart.series.map(({ values }) => values.map(({ text }) => text));

  test("have no sign where all of a series has it, which the remarks say", () => {
    const chart = chartOf([
      ["provisional", "provisional"],
      ["final", "provisional"],
    ]);
    expect(labels(chart)).toEqual([
      ["1,200", "1,201"],
      ["1,200", "1,201\u00A0[p]"],
    ]);
  });

  test("have none where all numbers of the chart have it, one in each series", () => {
    expect(labels(chartOf([["provisional"], ["provisional"]]))).toEqual([["1,200"], ["1,200"]]);
  });
});
