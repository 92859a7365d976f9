import { figureId } from "../../figures/coordinate.ts";
import type { TableOutline } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";
import { hasSomething, isSomething } from "./something.ts";

/**
 * Leaves out columns of the nation that are there to stand beside the areas at hand, where no row has a figure for them
 * that another column does not show: with all areas in, the two are one.
 */
export function withoutRepeats(subject: Subject, outline: TableOutline): TableOutline {
  const { columns, cells } = outline;
  const figures = cells.map((row) => row.map(({ at }) => figureOf(subject, at)));
  const kept = columns.map(({ shown }, column) => {
    if (shown?.place !== "nation" || shown.view !== "value") return true;
    return figures.some((row) => {
      const own = row[column]!;
      return isSomething(own.value) && !row.some(({ id }, other) => other !== column && id === own.id);
    });
  });
  const keep = <T>(all: readonly T[]) => all.filter((_, column) => kept[column]);
  return { ...outline, columns: keep(columns), cells: cells.map(keep) };
}

/**
 * Whether a table that lost columns says nothing that another table of the report does not say in the same rows, or
 * that lost all but one figure, which stands in another table. A table that is printed whole is no repetition: its axes
 * say more than its figures. Of two that say the same one stays, whatever their order in the report.
 */
export function repeatsAnother(
  subject: Subject,
  table: TableOutline,
  others: readonly TableOutline[],
): boolean {
  if (!hasLostColumns(table)) return false;
  const printed = somethingIn(subject, table);
  return others.some((other) => {
    const rows = new Set(other.rows.map(({ id }) => id));
    if (printed.length > 1 && !table.rows.every(({ id }) => rows.has(id))) return false;
    const shown = somethingIn(subject, other);
    if (!printed.every((id) => shown.includes(id))) return false;
    return shown.length > printed.length || !hasLostColumns(other) || other.table.id < table.table.id;
  });
}

function hasLostColumns({ leftOut }: TableOutline): boolean {
  return (leftOut?.columns.length ?? 0) > 0;
}

/** The names of the figures that a table has. */
function somethingIn(subject: Subject, { cells }: TableOutline): string[] {
  const filled = cells.flat().filter((each) => hasSomething(subject, each));
  return [...new Set(filled.map(({ at }) => figureId(at)))];
}
