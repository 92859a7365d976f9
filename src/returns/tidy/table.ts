import type { Status } from "../../figures/figure.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Framework } from "../../framework/model.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import type { Project } from "../../releases/project.ts";
import { textFindings } from "../../typography/characters.ts";
import { figureKeys } from "../repeats.ts";
import type { Observation } from "../return.ts";
import { columnFindings, dimensionColumns, tidyColumns } from "./columns.ts";
import { FaultyRows } from "./faulty-rows.ts";
import { isFaulty, type RowReader, rowReader } from "./row.ts";
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
  /** The table names columns, and has no row. */
  readonly empty?: boolean;
}

/** Reads a table of figures of any areas and years; each year is read by the framework of that year. */
export function readTidyTable(source: TidySource, context: TidyContext): TidyFigures {
  const findings: Finding[] = [...source.findings];
  // A file that could not be read at all has no columns that could be missing.
  if (source.columns.length > 0 || findings.length === 0)
    findings.push(...columnFindings(source, tidyColumns(context.frameworks)));
  if (findings.some(({ code }) => code === "CSV-HEADER")) return { observations: [], findings };
  const readRow = readerFor(source, context);
  const faulty = new FaultyRows(source.file);
  const names = context.project.areaNames;
  const observations: Observation[] = [];
  const alternatives: TidyRow[] = [];
  for (const row of source.rows) {
    if (isAlternative(row)) {
      alternatives.push(row);
      continue;
    }
    if (faulty.tellsAll(names, row) && faulty.add(charactersOf(source, names, row))) continue;
    const read = readRow(row);
    if (isFaulty(read)) faulty.addRow(read);
    else observations.push(read);
  }
  const addAlternative = alternativesTo(observations, readRow, faulty);
  for (const row of alternatives) {
    faulty.add(charactersOf(source, names, row));
    addAlternative(row);
  }
  const empty = source.rows.length === 0 && source.findings.every(({ severity }) => severity !== "error");
  return { observations, findings: [...findings, ...faulty.findings()], empty };
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
  if (row.plain) return [];
  const findings = source.columns.flatMap((column) => {
    const value = row.value(column);
    if (column === "value" && !isPrinted(row)) return [];
    return plain.test(value) ? [] : textFindings(value, row.locate(column));
  });
  const area = findings.length === 0 ? undefined : names.find(row.value("area"));
  return findings.map((finding) => (area ? { ...finding, area: area.slug } : finding));
}

/** Whether a row's value is printed as it stands: what should be a number is read instead, and told of if it is none. */
function isPrinted(row: TidyRow): boolean {
  return isAlternative(row) || row.value("kind").toLowerCase() === "approximate";
}

/** A row that says what other value a source prints for a figure that another row states. */
function isAlternative(row: TidyRow): boolean {
  return row.value("kind").toLowerCase() === "also printed";
}

/** Puts other printed values beside the figures that they belong to; the figures themselves stay as stated. */
function alternativesTo(
  observations: Observation[],
  readRow: RowReader,
  faulty: FaultyRows,
): (row: TidyRow) => void {
  const keyOf = figureKeys();
  let stated: ReadonlyMap<string, number> | undefined;
  return (row) => {
    const read = readRow(row, "");
    if (isFaulty(read)) {
      faulty.addRow(read);
      return;
    }
    stated ??= new Map(observations.map((each, index) => [keyOf(each), index]));
    const index = stated.get(keyOf(read));
    const own = index === undefined ? undefined : observations[index];
    if (index === undefined || !own) {
      faulty.add([found("RETURN-ALTERNATIVE", {}, { location: row.locate("kind"), area: read.area })]);
      return;
    }
    const alternatives = [...(own.alternatives ?? []), row.value("value")];
    observations[index] = { ...own, alternatives: alternatives.slice(0, mostAlternatives) };
  };
}

/** The most other values that are kept of one figure. */
const mostAlternatives = 20;
