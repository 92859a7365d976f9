import { CsvError } from "csv-parse/sync";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { TextLocation } from "../findings/location.ts";
import { type CsvRecord, csvRecords } from "./records.ts";

/** One row of a CSV file with a header: values by column name, and where each stands. */
export interface CsvRow {
  readonly line: number;
  /** Empty where the row or the file does not have the column. */
  value(column: string): string;
  /** All values by column; made on each call. */
  readonly values: Readonly<Record<string, string>>;
  locate(column: string): TextLocation;
}

export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
}

/** The most rows read: 42 areas in 30 years with 30 figures each would be 37,800. */
export const mostRows = 100_000;

/** Parses CSV with one header row, separated by commas or semicolons. */
export function parseCsv(file: string, text: string): CsvFile {
  // One kind of line end throughout: files that people have joined have several, also inside quotation marks.
  const unified = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const rawLines = unified.split("\n");
  const delimiter = separator(rawLines[0] ?? "");
  let records: CsvRecord[];
  try {
    records = csvRecords(unified, delimiter, mostRows + 2);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { columns: [], rows: [], findings: [syntaxFinding(file, error, rawLines)] };
  }
  const [header, ...body] = records;
  const columns = header?.values.map((name) => name.toLowerCase()) ?? [];
  const findings = headerFindings(file, columns, rawLines[0] ?? "");
  if (body.length > mostRows) {
    findings.push(
      found(
        "FILE-TOO-LARGE",
        { problem: `The file has more than ${mostRows} rows.`, remedy: "Send one reporting year a file." },
        { location: { file } },
      ),
    );
    return { columns, rows: [], findings };
  }
  const table: Table = { file, delimiter, index: new Map(columns.map((column, index) => [column, index])) };
  const rows: CsvRow[] = [];
  for (const { values, line } of body) {
    const excerpt = rawLines[line - 1] ?? "";
    if (values.length !== columns.length) {
      findings.push(
        found(
          "CSV-COLUMNS",
          {
            problem: `The row has ${values.length} values; the first line names ${columns.length} columns.`,
            remedy: "Put quotation marks around a value that holds a comma, and leave no value out.",
          },
          { location: { file, line, column: 1, excerpt } },
        ),
      );
      continue;
    }
    rows.push(new Row(table, line, excerpt, values));
  }
  return { columns, rows, findings };
}

/** What the rows of a file share. */
interface Table {
  readonly file: string;
  readonly delimiter: string;
  readonly index: ReadonlyMap<string, number>;
}

/** A class and not a literal with functions in it: files of history have tens of thousands of rows. */
class Row implements CsvRow {
  constructor(
    private readonly table: Table,
    readonly line: number,
    private readonly excerpt: string,
    private readonly record: readonly string[],
  ) {}

  value(column: string): string {
    return this.record[this.table.index.get(column) ?? -1] ?? "";
  }

  get values(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.table.index].map(([column, index]) => [column, this.record[index] ?? ""]),
    );
  }

  locate(column: string): TextLocation {
    return locate(this.table, this.line, this.excerpt, this.table.index.get(column) ?? -1);
  }
}

function separator(header: string): string {
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

function syntaxFinding(file: string, error: CsvError, rawLines: readonly string[]): Finding {
  const line = error.code === "CSV_QUOTE_NOT_CLOSED" ? openQuoteLine(rawLines) : Number(error["lines"] ?? 1);
  return found(
    "CSV-SYNTAX",
    {
      problem:
        "The file cannot be read as CSV from here: a quotation mark is open or stands in the middle of a value.",
      remedy: 'Put the whole value in quotation marks and write a quotation mark inside it twice ("").',
    },
    { location: { file, line, column: 1, excerpt: rawLines[line - 1] ?? "" } },
  );
}

/** The line in which the last quotation mark is opened that nothing closes. */
function openQuoteLine(rawLines: readonly string[]): number {
  let open = false;
  let line = 1;
  for (const [index, text] of rawLines.entries()) {
    if ((text.split('"').length - 1) % 2 === 0) continue;
    open = !open;
    if (open) line = index + 1;
  }
  return line;
}

function headerFindings(file: string, columns: readonly string[], excerpt: string): Finding[] {
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  return [...new Set(twice)].map((column) =>
    found(
      "CSV-HEADER",
      {
        problem: `The column '${column}' stands twice in the first line.`,
        remedy: "Keep one of the two columns.",
      },
      { location: { file, line: 1, column: 1, excerpt } },
    ),
  );
}

/** Where the field with an index stands in its line, passing over separators inside quotation marks. */
function locate({ file, delimiter }: Table, line: number, excerpt: string, index: number): TextLocation {
  let field = 0;
  let quoted = false;
  let start = 0;
  let end = excerpt.length;
  for (let position = 0; position < excerpt.length; position++) {
    const character = excerpt[position];
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      if (field === index) {
        end = position;
        break;
      }
      field++;
      start = position + 1;
    }
  }
  return field === index
    ? { file, line, column: start + 1, excerpt, length: Math.max(1, end - start) }
    : { file, line, column: 1, excerpt };
}
