import type { FixedColumn } from "../../returns/open-data/columns.ts";
import type { DataRow } from "./row.ts";

/** What stands at the head of the data of a release as JSON. */
export interface DataHead {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** The file that describes the columns. */
  readonly metadata: string;
  readonly columns: readonly string[];
}

/** The columns that say the same in every row: here they stand at the head, once. */
const ofAll: readonly string[] = ["label", "release", "release_kind", "licence"] satisfies FixedColumn[];

/**
 * The data of a release as JSON, from the same rows as its CSV: a head, which has what is the same in every row, then
 * `observations`: one object a row, in the order of the rows, with a key for each column that is not blank. Numbers are
 * numbers, in the digits of the CSV.
 */
export function dataJson(head: DataHead, rows: readonly DataRow[]): string {
  const { columns } = head;
  const keys = columns.map((column) => (ofAll.includes(column) ? undefined : `${JSON.stringify(column)}:`));
  const lines = rows.map((row) => {
    const fields: string[] = [];
    for (const [index, field] of row.entries()) {
      const key = keys[index];
      if (key === undefined || field === "") continue;
      fields.push(key + (typeof field === "string" ? JSON.stringify(field) : field.number));
    }
    return `{${fields.join(",")}}`;
  });
  const shared = columns.flatMap((column, index) => {
    const field = rows[0]?.[index] ?? "";
    return ofAll.includes(column) && field !== "" ? [[column, field]] : [];
  });
  const before = JSON.stringify({ ...head, ...Object.fromEntries(shared) }, undefined, 1);
  return `${before.replace(/\n\}$/, "")},\n "observations": [\n${lines.join(",\n")}\n ]\n}\n`;
}
