import type { Figure } from "../../figures/figure.ts";
import { columnText } from "../../report/edition/column-text.ts";
import type { Edition, PrintedFigure, Table } from "../../report/edition/edition.ts";
import type { WorkbookWords } from "../../words/workbook-words.ts";
import { words as inCell } from "./cells.ts";
import { numbersOf } from "./number.ts";

/** A column of a sheet: which column of the printed table it is of, and which of its numbers. */
export interface SheetColumn {
  readonly heading: string;
  /** The place of the printed column, from 0. */
  readonly of: number;
  /** 0, or 1 for the second of two numbers that are printed together. */
  readonly part: 0 | 1;
}

/**
 * The columns of a table on its sheet, where a cell can only hold one number: limits stand in two columns, and so does
 * how many areas a figure covers. A unit that is printed at each number stands in the heading, and no two headings are the same.
 */
export function sheetColumns(edition: Edition, table: Table, say: WorkbookWords): SheetColumn[] {
  const columns = table.columns.flatMap((column, of): SheetColumn[] => {
    const cells = table.rows.map((row) => row.cells[of]!);
    const label = inCell(columnText(withUnit(column, cells, say)));
    const two = pairOf(cells.map((cell) => figureOf(edition, cell)));
    if (two === undefined) return [{ heading: label, of, part: 0 }];
    const [first, second] =
      two === "interval" ? [say.lower(label), say.upper(label)] : [label, say.outOf(label)];
    return [
      { heading: first, of, part: 0 },
      { heading: second, of, part: 1 },
    ];
  });
  return distinct(columns, say);
}

export function figureOf({ id, figures }: Edition, { figure }: PrintedFigure): Figure {
  const found = figures[figure];
  if (!found) throw new Error(`${id} has no figure ${figure}`);
  return found;
}

/** Whether the figures of a column are printed as two numbers, and which. */
function pairOf(figures: readonly Figure[]): "interval" | "coverage" | undefined {
  const kinds = figures.map(({ value }) => value.kind);
  return (["interval", "coverage"] as const).find((kind) => kinds.includes(kind));
}

function withUnit(
  column: Table["columns"][number],
  cells: readonly PrintedFigure[],
  say: WorkbookWords,
): Table["columns"][number] {
  const percent = cells.some(({ format }) => format.suffix === "%") && !column.label.includes("%");
  return percent ? { ...column, label: say.percent(column.label) } : column;
}

function distinct(columns: readonly SheetColumn[], say: WorkbookWords): SheetColumn[] {
  const times = new Map<string, number>();
  return columns.map((column) => {
    const key = column.heading.toLowerCase();
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? column : { ...column, heading: say.again(column.heading, time) };
  });
}

/** Of how many numbers each figure of a printed column is on its sheet. */
export function partOf(edition: Edition, cell: PrintedFigure, part: SheetColumn["part"]) {
  return numbersOf(figureOf(edition, cell), cell.format)[part];
}
