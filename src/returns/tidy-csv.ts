import { type CsvRow, parseCsv } from "../csv/parse.ts";
import { cellId } from "../figures/coordinate.ts";
import type { Status } from "../figures/figure.ts";
import { decodeText } from "../files/decode.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { isInSheet } from "../findings/location.ts";

import type { Project, SentFile } from "../releases/project.ts";
import { textFindings } from "../typography/characters.ts";
import { type RowReader, rowReader, type TidyEntry } from "./tidy-row.ts";

/** The columns of a tidy file. `item` holds the member of any dimension that has no column of its own. */
export const columns = [
  "area",
  "year",
  "measure",
  "category",
  "level",
  "item",
  "value",
  "kind",
  "status",
  "basis",
  "source",
  "note",
] as const;
const required = ["area", "year", "measure", "value"] as const;

export interface TidyFile {
  readonly entries: readonly TidyEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a tidy CSV of figures of any areas and years; each year is read by the framework of that year. Rows that
 * name no status have `blankStatus`; but where a file marks single rows as revised, the others are not.
 */
export function readTidyCsv(project: Project, sent: SentFile, blankStatus: Status): TidyFile {
  const text = decodeText(sent.bytes);
  const csv = parseCsv(sent.file, text);
  const findings: Finding[] = csv.findings.map((finding) => withArea(project, finding));
  if (csv.columns.length > 0 || csv.findings.length === 0)
    findings.push(...columnFindings(sent.file, csv.columns));
  if (findings.some((finding) => finding.code === "CSV-HEADER")) return { entries: [], findings };
  const entries: TidyEntry[] = [];
  const marked = csv.rows.some((row) => row.value("status").toLowerCase() === "revised");
  const readRow = rowReader(project, blankStatus === "revised" && marked ? "final" : blankStatus);
  for (const row of csv.rows.filter((each) => !isAlternative(each))) {
    const unprintable = charactersOf(row, csv.columns);
    findings.push(...unprintable.map((finding) => withArea(project, finding)));
    if (unprintable.length > 0) continue;
    const read = readRow(row);
    if (Array.isArray(read)) findings.push(...read);
    else entries.push(read);
  }
  for (const row of csv.rows.filter(isAlternative)) {
    const unprintable = charactersOf(row, csv.columns).map((finding) => withArea(project, finding));
    findings.push(...unprintable, ...addAlternative(readRow, row, entries));
  }
  return { entries, findings };
}

/** Nearly every value is of these: its location, which takes a while to find, is then not needed. */
const plain = /^[\x20-\x7e]*$/;

function charactersOf(row: CsvRow, names: readonly string[]): Finding[] {
  return names.flatMap((column) => {
    const value = row.value(column);
    return plain.test(value) ? [] : textFindings(value, row.locate(column));
  });
}

/** A row that could not be read holds up the area that its line names, so that no report lacks it unnoticed. */
function withArea(project: Project, finding: Finding): Finding {
  const names = excerptOf(finding)
    .split(/[,;]/)
    .map((name) => name.replace(/"/g, ""));
  const area = names.map((name) => project.areaNames.find(name)).find((found) => found !== undefined);
  return area ? { ...finding, area: area.slug } : finding;
}

/** A row that says what other value a source prints for a figure that another row states. */
function isAlternative(row: CsvRow): boolean {
  return row.value("kind").toLowerCase() === "also printed";
}

/** Puts the other printed value beside the figure that it belongs to; the figure itself stays as stated. */
function addAlternative(readRow: RowReader, row: CsvRow, entries: TidyEntry[]): Finding[] {
  const read = readRow(row, "");
  if (Array.isArray(read)) return read;
  const index = entries.findIndex(
    (each) => each.area === read.area && each.year === read.year && cellId(each.cell) === cellId(read.cell),
  );
  const stated = entries[index];
  if (!stated) {
    return [
      found(
        "RETURN-ALTERNATIVE",
        {
          problem: "The row gives another printed value, but no row states the figure itself.",
          remedy: "Add a row for the figure, or make this one it by taking out 'also printed'.",
        },
        { location: row.locate("kind"), area: read.area },
      ),
    ];
  }
  entries[index] = { ...stated, alternatives: [...(stated.alternatives ?? []), row.value("value")] };
  return [];
}

function columnFindings(file: string, names: readonly string[]): Finding[] {
  const known: readonly string[] = columns;
  const wrong = [
    ...required.filter((name) => !names.includes(name)).map((name) => `The column '${name}' is missing.`),
    ...names.filter((name) => !known.includes(name)).map((name) => `The column '${name}' is not known.`),
  ];
  return wrong.map((problem) =>
    found(
      "CSV-HEADER",
      { problem, remedy: `Let the first line be: ${columns.join(",")}.` },
      { location: { file, line: 1 } },
    ),
  );
}

function excerptOf({ location }: Finding): string {
  return (location && !isInSheet(location) && location.excerpt) || "";
}
