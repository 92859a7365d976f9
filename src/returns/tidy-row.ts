import type { CsvRow } from "../csv/parse.ts";
import type { Cell } from "../figures/coordinate.ts";
import type { Basis, Status } from "../figures/figure.ts";
import { notApplicable, notAvailable, notCollected, type Value } from "../figures/value.ts";
import { parseYear, type Year } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, cellOf, total } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { frameworkOf } from "../framework/of-year.ts";
import type { Project } from "../releases/project.ts";
import { areaOf } from "./area-names.ts";
import { existenceFault } from "./existence.ts";
import type { Entry } from "./return.ts";
import { type Fault, isFault, readCount, readPublishedRate } from "./values.ts";

/** A row of a tidy file: a stated figure with its area and year. */
export interface TidyEntry extends Entry {
  readonly area: string;
  readonly year: Year;
  /** The force under whose name the row was sent, where it polices only a part of the area. */
  readonly force?: string;
}

/** Reads one row. The cells that were met are kept: a file of history names each of them in many rows. */
export type RowReader = (row: CsvRow, kind?: string) => TidyEntry | Finding[];

/** `blankStatus` is that of rows that name none. */
export function rowReader(project: Project, blankStatus: Status): RowReader {
  const cells = new Map<string, Cell>();
  return (row, kind = row.value("kind")) => readRow(project, row, kind, blankStatus, cells);
}

function readRow(
  project: Project,
  row: CsvRow,
  kind: string,
  blankStatus: Status,
  cells: Map<string, Cell>,
): TidyEntry | Finding[] {
  const findings: Finding[] = [];
  const value = (column: string) => row.value(column);
  const refuse = (column: string, fault: Fault) => {
    findings.push(found(fault.code, fault.args, { location: row.locate(column) }));
  };
  const area = areaOf(project.areaNames, value("area"), () => row.locate("area"));
  if (area.finding) findings.push(area.finding);
  const year = parseYear(value("year"));
  const framework = year && frameworkOf(project.frameworks, year);
  if (!year || !framework) {
    const problem = year
      ? `No framework covers ${year}.`
      : `'${value("year").slice(0, 20)}' is not a reporting year.`;
    refuse("year", { code: "RETURN-YEAR", args: { problem, remedy: "Write it as 2017/18." } });
    return ofArea(findings, area.slug);
  }
  const key = `${framework.id}/${cellColumns.map(value).join("/")}`;
  const cell = cells.get(key) ?? readCell(framework, year, value, refuse);
  if (cell) cells.set(key, cell);
  const figure = readValue(framework, cell, value("value"), kind);
  const unfitting = cell && !isFault(figure) ? figureFault(framework, cell, figure) : undefined;
  if (isFault(figure)) refuse("value", figure);
  else if (unfitting) refuse(unfitting.code === "RETURN-SHAPE" ? "kind" : "value", unfitting);
  const status = readWord<Status>(value("status"), ["provisional", "final", "revised"], blankStatus);
  if (!status) refuse("status", unknownWord("status", value("status"), "provisional, final or revised"));
  const basis = readWord<Basis | "">(value("basis"), ["snapshot", "flow", "not-stated", ""], "");
  if (basis === undefined)
    refuse("basis", unknownWord("basis", value("basis"), "snapshot, flow or not-stated"));
  if (findings.length > 0 || !cell || !area.slug || !status || basis === undefined || isFault(figure)) {
    return ofArea(findings, area.slug);
  }
  const [source, note] = [value("source"), value("note")];
  const force = project.areaNames.partForce(value("area"));
  return {
    area: area.slug,
    year,
    cell,
    value: figure,
    status,
    ...(force !== undefined && { force }),
    ...(basis !== "" && { basis }),
    notes: note === "" ? [] : [note],
    location: row.locate("value"),
    ...(source !== "" && { citation: source }),
  };
}

/** A figure that was read, but is not one that its cell can have. */
function figureFault(framework: Framework, cell: Cell, figure: Value): Fault | undefined {
  if (figure.kind === "published-rate" && !Object.hasOwn(framework.rates, cell.measure)) {
    return {
      code: "RETURN-SHAPE",
      args: {
        problem: `The kind is 'rate', yet ${cellInWords(framework, cell)} is a count.`,
        remedy: "Name the rate as the measure, or leave the kind blank and write a whole number.",
      },
    };
  }
  return existenceFault(framework, cell, figure);
}

