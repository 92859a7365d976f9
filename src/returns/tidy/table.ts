import { cellId } from "../../figures/coordinate.ts";
import type { Status } from "../../figures/figure.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Framework } from "../../framework/model.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { Project } from "../../releases/project.ts";
import { textFindings } from "../../typography/characters.ts";
import type { Observation } from "../return.ts";
import { columnFindings, dimensionColumns, tidyColumns } from "./columns.ts";
import { type RowReader, rowReader } from "./row.ts";
import type { TidyRow, TidySource } from "./source.ts";

/** What a tidy table is read by. */
export interface TidyContext {
  readonly project: Project;
  /** The frameworks whose dimensions have columns: of the release, or of all years of a history. */
  readonly frameworks: readonly Framework[];
  /** The status of rows that name none; but where a table marks single rows as revised, the others are not. */
  readonly blankStatus: Status;
}

export interface TidyFigures {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** Reads a table of figures of any areas and years; each year is read by the framework of that year. */
export function readTidyTable(source: TidySource, context: TidyContext): TidyFigures {
  const findings: Finding[] = [...source.findings];
  // A file that could not be read at all has no columns that could be missing.
  if (source.columns.length > 0 || findings.length === 0)
    findings.push(...columnFindings(source, tidyColumns(context.frameworks)));
  if (findings.some(({ code }) => code === "CSV-HEADER")) return { observations: [], findings };
  const readRow = readerFor(source, context);
  const observations: Observation[] = [];
  const [stating, alternative] = [
    source.rows.filter((row) => !isAlternative(row)),
    source.rows.filter(isAlternative),
  ];
  for (const row of stating) {
    const unprintable = charactersOf(source, context.project.areaNames, row);
    const read = unprintable.length > 0 ? unprintable : readRow(row);
    if (Array.isArray(read)) findings.push(...read);
    else observations.push(read);
  }
  for (const row of alternative) {
    findings.push(...charactersOf(source, context.project.areaNames, row));
    findings.push(...addAlternative(readRow, row, observations));
  }
  return { observations, findings };
}

function readerFor(source: TidySource, { project, frameworks, blankStatus }: TidyContext): RowReader {
  const marked = source.rows.some(
    (row) => row.value("status").toLowerCase() === "revised" || row.value("was") !== "",
  );
  return rowReader({
    project,
    columns: dimensionColumns(frameworks).filter((column) => source.columns.includes(column)),
    blankStatus: blankStatus === "revised" && marked ? "final" : blankStatus,
  });
}

/** Nearly every value is of these: its place, which takes a while to find, is then not needed. */
const plain = /^[\x20-\x7e]*$/;

function charactersOf(source: TidySource, names: AreaNames, row: TidyRow): Finding[] {
  const findings = source.columns.flatMap((column) => {
    const value = row.value(column);
    return plain.test(value) ? [] : textFindings(value, row.locate(column));
  });
  const area = findings.length === 0 ? undefined : names.find(row.value("area"));
  return findings.map((finding) => (area ? { ...finding, area: area.slug } : finding));
}

/** A row that says what other value a source prints for a figure that another row states. */
function isAlternative(row: TidyRow): boolean {
  return row.value("kind").toLowerCase() === "also printed";
}

/** Puts the other printed value beside the figure that it belongs to; the figure itself stays as stated. */
function addAlternative(readRow: RowReader, row: TidyRow, observations: Observation[]): Finding[] {
  const read = readRow(row, "");
  if (Array.isArray(read)) return read;
  const index = observations.findIndex(
    (each) => each.area === read.area && each.year === read.year && cellId(each.cell) === cellId(read.cell),
  );
  const stated = observations[index];
  if (!stated) return [found("RETURN-ALTERNATIVE", {}, { location: row.locate("kind"), area: read.area })];
  observations[index] = { ...stated, alternatives: [...(stated.alternatives ?? []), row.value("value")] };
  return [];
}
