import { describe, expect, test } from "vitest";
import { csvValue } from "../../../src/csv/write.ts";
import { type Cell, cellId } from "../../../src/figures/coordinate.ts";
import { cellInWords, cellsOf, isNotApplicable } from "../../../src/framework/cells.ts";
import type { Framework } from "../../../src/framework/model.ts";
import type { SentFile } from "../../../src/releases/project.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { project, releaseOf } from "../project.ts";
import { sentText, sentWorkbook, sheet } from "../tables.ts";

const areas = project.areas.slice(0, 3);

/** A number that no other figure of these areas has. */
const countOf = (area: number, cell: number) => String(1000 * (area + 1) + cell);

function read(framework: Framework, file: SentFile) {
  const {
    returns,
    findings,
    received = [],
  } = readReturns(project, releaseOf([file], framework, framework.years.to));
  const errors = findings.filter(({ severity }) => severity === "error");
  const figures = returns.map(({ area, entries }) => [
    area,
    entries.map(({ cell, value }) => `${cellId(cell)} ${JSON.stringify(value)}`).sort(),
  ]);
  const written = received.map((each) => [
    each.area,
    each.written.map(({ cell, text }) => `${cellId(cell)} ${text}`).sort(),
  ]);
  return { errors, figures, written };
}

describe.each(project.frameworks)("one return of $id", (framework) => {
  const cells = Object.keys(framework.measures)
    .flatMap((measure) => cellsOf(framework, measure))
    .filter((cell) => !isNotApplicable(framework, cell));
  const year = framework.years.to;
  const dimensions = Object.keys(framework.dimensions);
  const tidyRow = (area: string, cell: Cell, value: string) => {
    const own = framework.measures[cell.measure]!.dimensions;
    return [
      area,
      year,
      cell.measure,
      ...dimensions.map((id) => cell.members[own.findIndex((each) => each.id === id)] ?? ""),
      value,
    ];
  };
  const tidy = [
    ["area", "year", "measure", ...dimensions, "value"],
    ...areas.flatMap(({ name }, at) => cells.map((cell, index) => tidyRow(name, cell, countOf(at, index)))),
  ];
  const byArea = (heading: (cell: Cell) => string) => [
    ["Area", "Year", ...cells.map(heading)],
    ...areas.map(({ name }, at) => [name, year, ...cells.map((_, index) => countOf(at, index))]),
  ];
  const csv = (rows: readonly (readonly string[])[], delimiter: string) =>
    rows.map((row) => row.map(csvValue).join(delimiter)).join("\r\n");
  const inSheet = (rows: readonly (readonly string[])[]) =>
    sheet("Figures", rows.map((row) => row.join(" | ")).join("\n"));
  const usual = read(framework, sentText("tidy.csv", csv(tidy, ",")));

  test("is read from tidy CSV", () => {
    expect(usual.errors).toEqual([]);
    expect(usual.figures).toHaveLength(areas.length);
    expect(usual.figures[0]![1]).toHaveLength(cells.length);
    expect(usual.written.map(([, all]) => all!.length)).toEqual(areas.map(() => cells.length));
  });

  test.each([",", ";", "\t", "|"])("is the same with one row an area, separated by %j", (delimiter) => {
    expect(read(framework, sentText("a.csv", csv(byArea(cellId), delimiter)))).toEqual(usual);
    expect(
      read(
        framework,
        sentText(
          "a.txt",
          csv(
            byArea((cell) => cellInWords(framework, cell)),
            delimiter,
          ),
        ),
      ),
    ).toEqual(usual);
  });

  test("is the same in a sheet, with one row a figure or an area", () => {
    expect(read(framework, sentWorkbook("a.xlsx", inSheet(tidy)))).toEqual(usual);
    expect(
      read(framework, sentWorkbook("a.csv", inSheet(byArea((cell) => cellInWords(framework, cell))))),
    ).toEqual(usual);
  });

  test("is the same in several sheets whose titles say what is counted", () => {
    const sheets = Object.values(framework.measures).map((measure, number) => {
      const own = cells.flatMap((cell, index) => (cell.measure === measure.id ? [{ cell, index }] : []));
      const label = ({ members }: Cell) =>
        members
          .map((member, at) => measure.dimensions[at]!.members[member]?.label ?? "")
          .filter((part) => part !== "")
          .join(", ") || "Total";
      const rows = [
        [`Table ${number + 1}: ${measure.label}, ${year}`],
        [],
        ["Area", ...own.map(({ cell }) => label(cell))],
        ...areas.map(({ name }, at) => [name, ...own.map(({ index }) => countOf(at, index))]),
      ];
      return { ...inSheet(rows), name: `Table ${number + 1}` };
    });
    expect(read(framework, sentWorkbook("a.ods", ...sheets))).toEqual(usual);
  });
});
