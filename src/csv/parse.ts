import { CsvError } from "csv-parse/sync";
import type { TextLocation } from "../figures/location.ts";
import type { About, Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { type CsvRecord, csvRecords } from "./records.ts";
import { type CsvRow, type Layout, Row } from "./row.ts";

export type { CsvRow } from "./row.ts";

export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
}

/** The most rows read: 42 areas in 30 years with 30 figures each would be 37,800. */
export const mostRows = 100_000;

/**
 * Parses CSV with one header row, separated by commas or semicolons. `aboutValues` says what a row is about that
 * cannot be read, from what stands in it: whose it is.
 */
export function parseCsv(
  file: string,
  text: string,
  aboutValues: (values: readonly string[]) => About = () => ({}),
): CsvFile {
  // One kind of line end throughout: files that people have joined have several, also inside quotation marks.
  const unified = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = unified.split("\n");
  const delimiter = separator(lines[0] ?? "");
  let records: CsvRecord[];
  try {
    records = csvRecords(unified, delimiter, mostRows + 2);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const location = placeOfError(file, error, lines);
    const values = (location.excerpt ?? "").split(delimiter).map((value) => value.replace(/"/g, ""));
    return {
      columns: [],
      rows: [],
      findings: [found("CSV-SYNTAX", {}, { location, ...aboutValues(values) })],
    };
  }
  const [header, ...body] = records;
  const columns = header?.values.map((name) => name.toLowerCase()) ?? [];
  const findings = headerFindings(file, columns, lines[0] ?? "");
  if (body.length > mostRows) {
    findings.push(found("FILE-TOO-LARGE", { what: "rows", most: mostRows }, { location: { file } }));
    return { columns, rows: [], findings };
  }
  const index = new Map(columns.map((column, at) => [column, at]));
  const layout: Layout = { file, delimiter, lines, index };
  const rows: CsvRow[] = [];
  for (const { values, line } of body) {
    if (values.length === columns.length) rows.push(new Row(layout, line, values));
    else {
      const location = { file, line, column: 1, excerpt: lines[line - 1] ?? "" };
      const args = { values: values.length, columns: columns.length };
      findings.push(found("CSV-COLUMNS", args, { location, ...aboutValues(values) }));
    }
  }
  return { columns, rows, findings };
}

function separator(header: string): string {
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

function placeOfError(file: string, error: CsvError, lines: readonly string[]): TextLocation {
  const line = error.code === "CSV_QUOTE_NOT_CLOSED" ? openQuoteLine(lines) : Number(error["lines"] ?? 1);
  return { file, line, column: 1, excerpt: lines[line - 1] ?? "" };
}

/** The line in which the last quotation mark is opened that nothing closes. */
function openQuoteLine(lines: readonly string[]): number {
  let open = false;
  let line = 1;
  for (const [index, text] of lines.entries()) {
    if ((text.split('"').length - 1) % 2 === 0) continue;
    open = !open;
    if (open) line = index + 1;
  }
  return line;
}

function headerFindings(file: string, columns: readonly string[], excerpt: string): Finding[] {
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  const location = { file, line: 1, column: 1, excerpt };
  return [...new Set(twice)].map((column) => found("CSV-HEADER", { what: "twice", column }, { location }));
}
