import { type Cell, cellId } from "../../figures/coordinate.ts";
import { count, type Value } from "../../figures/value.ts";
import { isCounted, isNotApplicable, partsOf } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { Before } from "./filled.ts";

/**
 * Figures of the year before as they stand in a form. A total that nobody stated is added up where all its parts are
 * numbers, by the framework of that year; otherwise it stays unknown.
 */
export function beforeOf(
  framework: Framework,
  year: string,
  entries: readonly { readonly cell: Cell; readonly value: Value }[],
): Before {
  const stated = new Map(entries.map(({ cell, value }) => [cellId(cell), value]));
  const known = (cell: Cell): Value | undefined => stated.get(cellId(cell)) ?? added(cell);
  const added = (cell: Cell): Value | undefined => {
    if (!isCounted(framework, cell)) return undefined;
    for (const way of partsOf(framework, cell)) {
      const parts = way.filter((part) => !isNotApplicable(framework, part)).map(known);
      const counts = parts.flatMap((value) => (value?.kind === "count" ? [value.count] : []));
      if (parts.length > 0 && counts.length === parts.length)
        return count(counts.reduce((sum, each) => sum + each, 0));
    }
    return undefined;
  };
  return {
    year,
    written(cell) {
      const value = known(cell);
      return value && writtenValue(value);
    },
  };
}

/** As it would be written into a return. */
function writtenValue(value: Value): string {
  if (value.kind === "count") return String(value.count);
  return value.kind === "approximate" ? value.text : value.kind.replaceAll("-", " ");
}
