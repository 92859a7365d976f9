import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { isNotApplicable } from "../../framework/cells.ts";
import { nation } from "../../reference/areas.ts";
import type { Project, Release } from "../../releases/project.ts";
import { existenceFault } from "../existence.ts";
import { cellIn, type GridRow } from "../grid/grid.ts";
import { figureNotes, type ReadCell } from "../grid/notes.ts";
import { isRate } from "../measures.ts";
import type { WrittenFigure } from "../received.ts";
import type { Observation } from "../return.ts";
import { foundFault, isFault } from "../values.ts";
import { readColumns, type TableColumns } from "./columns.ts";
import { readFigure } from "./figure.ts";
import type { AreaTable } from "./find.ts";
import { silentWords } from "./heading.ts";
import { type PlaceRow, readRows } from "./rows.ts";
import type { Sign, Signs } from "./signs.ts";
import { sizeFinding } from "./size.ts";
import { subtotalFindings } from "./subtotals.ts";
import { meaningOfTitles } from "./titles.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { withoutMisfits } from "./widths.ts";
import { yearFindings } from "./years.ts";

/** What tables with one row an area are read by. */
export interface ByAreaContext {
  readonly project: Project;
  readonly release: Release;
  readonly signs: Signs;
}

/** What is in a table with one row an area. */
export interface ByAreaFigures {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  /** What stands in each place that is certainly of an area and a figure. */
  readonly written: readonly WrittenFigure[];
  /** Whether the table says of which year it is. */
  readonly dated: boolean;
  /** Whether something is wrong with the table itself, so that none of its figures can be used. */
  readonly broken: boolean;
}

/** Reads a table: every heading and row that is certain, and all that is wrong, each at its place. */
export function readByArea(whole: AreaTable, { project, release, signs }: ByAreaContext): ByAreaFigures {
  const tooLarge = sizeFinding(whole);
  if (tooLarge) return { observations: [], written: [], findings: [tooLarge], dated: true, broken: true };
  const { framework, details } = release;
  const base = {
    framework,
    vocabulary: vocabularyOf(framework, project.tableHeadings),
    silent: silentWords(framework),
  };
  const { table, findings: misfits } = withoutMisfits(whole, project.areaNames);
  const columns = readColumns(table, { ...base, titled: meaningOfTitles(table.titles, base) });
  const rows = readRows(table, columns, project.areaNames, project.groups);
  const years = yearFindings(table, columns, rows.places, details.year);
  const read = rows.places.map((place) => readRow(table, columns, place, { project, release, signs }));
  const observations = read.flatMap((each) => each.observations);
  const structure = [
    ...columns.findings,
    ...rows.findings,
    ...(table.second ? [secondTable(table, table.second)] : []),
    ...years.findings,
  ];
  // What is wrong with the row of one area holds up that area alone.
  const broken = structure.some(({ code, area }) => area === undefined && code !== "RETURN-UNKNOWN-AREA");
  return {
    observations,
    written: read.flatMap((each) => each.written),
    findings: [
      ...structure,
      ...misfits,
      ...read.flatMap((each) => each.findings),
      ...figureNotes(
        table.grid,
        read.flatMap((each) => each.cells),
      ),
      ...signFindings(read.flatMap((each) => each.signs)),
      ...subtotalFindings(table, columns, rows.sums, observations, framework),
      ...passedOver(
        table,
        columns,
        rows.sums.map(({ name }) => name),
      ),
    ],
    dated: years.dated,
    broken,
  };
}

function secondTable({ grid }: AreaTable, { number, cells }: GridRow): Finding {
  const location = grid.locate({ row: number, column: cells[0]!.column });
  return found("RETURN-TABLE", { what: "second-table" }, { location });
}

type UsedSign = Sign & { readonly written: string };

