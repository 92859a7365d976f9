import * as z from "zod";
import { parseCsv } from "../../csv/parse.ts";
import { parseJson } from "../../files/json.ts";
import { asWritten } from "../../returns/open-data/safe-words.ts";

/** A row of the data of a release: what stands in each column, as text. */
export interface DataRow {
  readonly line?: number;
  value(column: string): string;
}

/** The data of a release as one of its files has them. */
export interface DataRows {
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

const mostRows = 1_000_000;

/** Reads the data as CSV; undefined where they are none. */
export function rowsOfCsv(file: string, text: string): DataRows | undefined {
  const { columns, rows, findings } = parseCsv(file, text, { mostRows });
  if (findings.length > 0) return undefined;
  return {
    columns,
    rows: rows.map((row) => ({ line: row.line, value: (column) => asWritten(row.value(column)) })),
  };
}

const jsonShape = z.looseObject({
  columns: z.array(z.string()),
  observations: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).max(mostRows),
});

/** Reads the data as JSON; undefined where they are none. What is the same in every row stands at their head. */
export function rowsOfJson(text: string): DataRows | undefined {
  const parsed = parseJson(text);
  if (!parsed || !jsonShape.safeParse(parsed.value).success) return undefined;
  const head = parsed.value as Record<string, unknown> & {
    columns: string[];
    observations: Record<string, unknown>[];
  };
  const own = (object: Record<string, unknown>, key: string) =>
    Object.hasOwn(object, key) ? object[key] : undefined;
  return {
    columns: head.columns,
    rows: head.observations.map((row) => ({
      value: (column) => String(own(row, column) ?? own(head, column) ?? ""),
    })),
  };
}
