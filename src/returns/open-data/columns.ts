import type { Framework } from "../../framework/model.ts";
import { dimensionColumns, itemColumn } from "../tidy/columns.ts";

export { itemColumn };

/** The columns of the data of a release before those of dimensions. */
export const firstColumns = [
  "label",
  "release",
  "release_kind",
  "figure",
  "area_code",
  "area",
  "area_kind",
  "year",
  "period_start",
  "period_end",
  "measure",
] as const;

/** Those behind them, up to the end of a row. */
export const lastColumns = [
  "view",
  "basis",
  "kind",
  "value",
  "words",
  "sign",
  "status",
  "numerator",
  "denominator",
  "per",
  "lower",
  "upper",
  "from",
  "to",
  "unit",
  "areas_counted",
  "areas_of",
  "source_kind",
  "formula",
  "stated",
  "note",
  "remarks",
  "source",
  "was",
  "on",
  "reason",
  "doubt",
  "licence",
] as const;

/** A column that every such file has; those of dimensions follow from the frameworks. */
export type FixedColumn = (typeof firstColumns)[number] | (typeof lastColumns)[number];

/**
 * The columns in order. Dimensions by which several measures are broken down have one of their own; those of a single
 * measure share `item`, unless a measure has two of these.
 */
export function openDataColumns(frameworks: readonly Framework[]): string[] {
  return [...firstColumns, ...openDimensionColumns(frameworks), ...lastColumns];
}

/** The columns that hold members, as {@link openDataColumns} has them. */
export function openDimensionColumns(frameworks: readonly Framework[]): string[] {
  const measures = frameworks.flatMap((framework) => Object.values(framework.measures));
  const usedBy = new Map<string, Set<string>>();
  for (const { id, dimensions } of measures)
    for (const dimension of dimensions)
      usedBy.set(dimension.id, (usedBy.get(dimension.id) ?? new Set()).add(id));
  const shared = (id: string) => (usedBy.get(id)?.size ?? 0) > 1;
  const crowded = measures.some(({ dimensions }) => dimensions.filter(({ id }) => !shared(id)).length > 1);
  return dimensionColumns(frameworks).filter((column) =>
    column === itemColumn ? !crowded : usedBy.has(column) && (crowded || shared(column)),
  );
}

/** The columns by which such a file is known, whatever else it has. */
export const telling: readonly string[] = ["figure", "area_code", "view", "source_kind", "release_kind"];
