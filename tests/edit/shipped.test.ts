import { describe, expect, test } from "vitest";
import { numberOf } from "../../src/figures/value.ts";
import { isSomething } from "../../src/report/edit/something.ts";
import type { PrintedFigure, Table } from "../../src/report/edition/edition.ts";
import { blocksOf } from "../report/walk.ts";
import { shipped } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";
import { bothOf, chartsIn, pointsOf, saidIn, tablesIn } from "./walk.ts";

describe.each([
  ["2031-32", "national"],
  ["2031-32", "gwent"],
  ["2021-22", "national"],
  ["2017-18", "suffolk"],
  ["2002-03", "national"],
  ["2002-03", "surrey"],
])("the report %s of %s", async (id, place) => {
  const prepared = await shipped(id);
  const { subject, planned, edited } = bothOf(prepared, place);
  const { document } = reportOf(prepared, place);
  const blocks = blocksOf(document);
  const valueAt = ({ figure }: PrintedFigure) => document.figures[figure]!.value;
  const hasSomething = (cells: readonly PrintedFigure[]) => cells.some((each) => isSomething(valueAt(each)));

  test("has no row, column or table without a figure", () => {
    const tables = blocks.filter((block): block is Table => block.type === "table");
    expect(tables.length).toBeGreaterThan(0);
    for (const { id: table, rows, columns } of tables) {
      const empty = [
        ...rows.filter(({ cells }) => !hasSomething(cells)).map(({ header }) => header),
        ...columns.filter((_, column) => !hasSomething(rows.map(({ cells }) => cells[column]!))),
      ];
      expect([table, empty]).toEqual([table, []]);
      expect(rows.length * columns.length).toBeGreaterThan(0);
    }
  });

  test("has no card and no chart without a number", () => {
    for (const block of blocks) {
      if (block.type === "key-figures") {
        expect(block.items.length).toBeGreaterThan(0);
        expect(block.items.filter(({ value }) => !hasSomething([value]))).toEqual([]);
      }
      if (block.type !== "chart") continue;
      const numbers = block.series.flatMap(({ values }) => values.map((each) => numberOf(valueAt(each))));
      expect([block.id, numbers.some((each) => each !== undefined)]).toEqual([block.id, true]);
    }
  });

  test("has every figure that tables and cards were planned to have", () => {
    expect(saidIn(subject, edited).sort()).toEqual(saidIn(subject, planned).sort());
  });

  test("has in its tables what charts over the years do not show", () => {
    const said = new Set(saidIn(subject, edited));
    const left = edited.leftOut.flatMap((each) =>
      each.kind === "chart" || each.kind === "series" ? [each.chart] : [],
    );
    const overYears = left.filter(({ chart }) => chart.points.kind === "years");
    const lost = overYears
      .flatMap(({ values }) => pointsOf(subject, values))
      .filter((each) => !said.has(each));
    expect(lost).toEqual([]);
  });

  test("has a table beside every chart", () => {
    const tables = tablesIn(edited).map(({ table }) => table.id);
    expect(chartsIn(edited).filter(({ chart }) => !tables.includes(chart.table.id))).toEqual([]);
  });

  test("defines what it speaks of and nothing else", () => {
    const defined = blocks.flatMap((block) =>
      block.type === "definitions" ? block.items.map(({ definition }) => definition) : [],
    );
    const { measures, rates } = subject.framework;
    const shown = new Set(Object.values(document.figures).map(({ at }) => at.measure));
    for (const { definition, id: measure } of [...Object.values(measures), ...Object.values(rates)])
      if (defined.includes(definition)) expect(shown).toContain(measure);
    expect(defined.length).toBeGreaterThan(0);
  });
});