function ofArea(findings: readonly Finding[], area: string | undefined): Finding[] {
  return findings.map((finding) => (area === undefined ? finding : { ...finding, area }));
}

/** The columns that name a cell: the measure, then its members. */
const cellColumns = ["measure", "category", "level", "item"];

function readCell(
  framework: Framework,
  year: Year,
  value: (column: string) => string,
  refuse: (column: string, fault: Fault) => void,
): Cell | undefined {
  const measure = value("measure");
  if (Object.hasOwn(framework.rates, measure)) return { measure, members: [] };
  const definition = Object.hasOwn(framework.measures, measure) ? framework.measures[measure] : undefined;
  if (!definition) {
    const names = [...Object.keys(framework.measures), ...Object.keys(framework.rates)].join(", ");
    refuse("measure", {
      code: "RETURN-UNKNOWN-MEASURE",
      args: {
        problem: `There is no measure '${measure.slice(0, 60)}' in ${year}.`,
        remedy: `Use one of: ${names}.`,
      },
    });
    return undefined;
  }
  const members: Record<string, string> = {};
  for (const column of cellColumns.slice(1)) {
    const written = value(column).toLowerCase();
    if (written === "") continue;
    const dimension =
      column === "item"
        ? definition.dimensions.find((each) => each !== "category" && each !== "level")
        : column;
    const known = dimension !== undefined && definition.dimensions.includes(dimension);
    const member = known ? memberOf(framework, dimension, written) : undefined;
    if (dimension !== undefined && member !== undefined) members[dimension] = member;
    else {
      refuse(column, {
        code: "RETURN-UNKNOWN-MEMBER",
        args: {
          problem: known
            ? `'${written.slice(0, 40)}' is not a ${framework.dimensions[dimension]!.label.toLowerCase()} in ${year}.`
            : `${definition.label} is not counted by ${column}.`,
          remedy: known
            ? `Use one of: ${Object.keys(framework.dimensions[dimension]!.members).join(", ")}; leave it blank for the total.`
            : "Leave the cell blank.",
        },
      });
      return undefined;
    }
  }
  return cellOf(framework, measure, members);
}

/** A member by its id, its label or its number: category-1, Category 1, 1. */
function memberOf(framework: Framework, dimension: string, written: string): string | undefined {
  const members = framework.dimensions[dimension]?.members ?? {};
  if (written === total || Object.hasOwn(members, written)) return written;
  return Object.entries(members).find(
    ([id, member]) =>
      id === written || member.label.toLowerCase() === written || id === `${dimension}-${written}`,
  )?.[0];
}

function readValue(
  framework: Framework,
  cell: Cell | undefined,
  written: string,
  kind: string,
): Value | Fault {
  switch (kind.toLowerCase().replace(/-/g, " ")) {
    case "":
    case "count":
      return cell && framework.rates[cell.measure] ? readPublishedRate(written) : readCount(written);
    case "rate":
      return readPublishedRate(written);
    case "approximate":
      return written === ""
        ? {
            code: "FIGURE-BLANK",
            args: { problem: "There is no value here.", remedy: "Write it as it was printed." },
          }
        : { kind: "approximate", text: written.slice(0, 60) };
    case "not available":
      return withoutValue(notAvailable, written, kind);
    case "not collected":
      return withoutValue(notCollected, written, kind);
    case "not applicable":
      return withoutValue(notApplicable, written, kind);
    default:
      return unknownWord(
        "kind",
        kind,
        "count, rate, approximate, not available, not collected or not applicable",
      );
  }
}

/** A kind that says there is no figure stands beside no figure: which of the two is right is not ours to say. */
function withoutValue(value: Value, written: string, kind: string): Value | Fault {
  if (!/\d/.test(written)) return value;
  return {
    code: "FIGURE-AMBIGUOUS",
    args: {
      problem: `The kind is '${kind}', yet the value is '${written.slice(0, 40)}'.`,
      remedy: "Leave the value blank, or write count as the kind.",
    },
  };
}

function readWord<T extends string>(written: string, known: readonly T[], otherwise: T): T | undefined {
  if (written === "") return otherwise;
  return known.find((word) => word === written.toLowerCase().replace(/ /g, "-"));
}

function unknownWord(what: string, written: string, known: string): Fault {
  return {
    code: "RETURN-SHAPE",
    args: { problem: `'${written.slice(0, 40)}' is not a ${what}.`, remedy: `Write ${known}.` },
  };
}
