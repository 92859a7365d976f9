import { parseYear, type Year } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Project, Release, SentFile } from "../../releases/project.ts";
import type { Claim } from "../return.ts";
import { dimensionColumns, tidyColumns } from "../tidy/columns.ts";
import { csvSource } from "../tidy/csv.ts";
import { FaultyRows } from "../tidy/faulty-rows.ts";
import type { TidySource } from "../tidy/source.ts";
import { openDataColumns, telling } from "./columns.ts";
import { contradictions } from "./contradictions.ts";
import { OpenRow } from "./row.ts";

/** The most rows of such a file: 42 areas with every cell of ten years, their groups and what is computed of them. */
const mostRows = 250_000;

/** The data of a release as they were published, apart in what was stated and what is computed from it. */
export interface OpenData {
  /** What was stated, as a tidy table. */
  readonly tidy: TidySource;
  /** What is computed, or said to be missing. */
  readonly claims: readonly Claim[];
}

/** Whether a text begins as the data of a release do, whatever its file is called. */
export function isOpenDataText(text: string): boolean {
  const [header = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  const names = header.split(",");
  return telling.every((column) => names.includes(column));
}

/**
 * Reads the data of a release as they were published. Only what somebody stated is taken; rows that are computed are
 * claims. A file of invented figures is read by an illustrative release alone: it has no row for any other, and an
 * error that says so.
 *
 * @param wanted which years are read; rows of others are passed over
 */
export function readOpenData(
  file: SentFile,
  { project, release }: { readonly project: Project; readonly release: Release },
  wanted: (year: Year) => boolean,
): OpenData {
  const { areaNames, frameworks } = project;
  const source = csvSource(file, areaNames, mostRows);
  const known = [...tidyColumns(frameworks), ...openDataColumns(frameworks)];
  const tidy = tidyColumns(frameworks);
  const columns = source.columns.filter((column) => tidy.includes(column) || !known.includes(column));
  const members = dimensionColumns(frameworks).filter((column) => source.columns.includes(column));
  const faulty = new FaultyRows(source.file);
  const stated: OpenRow[] = [];
  const claims: Claim[] = [];
  for (const each of source.rows) {
    const row = new OpenRow(each);
    const year = parseYear(row.value("year"));
    // What is no year the reader of the rows tells.
    if (year && !wanted(year)) continue;
    const invented = inventedFinding(release, row);
    if (invented)
      return {
        tidy: { ...source, columns: [], rows: [], findings: [...source.findings, invented] },
        claims: [],
      };
    if (faulty.add(contradictions(project, { columns: source.columns, members }, row))) continue;
    if (row.isStated) stated.push(row);
    if (row.value("source_kind") !== "stated" || !row.isFigure) claims.push(row.asClaim());
  }
  const rows = stated.map((row) => row.asTidy());
  return { tidy: { ...source, columns, rows, findings: [...source.findings, ...faulty.findings()] }, claims };
}

/** Invented figures never stand among others. */
function inventedFinding({ details }: Release, row: OpenRow): Finding | undefined {
  const kind = row.value("release_kind");
  if (kind !== "illustrative" || details.kind === "illustrative") return undefined;
  return found("DATA-INVENTED", { release: row.value("release") }, { location: row.locate("release_kind") });
}
