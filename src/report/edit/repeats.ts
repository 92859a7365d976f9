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
 * Whether a table that lost rows or columns says only what an earlier one says in rows of the same kind. A table that
 * is printed whole never counts as a repetition: its axes say more than its figures.
 */
export function repeatsAnother(
  subject: Subject,
  table: TableOutline,
  earlier: readonly TableOutline[],
): boolean {
  if ((table.leftOut?.columns.length ?? 0) === 0) return false;
  const printed = table.cells.flat().filter((each) => hasSomething(subject, each));
  return earlier.some((other) => {
    const rows = new Set(other.rows.map(({ id }) => id));
    const shown = new Set(other.cells.flat().map(({ at }) => figureId(at)));
    return table.rows.every(({ id }) => rows.has(id)) && printed.every(({ at }) => shown.has(figureId(at)));
  });
}
