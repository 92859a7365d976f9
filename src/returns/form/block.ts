import { type Cell, cellId } from "../../figures/coordinate.ts";
import { isNotApplicable, requiredCells, total } from "../../framework/cells.ts";
import type { Dimension } from "../../framework/counted.ts";
import type { Framework } from "../../framework/model.ts";
import type { Words } from "../../words/words.ts";
import type { Place } from "../../workbook/model/place.ts";
import { dimensionsOf } from "../measures.ts";
import type { FormSection } from "./form.ts";
import { wrapped } from "./wrapped.ts";

/** The figures of one measure as a table: its last dimension along the columns, the others along the rows. */
export interface FormBlock {
  readonly measure: string;
  /** From 1, in the whole form. */
  readonly number: number;
  /** Unique in the form: '3. Orders imposed'. */
  readonly heading: string;
  readonly headingRow: number;
  /** What is counted, in lines below the heading. */
  readonly definition: readonly string[];
  /** The row of column headings. */
  readonly columnRow: number;
  /** What the row headings are of, from column A. */
  readonly rowTitles: readonly string[];
  readonly rows: readonly BlockRow[];
  readonly lastRow: number;
  readonly columns: readonly BlockColumn[];
  /** The column of the first figure of the year before, of which there are as many as columns; undefined without them. */
  readonly earlierColumn?: number;
  readonly checkColumn: number;
  readonly explanationColumn: number;
  readonly figures: readonly BlockFigure[];
}

export interface BlockRow {
  readonly row: number;
  /** The outermost first. */
  readonly headings: readonly string[];
  /** The members of all dimensions but that of the columns. */
  readonly members: readonly string[];
  /** Whether the row adds others up. */
  readonly total: boolean;
  /** The row's first figure, by which the place for words on the row is named (remarkName). */
  readonly first: Cell;
}

export interface BlockColumn {
  readonly column: number;
  readonly heading: string;
  /** The member of the last dimension; undefined where rows alone tell the cells apart. */
  readonly member?: string;
}

export interface BlockFigure {
  readonly cell: Cell;
  readonly place: Place;
  /** The headings of its row, the outermost first, and of its column. */
  readonly row: readonly string[];
  readonly column: readonly string[];
  /** Whether the form adds it up. */
  readonly total: boolean;
  /** Whether it can exist: of a total, whether any of its parts can. */
  readonly applies: boolean;
  /** What stands in the cell of a figure that cannot exist. */
  readonly printed?: string;
  /** Whether a return without it is not complete. */
  readonly required: boolean;
  /** Whether its cell has a name (figureName): wherever it can exist. */
  readonly named: boolean;
}

interface Along {
  readonly number: number;
  readonly row: number;
  readonly year: string;
  readonly earlierYear: string | undefined;
}

export function blockOf(
  framework: Framework,
  { measure, label, definition }: FormSection,
  { number, row: headingRow, year, earlierYear }: Along,
  words: Words["form"]["workbook"],
): FormBlock {
  const dimensions = dimensionsOf(framework, measure) ?? [];
  const along = dimensions.length > 1 ? dimensions.slice(0, -1) : dimensions;
  const across = dimensions.length > 1 ? dimensions.at(-1) : undefined;
  const lines = wrapped(definition);
  const columnRow = headingRow + lines.length + 1;
  const firstColumn = Math.max(1, along.length) + 1;
  const columns = columnsOf(across, firstColumn, words.numberIn(year));
  const cellAt = (members: readonly string[], { member }: BlockColumn): Cell => ({
    measure,
    members: [...members, ...(member === undefined ? [] : [member])],
  });
  const rows = rowsOf(along, columnRow + 1, words.figure).map((row) => ({
    ...row,
    first: cellAt(row.members, columns[0]!),
  }));
  const behind = firstColumn + columns.length;
  const checkColumn = behind + (earlierYear === undefined ? 0 : columns.length);
  const required = new Set(requiredCells(framework, measure).map(cellId));
  return {
    measure,
    number,
    heading: words.blockHeading(number, label),
    headingRow,
    definition: lines,
    columnRow,
    rowTitles: along.length > 0 ? along.map((each) => each.label) : [words.figureTitle],
    rows,
    lastRow: rows.at(-1)!.row,
    columns,
    ...(earlierYear !== undefined && { earlierColumn: behind }),
    checkColumn,
    explanationColumn: checkColumn + 1,
    figures: rows.flatMap((row) =>
      columns.map((column): BlockFigure => {
        const cell = cellAt(row.members, column);
        const applies = canExist(framework, dimensions, cell);
        return {
          cell,
          place: { row: row.row, column: column.column },
          row: row.headings,
          column: [column.heading],
          total: cell.members.includes(total),
          applies,
          ...(!applies && { printed: words.doesNotApply }),
          required: required.has(cellId(cell)),
          named: applies,
        };
      }),
    ),
  };
}

/** Every combination of the members of some dimensions and their totals, as rows. */
function rowsOf(dimensions: readonly Dimension[], from: number, alone: string): Omit<BlockRow, "first">[] {
  if (dimensions.length === 0) return [{ row: from, headings: [alone], members: [], total: false }];
  let rows: { headings: string[]; members: string[] }[] = [{ headings: [], members: [] }];
  for (const dimension of dimensions)
    rows = rows.flatMap(({ headings, members }) =>
      membersOf(dimension).map(({ member, label }) => ({
        headings: [...headings, label],
        members: [...members, member],
      })),
    );
  return rows.map((each, index) => ({ row: from + index, ...each, total: each.members.includes(total) }));
}

function columnsOf(dimension: Dimension | undefined, from: number, alone: string): BlockColumn[] {
  if (!dimension) return [{ column: from, heading: alone }];
  return membersOf(dimension).map(({ member, label }, index) => ({
    column: from + index,
    heading: label,
    member,
  }));
}

function membersOf(dimension: Dimension): { readonly member: string; readonly label: string }[] {
  const members = Object.entries(dimension.members).map(([member, { label }]) => ({ member, label }));
  return [...members, { member: total, label: dimension.total }];
}

/** Whether a figure can exist; a total can where one of the figures that it is of can. */
function canExist(framework: Framework, dimensions: readonly Dimension[], cell: Cell): boolean {
  if (isNotApplicable(framework, cell)) return false;
  const index = cell.members.indexOf(total);
  if (index < 0) return true;
  return Object.keys(dimensions[index]!.members).some((member) =>
    canExist(framework, dimensions, { ...cell, members: cell.members.with(index, member) }),
  );
}
