import { parseCsv } from "hucre/csv";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { renderData } from "../../src/render/data/data.ts";
import { english } from "../../src/words/english/english.ts";
import { type Made, make } from "../support/project.ts";

/** The files of a release's data. */
export interface PublishedFiles {
  readonly csv: string;
  readonly metadata: string;
  readonly json: string;
}

export function publishedData({ statistics }: PreparedRelease): PublishedFiles {
  const files = renderData(statistics, english, { created: new Date("2032-10-28T08:30:00Z") });
  return {
    csv: files.get("data.csv")!,
    metadata: files.get("data.csv-metadata.json")!,
    json: files.get("data.json")!,
  };
}

/** A file as a library reads it that is not the program's own: a row of texts for each of its rows. */
export function rowsOf(csv: string): string[][] {
  return parseCsv(csv, { delimiter: "," }).map((row) => row.map((value) => String(value ?? "")));
}

/** The same by the names of its columns. */
export function recordsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(csv);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]!])));
}

/** A file with columns of one row changed, by the name of its figure. */
export function withRow(csv: string, figure: string, changes: Readonly<Record<string, string>>): string {
  const lines = csv.split("\r\n");
  const names = lines[0]!.split(",");
  const at = lines.findIndex((line) => line.includes(`,${figure},`));
  if (at < 0) throw new Error(`there is no row of ${figure}`);
  const [row] = rowsOf(lines[at]!);
  for (const [column, value] of Object.entries(changes)) row![names.indexOf(column)] = value;
  lines[at] = row!
    .map((value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(",");
  return lines.join("\r\n");
}

/** A release of which nothing is there but its head and a file of published data among its returns. */
export function fromData(
  { kind, year, framework, details, data }: Made,
  csv: string,
): Promise<PreparedRelease> {
  return make({
    ...(kind && { kind }),
    ...(year !== undefined && { year }),
    ...(framework !== undefined && { framework }),
    ...(details !== undefined && { details }),
    ...(data && { data }),
    files: { "returns/data.csv": csv },
  });
}
