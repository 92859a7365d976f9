import { CsvError } from "csv-parse/sync";
import type { TextLocation } from "../figures/location.ts";
import type { About, Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { headerOf } from "./header.ts";
import { misfitFindings, rowsOf } from "./misfits.ts";
import { type CsvRecord, csvRecords } from "./records.ts";
import type { CsvRow, Layout } from "./row.ts";

export type { CsvRow } from "./row.ts";

export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
}

/** The most rows read, unless a caller asks for more: 42 areas with every cell of three years. */
export const mostRows = 100_000;

/** How a file is read. */
export interface CsvOptions {
  /** What a row is about that cannot be read, from what stands in it: whose it is. */
  readonly aboutValues?: (values: readonly string[]) => About;
  /** Columns that its first line names some of: what stands above that line is passed over then. */
  readonly known?: readonly string[];
  readonly mostRows?: number;
}

/**
 * Parses CSV with a line that names the columns, separated by commas, semicolons, tabs or bars. Rows and columns without
 * any value are passed over.
 */
export function parseCsv(file: string, text: string, options: CsvOptions = {}): CsvFile {
  const { aboutValues = () => ({}), known, mostRows: most = mostRows } = options;
  const unified = unify(text);
  const lines = unified.split("\n");
  const { at, delimiter, above } = headerOf(lines, known);
  // What stands above the names of columns is left blank, so that lines keep their numbers.
  const table = at === 0 ? unified : "\n".repeat(at) + lines.slice(at).join("\n");
  const { records, findings: wrong } = readRecords({ file, lines, delimiter }, table, most + 2, aboutValues);
  if (wrong.length > 0) return { columns: [], rows: [], findings: wrong };
  const [header, ...body] = records;
  const names = header?.values.map((name) => name.toLowerCase()) ?? [];
  const columns = names.filter((name) => name !== "");
  const findings = headerFindings(file, columns, at + 1, lines[at] ?? "");
  if (above > 0) findings.push(found("CSV-TITLE", { lines: above }, { location: { file, line: 1 } }));
  if (body.length > most) {
    findings.push(found("FILE-TOO-LARGE", { what: "rows", most }, { location: { file } }));
    return { columns, rows: [], findings };
  }
  const index = new Map(names.map((column, place) => [column, place]));
  index.delete("");
  const layout: Layout = { file, delimiter, lines, index };
  const { rows, misfits } = rowsOf(layout, names, body);
  return { columns, rows, findings: [...findings, ...misfitFindings(layout, names, misfits, aboutValues)] };
}

/**
 * The rows of a CSV text, whatever they are: also those above and below a table. A text that is no CSV has none, and a
 * finding.
 */
export function csvRecordsOf(
  file: string,
  text: string,
  delimiter: string,
  most: number,
): {
  readonly lines: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly findings: readonly Finding[];
} {
  const unified = unify(text);
  const lines = unified.split("\n");
  const { records, findings } = readRecords({ file, lines, delimiter }, unified, most + 1);
  if (records.length <= most) return { lines, records, findings };
  const large = found("FILE-TOO-LARGE", { what: "rows", most }, { location: { file } });
  return { lines, records: [], findings: [large] };
}

/** One kind of line end throughout: files that people have joined have several, also inside quotation marks. */
function unify(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

function readRecords(
  { file, lines, delimiter }: Pick<Layout, "file" | "lines" | "delimiter">,
  table: string,
  most: number,
  aboutValues: (values: readonly string[]) => About = () => ({}),
): { readonly records: readonly CsvRecord[]; readonly findings: readonly Finding[] } {
  try {
    return { records: csvRecords(table, delimiter, most), findings: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const location = placeOfError(file, error, lines);
    const values = (location.excerpt ?? "").split(delimiter).map((value) => value.replace(/"/g, ""));
    const what = error.code === "CSV_MAX_RECORD_SIZE" ? "long-row" : "quotes";
    return {
      records: [],
      findings: [found("CSV-SYNTAX", { what }, { location, ...aboutValues(values) })],
    };
  }
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

function headerFindings(file: string, columns: readonly string[], line: number, excerpt: string): Finding[] {
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  const location = { file, line, column: 1, excerpt };
  return [...new Set(twice)].map((column) => found("CSV-HEADER", { what: "twice", column }, { location }));
}
