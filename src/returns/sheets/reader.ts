import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { hasAreaHeading, namesPlace } from "../by-area/find.ts";
import { areaHeadings } from "../by-area/names.ts";
import { readByAreaTables } from "../by-area/tables.ts";
import type { Grid, GridCell } from "../grid/grid.ts";
import { sheetGrid } from "../grid/sheet.ts";
import type { ReturnReader, Sent } from "../reader.ts";
import { receivedOf, type WrittenFigure } from "../received.ts";
import type { Observation, ReadReturns } from "../return.ts";
import { returnsOf } from "../tidy/returns.ts";
import { isTidySheet, tidySheet } from "../tidy/sheet.ts";
import { readTidyTable } from "../tidy/table.ts";
import { writtenRows } from "../tidy/written.ts";

/** Workbooks with tables: with one row a figure, or one row an area. */
export const workbookTables: ReturnReader = {
  name: "tables in a workbook",
  endings: [],
  recognises: ({ file, opened }) =>
    opened?.workbook?.sheets.some((sheet) => isTable(sheetGrid(file, "xlsx", sheet))) === true,
  read: (sent) => readWorkbook(sent, sent.file.opened!.workbook!),
};

/** Whether a sheet has the headings of a table; whether its rows name areas is asked when it is read. */
function isTable(grid: Grid): boolean {
  return isTidySheet(grid) || hasAreaHeading(grid);
}

function readWorkbook(sent: Sent, { format, sheets }: OpenedWorkbook): ReadReturns {
  const { project, release, file } = sent;
  const context = { project, frameworks: [release.framework], blankStatus: release.details.status };
  const shown = sheets.filter(({ hidden }) => !hidden).map((sheet) => sheetGrid(file.file, format, sheet));
  const hidden = sheets.filter((sheet) => sheet.hidden).map((sheet) => sheetGrid(file.file, format, sheet));
  const observations: Observation[] = [];
  const findings: Finding[] = [];
  const written: WrittenFigure[] = [];
  const others: Grid[] = [];
  let empty = true;
  for (const grid of shown) {
    const source = tidySheet(grid);
    if (!source) {
      others.push(grid);
      continue;
    }
    const read = readTidyTable(source, context);
    observations.push(...read.observations);
    findings.push(...read.findings);
    written.push(...writtenRows(sent, source));
    empty &&= read.empty === true;
  }
  const byArea = readByAreaTables(sent, others);
  observations.push(...byArea.observations);
  written.push(...byArea.written);
  findings.push(
    ...byArea.findings,
    ...others.filter((grid) => !byArea.read.has(grid)).flatMap((grid) => notRead(grid, project.areaNames)),
    ...hiddenFindings(hidden, shown.some(isTable)),
  );
  const read = returnsOf(sent, { observations, findings, empty: empty && byArea.read.size === 0 });
  return { ...read, received: receivedOf(sent, format, written) };
}

/** Numbers on a sheet that is not read: below the names of areas they are figures that nobody can place. */
function notRead(grid: Grid, names: AreaNames): Finding[] {
  const [first] = grid.rows;
  const numbers = numbersOf(grid);
  if (!first || numbers === 0) return [];
  const areas = grid.rows.filter((row) => namesPlace(row.cells[0]!.text, names));
  if (areas.length < fewestAreas)
    return [
      found(
        "RETURN-PASSED-OVER",
        { what: "sheet", numbers },
        { location: { file: grid.file, sheet: grid.sheet! } },
      ),
    ];
  const { number, cells } = areas[0]!;
  const location = grid.locate({ row: number, column: cells[0]!.column });
  return [found("RETURN-TABLE", { what: "no-heading", headings: areaHeadings.slice(0, 3) }, { location })];
}

/** From so many rows that begin with the name of an area on a sheet has figures of areas. */
const fewestAreas = 3;

function hiddenFindings(hidden: readonly Grid[], anyShown: boolean): Finding[] {
  const tables = hidden.filter(isTable);
  if (!anyShown && tables.length > 0) {
    const location = { file: tables[0]!.file, sheet: tables[0]!.sheet! };
    const sheets = tables.map(({ sheet }) => sheet!);
    return [found("RETURN-TABLE", { what: "hidden", sheets }, { location })];
  }
  return hidden.flatMap((grid) => {
    const numbers = numbersOf(grid);
    if (numbers === 0) return [];
    const location = { file: grid.file, sheet: grid.sheet! };
    return [found("RETURN-PASSED-OVER", { what: "hidden-sheet", numbers }, { location })];
  });
}

function numbersOf({ rows }: Grid): number {
  const isNumber = ({ text, number, fault }: GridCell) => number || (!fault && /^[\d\s,.]*\d$/.test(text));
  return rows.reduce((sum, { cells }) => sum + cells.filter(isNumber).length, 0);
}
