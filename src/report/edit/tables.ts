import type { AxisItem } from "../outline/items.ts";
import type { LeftOutItem, TableOutline } from "../outline/outline.ts";
import type { Subject } from "../subject.ts";
import type { Why } from "./left-out.ts";
import { withoutRepeats } from "./repeats.ts";
import { hasSomething } from "./something.ts";

/** A table as it is printed, or why it is not. */
export type EditedTable = { readonly table: TableOutline } | { readonly why: Why };

/**
 * Leaves out rows and columns with nothing in them. Something in a cell keeps both its row and its column, so that a
 * figure is never lost. A table is left out where nothing is in it, or where no column of the nation stays of those that
 * were there to stand beside its others.
 */
export function editTable(subject: Subject, planned: TableOutline): EditedTable {
  const outline = withoutRepeats(subject, planned);
  const alone = planned.columns.length - outline.columns.length >= outline.columns.length;
  if (alone) return { why: "repeated" };
  const filled = outline.cells.map((row) => row.map((each) => hasSomething(subject, each)));
  const rows = kept(filled.map((row) => row.includes(true)));
  const columns = kept(outline.columns.map((_, column) => filled.some((row) => row[column])));
  if (rows.in.length === 0) return { why: "nothing" };
  const cellsOfColumn = (column: number) => rows.in.map((row) => outline.cells[row]![column]!);
  return {
    table: {
      ...outline,
      rows: rows.in.map((row) => outline.rows[row]!),
      columns: columns.in.map((column) => outline.columns[column]!),
      cells: rows.in.map((row) => columns.in.map((column) => outline.cells[row]![column]!)),
      leftOut: {
        rows: missed(outline.rows, rows).map(
          (row): LeftOutItem => ({ item: outline.rows[row]!, cells: outline.cells[row]! }),
        ),
        columns: missed(outline.columns, columns).map(
          (column): LeftOutItem => ({ item: outline.columns[column]!, cells: cellsOfColumn(column) }),
        ),
      },
    },
  };
}

/** Places on an axis: of what has something in it, and of what has nothing. */
interface Places {
  readonly in: readonly number[];
  readonly out: readonly number[];
}

function kept(filled: readonly boolean[]): Places {
  const places = filled.map((_, place) => place);
  return {
    in: places.filter((place) => filled[place]),
    out: places.filter((place) => !filled[place]),
  };
}

/** What is missed on an axis. Nobody misses the years before the first. */
function missed(items: readonly AxisItem[], places: Places): readonly number[] {
  return places.out.filter((place) => items[place]!.year === undefined || place > places.in[0]!);
}
