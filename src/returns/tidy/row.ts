import type { Cell } from "../../figures/coordinate.ts";
import type { Basis, Status } from "../../figures/figure.ts";
import { parseYear, type Year } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import { frameworkOf } from "../../framework/load.ts";
import type { Framework } from "../../framework/schema.ts";
import { partForce } from "../../reference/areas.ts";
import type { Project } from "../../releases/project.ts";
import { areaOf } from "../area-names.ts";
import type { Observation } from "../return.ts";
import { type Fault, foundFault } from "../values.ts";
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

/** Reads one row; `kind` takes the place of what its column says. */
export type RowReader = (row: TidyRow, kind?: string) => Observation | Finding[];

const statuses: readonly Status[] = ["provisional", "final", "revised"];
const bases: readonly Basis[] = ["snapshot", "flow", "not-stated"];

/** A reader of rows. The cells that were met are kept: a file of history names each of them in many rows. */
export function rowReader(context: RowContext): RowReader {
  const cells = new Map<string, Cell>();
  return (row, kind = row.value("kind")) => {
    const area = areaOf(context.project.areas, row.value("area"), () => row.locate("area"));
    const read = readFigure({ ...context, cells }, row, kind);
    const refused = "refusals" in read ? read.refusals : [];
    if ("figure" in read && area.slug !== undefined) {
      const force = partForce(row.value("area"));
      return { area: area.slug, ...read.figure, ...(force !== undefined && { force }) };
    }
    const findings = refused.map(({ column, fault }) => foundFault(fault, { location: row.locate(column) }));
    const all = area.finding ? [area.finding, ...findings] : findings;
    return all.map((finding) => (area.slug === undefined ? finding : { ...finding, area: area.slug }));
  };
}

type Read =
  | { readonly figure: Omit<Observation, "area" | "force"> }
  | { readonly refusals: readonly Refusal[] };

/** Everything of a row but whose it is; all its faults at once. */
function readFigure(
  context: RowContext & { readonly cells: Map<string, Cell> },
  row: TidyRow,
  kind: string,
): Read {
  const of = yearOf(context.project, row.value("year"));
  if ("code" in of) return { refusals: [{ column: "year", fault: of }] };
  const { framework, year } = of;
  const key = `${framework.id}\n${cellKey(context.columns, row)}`;
  const cell = context.cells.get(key) ?? readCell({ framework, year, columns: context.columns }, row);
  const known = isRefusal(cell) ? undefined : cell;
  if (known) context.cells.set(key, known);
  const value = readValue(framework, known, row.value("value"), kind);
  const status = readWord("status", row.value("status"), statuses);
  const basis = readWord("basis", row.value("basis"), bases);
  const refusals = [
    ...(isRefusal(cell) ? [cell] : []),
    ...("fault" in value ? [value] : []),
    ...(typeof status === "object" ? [{ column: "status", fault: status }] : []),
    ...(typeof basis === "object" ? [{ column: "basis", fault: basis }] : []),
  ];
  if (isRefusal(cell) || "fault" in value || typeof status === "object" || typeof basis === "object") {
    return { refusals };
  }
  const [source, note] = [row.value("source"), row.value("note")];
  return {
    figure: {
      year,
      cell,
      value,
      status: status ?? context.blankStatus,
      ...(basis !== undefined && { basis }),
      notes: note === "" ? [] : [note],
      location: row.locate("value"),
      ...(source !== "" && { citation: source }),
    },
  };
}

function yearOf(project: Project, written: string): { framework: Framework; year: Year } | Fault {
  const year = parseYear(written);
  if (!year) return { code: "RETURN-YEAR", args: { what: "not-a-year", written } };
  const framework = frameworkOf(project.frameworks, year);
  return framework ? { framework, year } : { code: "RETURN-YEAR", args: { what: "no-framework", year } };
}
