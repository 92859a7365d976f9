import { csvValue } from "../../csv/write.ts";
import type { Value } from "../../figures/value.ts";
import { measureBy, total } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import { nameOf } from "../area-names.ts";
import type { Observation } from "../return.ts";
import { dimensionColumns, itemColumn } from "./columns.ts";

/** A row of a tidy table: values by the names of columns; a column that is not there is blank. */
export type PrintedRow = ReadonlyMap<string, string>;

interface Printing {
  readonly names: AreaNames;
  readonly frameworks: readonly Framework[];
}

/**
 * A figure as rows of a table that has some columns: the figure, then the other values that sources print for it.
 * Undefined where the columns cannot hold it, because it has members in two dimensions without a column.
 */
export function printedRows(
  { names, frameworks }: Printing,
  columns: readonly string[],
  each: Observation,
): PrintedRow[] | undefined {
  const framework = frameworkOf(frameworks, each.year);
  const members = framework && memberColumns(framework, columns, each.cell);
  if (!members) return undefined;
  const { value, kind } = valueAndKind(each.value);
  const { before, date, reason } = each.revision ?? {};
  const [doubt, ...moreDoubts] = each.doubts ?? [];
  if (moreDoubts.length > 0) return undefined;
  const row = new Map<string, string>([
    ["area", nameOf(names, each.area)],
    ["year", each.year],
    ["measure", each.cell.measure],
    ...members,
    ["value", value],
    ["kind", kind],
    ["status", each.status],
    ["basis", each.basis ?? ""],
    ["source", each.citation ?? ""],
    ["note", each.notes.join(" ")],
    ["was", before ? valueAndKind(before).value : ""],
    ["on", date ?? ""],
    ["reason", reason ?? ""],
    ["doubt", doubt ?? ""],
  ]);
  const others = (each.alternatives ?? []).map(
    (other) => new Map([...row, ["value", other], ["kind", "also printed"], ["note", ""]]),
  );
  const rows = [row, ...others];
  return rows.every((one) => fits(one, columns)) ? rows : undefined;
}

/** The columns that hold figures of any kind; one for each dimension that one of them is broken down by. */
export function columnsFor({ frameworks }: Printing, figures: readonly Observation[]): string[] {
  const used = new Set(
    figures.flatMap(({ year, cell }) => {
      const framework = frameworkOf(frameworks, year);
      const dimensions = (framework && measureBy(framework, cell.measure)?.dimensions) ?? [];
      return dimensions.map(({ id }) => id);
    }),
  );
  const known = dimensionColumns(frameworks);
  // A dimension that is called like another column has none of its own.
  const needsItem = [...used].some((id) => !known.includes(id));
  const dimensions = known.filter((column) => (column === itemColumn ? needsItem : used.has(column)));
  const revised = figures.some(({ revision }) => revision !== undefined) ? ["was", "on", "reason"] : [];
  const doubtful = figures.some(({ doubts = [] }) => doubts.length > 0) ? ["doubt"] : [];
  const always = ["value", "kind", "status", "basis", "source", "note"];
  return ["area", "year", "measure", ...dimensions, ...always, ...revised, ...doubtful];
}

/** A line of CSV. */
export function printLine(columns: readonly string[], row: PrintedRow, separator: string): string {
  return columns.map((column) => csvValue(row.get(column) ?? "")).join(separator);
}

/** What is not blank in a row has a column; what a blank means as well needs none. */
function fits(row: PrintedRow, columns: readonly string[]): boolean {
  return [...row].every(
    ([column, value]) =>
      columns.includes(column) ||
      value === "" ||
      (column === "status" && value === "final") ||
      (column === "kind" && value === "count"),
  );
}

/** The columns of a table that hold the members of a cell; undefined where some have none. */
export function memberColumns(
  framework: Framework,
  columns: readonly string[],
  cell: Observation["cell"],
): [string, string][] | undefined {
  const dimensions = measureBy(framework, cell.measure)?.dimensions ?? [];
  const own = dimensionColumns([framework]).filter((column) => columns.includes(column));
  const without = dimensions.filter(({ id }) => !own.includes(id));
  const members = dimensions.flatMap(({ id }, index): [string, string][] => {
    const member = cell.members[index]!;
    if (member === total) return [];
    return [[own.includes(id) ? id : itemColumn, member]];
  });
  // `item` is of the one dimension that has no column of its own.
  const inItem = members.some(([column]) => column === itemColumn);
  return inItem && without.length > 1 ? undefined : members;
}

function valueAndKind(value: Value): { readonly value: string; readonly kind: string } {
  switch (value.kind) {
    case "count":
      return { value: String(value.count), kind: "count" };
    case "published-rate":
      return { value: value.rate.toFixed(value.decimals), kind: "rate" };
    case "approximate":
      return { value: value.text, kind: "approximate" };
    default:
      return { value: "", kind: value.kind.replaceAll("-", " ") };
  }
}
