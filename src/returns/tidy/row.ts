import type { Cell } from "../../figures/coordinate.ts";
import { doubts } from "../../figures/doubt.ts";
import type { Basis, Status } from "../../figures/figure.ts";
import { parseYear, type Year } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Framework } from "../../framework/model.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { Project } from "../../releases/project.ts";
import { areaOf, slugOf } from "../area-names.ts";
import type { Observation } from "../return.ts";
import { type Fault, foundFault } from "../values.ts";
import { yearFault } from "../years.ts";
import { cellKey, isRefusal, type Refusal, readCell } from "./cell.ts";
import type { TidyRow } from "./source.ts";
import { readValue, readWord } from "./value.ts";

/** What the rows of a table are read by. */
export interface RowContext {
  readonly project: Project;
  /** The columns of the table that can hold a member. */
  readonly columns: readonly string[];
  /** The status of rows that name none. */
  readonly blankStatus: Status;
}

/** A row that cannot be used: whose it is, as far as it says, and why, told only when it is asked for. */
export interface FaultyRow {
  readonly area: string | undefined;
  findings(): Finding[];
}

/** Reads one row; `kind` takes the place of what its column says. */
export type RowReader = (row: TidyRow, kind?: string) => Observation | FaultyRow;

export function isFaulty(read: Observation | FaultyRow): read is FaultyRow {
  return "findings" in read;
}

/** What rows have named so far, by the text that names it: a file of history names each in many rows. */
interface Met {
  readonly areas: Map<string, { readonly area: string; readonly force?: string }>;
  readonly years: Map<string, Period>;
  readonly cells: Map<string, Cell>;
}

interface Period {
  readonly year: Year;
  readonly framework: Framework;
}

const statuses: readonly Status[] = ["provisional", "final", "revised"];
const bases: readonly Basis[] = ["snapshot", "flow", "not-stated"];

/** A reader of the rows of one table. What it has met it keeps, and nothing beyond the table. */
export function rowReader(context: RowContext): RowReader {
  const met: Met = { areas: new Map(), years: new Map(), cells: new Map() };
  return (row, kind = row.value("kind")) => {
    const whose = whoseIs(context.project, met, row);
    const read = readFigure(context, met, { row, kind });
    if (whose && !Array.isArray(read)) return { ...read, ...whose };
    const refusals = Array.isArray(read) ? read : [];
    return {
      area: whose?.area,
      findings() {
        const findings = refusals.map(({ column, fault }) =>
          foundFault(fault, { location: row.locate(column) }),
        );
        if (whose) return findings.map((finding) => ({ ...finding, area: whose.area }));
        const { finding } = areaOf(context.project.areaNames, row.value("area"), () => row.locate("area"));
        return [...(finding ? [finding] : []), ...findings];
      },
    };
  };
}

/** The area of a row, and the force under whose name it was sent where that polices only a part of the area. */
function whoseIs(
  project: Project,
  { areas }: Met,
  row: TidyRow,
): { readonly area: string; readonly force?: string } | undefined {
  const written = row.value("area");
  const known = areas.get(written);
  if (known) return known;
  const slug = slugOf(project.areaNames, written);
  if (slug === undefined) return undefined;
  const force = project.areaNames.partForce(written);
  const whose = { area: slug, ...(force !== undefined && { force }) };
  areas.set(written, whose);
  return whose;
}

/** Everything of a row but whose it is, or all its faults at once. */
function readFigure(
  context: RowContext,
  met: Met,
  { row, kind }: { readonly row: TidyRow; readonly kind: string },
): Omit<Observation, "area" | "force"> | Refusal[] {
  const period = periodOf(context.project, met, row.value("year"));
  if ("code" in period) return [{ column: "year", fault: period }];
  const cell = cellOfRow(context, met, period, row);
  const { framework, year } = period;
  const value = readValue(framework, isRefusal(cell) ? undefined : cell, row, kind);
  const status = readWord("status", row.value("status"), statuses);
  const basis = readWord("basis", row.value("basis"), bases);
  const doubt = readWord("doubt", row.value("doubt"), doubts);
  if (
    isRefusal(cell) ||
    "fault" in value ||
    typeof status === "object" ||
    typeof basis === "object" ||
    typeof doubt === "object"
  ) {
    return [
      ...(isRefusal(cell) ? [cell] : []),
      ...("fault" in value ? [value] : []),
      ...(typeof status === "object" ? [{ column: "status", fault: status }] : []),
      ...(typeof basis === "object" ? [{ column: "basis", fault: basis }] : []),
      ...(typeof doubt === "object" ? [{ column: "doubt", fault: doubt }] : []),
    ];
  }
  const [source, note] = [row.value("source"), row.value("note")];
  return {
    year,
    cell,
    value,
    status: status ?? context.blankStatus,
    ...(basis !== undefined && { basis }),
    notes: note === "" ? [] : [note],
    ...(doubt !== undefined && { doubts: [doubt] }),
    location: row.locate("value"),
    ...(source !== "" && { citation: source }),
  };
}

function periodOf(project: Project, { years }: Met, written: string): Period | Fault {
  const known = years.get(written);
  if (known) return known;
  const year = parseYear(written);
  if (!year) return yearFault(written);
  const framework = frameworkOf(project.frameworks, year);
  if (!framework) return { code: "RETURN-YEAR", args: { what: "no-framework", year } };
  years.set(written, { framework, year });
  return { framework, year };
}

function cellOfRow(context: RowContext, { cells }: Met, period: Period, row: TidyRow): Cell | Refusal {
  const key = `${period.framework.id}\n${cellKey(context.columns, row)}`;
  const known = cells.get(key);
  if (known) return known;
  const cell = readCell({ ...period, columns: context.columns }, row);
  if (!isRefusal(cell)) cells.set(key, cell);
  return cell;
}
