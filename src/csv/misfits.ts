import type { About, Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import type { CsvRecord } from "./records.ts";
import { type CsvRow, type Layout, Row } from "./row.ts";

/** The rows of a table, and those that have other values than the table has columns. */
export interface FittedRows {
  readonly rows: readonly CsvRow[];
  readonly misfits: readonly CsvRecord[];
}

/** Tells rows that fit from rows that do not; rows without any value are neither. */
export function rowsOf(layout: Layout, names: readonly string[], records: readonly CsvRecord[]): FittedRows {
  const width = names.length + blankTail(names.length, records);
  const unnamed = names.flatMap((name, place) => (name === "" ? [place] : []));
  const rows: CsvRow[] = [];
  const misfits: CsvRecord[] = [];
  for (const record of records) {
    const { values, line } = record;
    if (values.length === names.length && unnamed.length === 0 && values[0] !== "") {
      rows.push(new Row(layout, line, values));
      continue;
    }
    if (values.every((value) => /^[,;|\s]*$/.test(value))) continue;
    const fits =
      (values.length === names.length || values.length === width) &&
      values.slice(names.length).every((value) => value === "") &&
      unnamed.every((place) => values[place] === "");
    if (fits) rows.push(new Row(layout, line, values));
    else misfits.push(record);
  }
  return { rows, misfits };
}

/**
 * How many blank values every row has behind the last column, as spreadsheet programs write them. A single row that is
 * longer is not one of these: a comma in a text may have moved what stands behind it.
 */
function blankTail(columns: number, records: readonly CsvRecord[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { values } of records) {
    if (values.length <= columns && values.every((value) => value === "")) continue;
    least = Math.min(least, values.length - columns);
    if (least <= 0) return 0;
  }
  return Number.isFinite(least) ? least : 0;
}

/** What is wrong with rows that do not fit; those of one area with as many values are told of once. */
export function misfitFindings(
  { file, lines }: Layout,
  names: readonly string[],
  misfits: readonly CsvRecord[],
  aboutValues: (values: readonly string[]) => About,
): Finding[] {
  const unnamed = misfits.find(({ values }) => values.length === names.length);
  const groups = new Map<string, { readonly first: CsvRecord; readonly of: About; rows: number }>();
  for (const record of misfits) {
    // A value in a column that nobody has named: it is told of the column, and once.
    if (record.values.length === names.length) continue;
    const of = aboutValues(record.values);
    const split = splitNumber(record.values, names.length);
    const key = `${of.area ?? ""} ${record.values.length} ${split ?? ""}`;
    const group = groups.get(key);
    if (group) group.rows++;
    else groups.set(key, { first: record, of, rows: 1 });
  }
  const place = (line: number) => {
    const excerpt = (lines[line - 1] ?? "").slice(0, longestExcerpt);
    return { file, line, column: 1, excerpt };
  };
  const header = unnamed && found("CSV-HEADER", { what: "unnamed" }, { location: place(unnamed.line) });
  const rows = [...groups.values()].map(({ first: { values, line }, of, rows }) => {
    const split = splitNumber(values, names.length);
    const args = {
      values: values.length,
      columns: names.length,
      more: rows - 1,
      missing: names.slice(values.length),
      ...(split !== undefined && { split }),
    };
    return about(found("CSV-COLUMNS", args, { location: place(line) }), of);
  });
  return header ? [header, ...rows] : rows;
}

/** The longest part of a line that is kept to be shown. */
const longestExcerpt = 2000;

/** A number that a comma in it has made several values of: 1,204. */
export function splitNumber(values: readonly string[], columns: number): string | undefined {
  if (values.length <= columns) return undefined;
  const at = values.findIndex(
    (value, index) => /^[1-9]\d{0,2}$/.test(value) && /^\d{3}$/.test(values[index + 1] ?? ""),
  );
  return at < 0 ? undefined : `${values[at]},${values[at + 1]}`;
}