interface ReadRow {
  readonly observations: readonly Observation[];
  readonly written: ByAreaFigures["written"];
  readonly findings: readonly Finding[];
  readonly signs: readonly UsedSign[];
  /** The cells with a figure that was read. */
  readonly cells: readonly ReadCell[];
}

function readRow(
  { grid }: AreaTable,
  { figures }: TableColumns,
  { row, area, force }: PlaceRow,
  { release: { framework, details }, signs }: ByAreaContext,
): ReadRow {
  const read = {
    observations: [] as Observation[],
    findings: [] as Finding[],
    signs: [] as UsedSign[],
    cells: [] as ReadCell[],
  };
  const written: WrittenFigure[] = [];
  const isBlank = figures.every(({ column }) => !cellIn(row, column));
  for (const { column, cell } of figures) {
    const location = grid.locate({ row: row.number, column });
    const there = cellIn(row, column);
    if (!there) {
      // What cannot exist is rightly left blank; and of the nation a table need not state everything.
      if (isBlank || isNotApplicable(framework, cell) || area === nation.slug) continue;
      read.findings.push(found("FIGURE-BLANK", { what: "count" }, { location, area }));
      continue;
    }
    written.push({ area, cell, text: there.text, location });
    if (isJoined(grid, row.number, column)) {
      read.findings.push(found("FIGURE-CELL", { what: "merged" }, { location, area }));
      continue;
    }
    const { read: value, sign } = readFigure(there, signs, isRate(framework, cell.measure));
    if (sign) read.signs.push(sign);
    // A sign for none in the place of what cannot exist says of nobody that he was counted.
    if (sign?.meaning === "zero" && isNotApplicable(framework, cell)) continue;
    const fault = isFault(value) ? value : existenceFault(framework, cell, value);
    if (isFault(value) || fault) {
      if (fault) read.findings.push(foundFault(fault, { location, area }));
      continue;
    }
    read.cells.push({ row: row.number, cell: there });
    read.observations.push({
      area,
      year: details.year,
      cell,
      value,
      status: details.status,
      notes: [],
      location,
      ...(force !== undefined && { force }),
    });
  }
  return { ...read, written };
}

/** Whether a cell reaches over others: its figure may be that of any of them, or of all. */
function isJoined({ merged }: AreaTable["grid"], row: number, column: number): boolean {
  return merged.some(
    ({ from, to }) =>
      from.row <= row &&
      row <= to.row &&
      from.column <= column &&
      column <= to.column &&
      (to.row > from.row || to.column > from.column),
  );
}

/** Each sign that stood for something, once: where it is said what it means. */
function signFindings(used: readonly UsedSign[]): Finding[] {
  return [...new Set(used.map(({ written }) => written))].flatMap((sign) => {
    const own = used.filter(({ written }) => written === sign);
    const { meaning, by, location } = own[0]!;
    return meaning ? [found("RETURN-SIGN", { sign, meaning, times: own.length, by }, { location })] : [];
  });
}

function passedOver(
  { grid, headings }: AreaTable,
  { others }: TableColumns,
  sums: readonly string[],
): Finding[] {
  const [{ number, cells }] = headings as [GridRow];
  const location = grid.locate({ row: number, column: cells[0]!.column });
  const columns = others.filter(({ kind }) => kind === "no-figure").map(({ heading }) => heading);
  return [
    ...(columns.length > 0 ? [found("RETURN-PASSED-OVER", { what: "columns", columns }, { location })] : []),
    ...(sums.length > 0 ? [found("RETURN-PASSED-OVER", { what: "rows", rows: sums }, { location })] : []),
  ];
}

/**
 * The figures that stand in several tables with the same value, once each; those that differ stay, to be told. The figure
 * of one force of an area is not that of the other, though it be as large.
 */
export function withoutSame(observations: readonly Observation[]): Observation[] {
  const seen = new Set<string>();
  return observations.filter(({ area, cell, value, force }) => {
    const key = JSON.stringify([area, force, cellId(cell), value]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
