import * as z from "zod";
import { type CsvRow, parseCsv } from "../csv/parse.ts";
import type { TextLocation } from "../figures/location.ts";
import type { Files } from "../files/files.ts";
import { readSentText } from "../files/sent-file.ts";
import type { ReferenceArguments, ReferenceFault } from "../findings/arguments/reference.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { textFindings, unprintable } from "../typography/characters.ts";

/** A name for ids and files: words in lower case with hyphens. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(/^[a-z]+(-[a-z]+)*$/);

/** A name that is printed on covers, in tables and in sentences; the longest in use has 41 characters. */
export const nameSchema = z
  .string()
  .max(80)
  .regex(/[^\s\u00AD\u200B]/);

/** The columns of a row that are not as its schema has them, each once. */
export function columnsAtFault(error: z.ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join(".")))];
}

/** A file of reference data as rows that have all of their columns, and what is wrong with it so far. */
export interface ReferenceTable {
  readonly rows: readonly CsvRow[];
  readonly findings: Finding[];
  /** Where the whole file is, for what stands in no row. */
  readonly file: { readonly file: string };
}

/**
 * Reads a file of reference data. One that is not there, or lacks a column, gives no rows and a finding; every word in
 * it that reports could not print is one too.
 */
export async function readReference(
  files: Files,
  path: string,
  what: ReferenceArguments["REFERENCE-MISSING"]["what"],
  columns: readonly string[],
): Promise<ReferenceTable> {
  const file = { file: files.shown(path) };
  const text = await readSentText(files, path);
  if (typeof text === "object") return { rows: [], findings: [text], file };
  if (text === undefined || text.trim() === "") {
    return { rows: [], findings: [found("REFERENCE-MISSING", { what }, { location: file })], file };
  }
  const csv = parseCsv(file.file, text);
  const missing =
    csv.findings.length > 0 && csv.columns.length === 0 ? [] : columnsMissing(csv.columns, columns);
  const [excerpt = ""] = text.split(/\r?\n/, 1);
  const location = { ...file, line: 1, column: 1, excerpt };
  const findings = [
    ...csv.findings,
    ...(missing.length > 0 ? [found("CSV-HEADER", { what: "missing", missing, columns }, { location })] : []),
  ];
  if (missing.length > 0) return { rows: [], findings, file };
  // Nearly every file is of letters that can all be printed: then no value has to be looked at.
  const odd = unprintable(text) === undefined ? [] : csv.rows.flatMap(unprintableIn);
  return { rows: csv.rows, findings: [...findings, ...odd], file };
}

function columnsMissing(given: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter((column) => !given.includes(column));
}

function unprintableIn(row: CsvRow): Finding[] {
  return Object.entries(row.values).flatMap(([column, text]) => textFindings(text, row.locate(column)));
}

/** The finding that something in a file of reference data is wrong, at its place. */
export function fault(args: ReferenceFault, location: TextLocation): Finding {
  return found("REFERENCE-SHAPE", args, { location });
}
