import type { Cell } from "../../figures/coordinate.ts";
import type { Year } from "../../figures/year.ts";
import { cellOf, total } from "../../framework/cells.ts";
import type { Dimension } from "../../framework/counted.ts";
import type { Framework } from "../../framework/model.ts";
import { dimensionsOf, isRate, measureLabel, measureNamed, measureNames, membersNamed } from "../measures.ts";
import type { Fault } from "../values.ts";
import { itemColumn } from "./columns.ts";
import type { TidyRow } from "./source.ts";

/** What a row is read by. `columns` are those of its table that can hold a member. */
export interface CellContext {
  readonly framework: Framework;
  readonly year: Year;
  readonly columns: readonly string[];
}

/** A fault, and the column in which it is. */
export interface Refusal {
  readonly column: string;
  readonly fault: Fault;
}

/** The cell that a row is of: its measure, and the members that its columns name. A blank column is the total. */
export function readCell(context: CellContext, row: TidyRow): Cell | Refusal {
  const { framework, year } = context;
  const written = row.value("measure");
  const measure = measureNamed(framework, written);
  const dimensions = dimensionsOf(framework, measure);
  if (!dimensions) {
    const args = { what: "measure", written, year, measures: measureNames(framework) } as const;
    return { column: "measure", fault: { code: "RETURN-UNKNOWN-MEASURE", args } };
  }
  const members: Record<string, string> = {};
  for (const column of context.columns) {
    const named = row.value(column);
    if (named === "") continue;
    if (isRate(framework, measure)) {
      if (named.toLowerCase() === total) continue;
      const args = { what: "of-rate", measure: measureLabel(framework, measure) } as const;
      return { column, fault: { code: "RETURN-UNKNOWN-MEMBER", args } };
    }
    const dimension = dimensionFor(context, column, dimensions, measureLabel(framework, measure));
    if ("code" in dimension) return { column, fault: dimension };
    const member = memberOf(dimension, named, year);
    if (typeof member === "object") return { column, fault: member };
    members[dimension.id] = member;
  }
  return cellOf(framework, measure, members);
}

/** The dimension whose member a column holds. `item` is of the one that has no column of its own in this table. */
function dimensionFor(
  { columns }: CellContext,
  column: string,
  dimensions: readonly Dimension[],
  measure: string,
): Dimension | Fault {
  const own = dimensions.find(({ id }) => id === column);
  if (own) return own;
  const without = dimensions.filter(({ id }) => !columns.includes(id));
  if (column !== itemColumn || without.length === 0) {
    return { code: "RETURN-UNKNOWN-MEMBER", args: { what: "not-counted-by", measure, column } };
  }
  if (without.length === 1) return without[0]!;
  const names = without.map(({ id }) => id);
  return { code: "RETURN-UNKNOWN-MEMBER", args: { what: "several-dimensions", measure, dimensions: names } };
}

/** A member by its id, its label or its number: category-1, Category 1, 1. */
function memberOf(dimension: Dimension, written: string, year: Year): string | Fault {
  const members = membersNamed(dimension, written);
  if (members.length === 1) return members[0]!;
  if (members.length > 1)
    return { code: "RETURN-UNKNOWN-MEMBER", args: { what: "several-members", written, members } };
  const all = Object.keys(dimension.members);
  const args = { what: "column", written, dimension: dimension.label, year, members: all } as const;
  return { code: "RETURN-UNKNOWN-MEMBER", args };
}

/** What names the cell of a row, as one text: rows with the same have the same cell. */
export function cellKey(columns: readonly string[], row: TidyRow): string {
  return [row.value("measure"), ...columns.map((column) => row.value(column))].join("\n");
}

export function isRefusal(read: Cell | Refusal): read is Refusal {
  return "fault" in read;
}
