import { cellId } from "../../figures/coordinate.ts";
import { blocksOf } from "../blocks.ts";
import type { Measure, Rate } from "../counted.ts";
import type { Framework } from "../model.ts";
import { reportLines } from "./reports.ts";
import { chartLine, tableLine } from "./tables.ts";

/**
 * A framework in lines that a person can read, with everything that it has from those it extends merged in, in the
 * names by which framework files speak of it.
 */
export function describeFramework(framework: Framework): string[] {
  const {
    years,
    dimensions,
    measures,
    rates,
    populations,
    breaks,
    cautions,
    limits,
    promises,
    reports,
    statements,
  } = framework;
  const blocks = blocksOf(reports);
  const tables = new Map(
    blocks.flatMap((block) => (block.kind === "table" ? [[block.table.id, block.table]] : [])),
  );
  const charts = new Map(
    blocks.flatMap((block) => (block.kind === "chart" ? [[block.chart.id, block.chart]] : [])),
  );
  return [
    `${framework.id}: ${framework.title}`,
    `Reporting years ${years.from} to ${years.to}.`,
    ...part("Dimensions", Object.values(dimensions).flatMap(dimensionLines)),
    ...part("Measures", Object.values(measures).flatMap(measureLines)),
    ...part("Rates", Object.values(rates).flatMap(rateLines)),
    ...part(
      "Populations",
      Object.entries(populations).map(([year, { estimate, ages }]) => `${year}  ${estimate}, ${ages}`),
    ),
    ...part(
      "Breaks in series",
      breaks.flatMap(({ id, year, interrupts, except, sentence }) => {
        const but = except.length > 0 ? `, except ${cells(except)}` : "";
        return [`${year}  ${id}: ${cells(interrupts)}${but}`, `  ${sentence}`];
      }),
    ),
    ...part(
      "Cautions",
      cautions.flatMap(({ id, of, sentence }) => [`${id}: ${cells(of)}`, `  ${sentence}`]),
    ),
    ...part(
      "Limits",
      limits.map(({ cell, notAbove, reason }) => `${cellId(cell)} not above ${cellId(notAbove)}: ${reason}`),
    ),
    ...part(
      "Promises",
      promises.map((promise) => {
        const kept = { cell: "a figure", section: "a text", contacts: "contacts" }[promise.kind];
        return `${promise.words} (by ${kept})`;
      }),
    ),
    ...part("Tables", [...tables.values()].flatMap(tableLine)),
    ...part("Charts", [...charts.values()].flatMap(chartLine)),
    ...part("Reports", reports.flatMap(reportLines)),
    ...part(
      "Statements",
      statements.map(({ text, heading }) => `${text}: ${heading}`),
    ),
  ];
}

/** A heading with its lines below it, set in; nothing where there are none. */
function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}

function dimensionLines({ id, label, total, members }: Framework["dimensions"][string]): string[] {
  const lines = Object.values(members).map((member) => `  ${member.id}: ${member.label}, ${member.name}`);
  return [`${id}: ${label}`, ...lines, `  total: ${total}`];
}

function measureLines(measure: Measure): string[] {
  const { id, label, unit, basis, dimensions, notApplicable, optional, basisExceptions, notes } = measure;
  const by = dimensions.length > 0 ? `, by ${dimensions.map((each) => each.id).join(", ")}` : "";
  const none = notApplicable.map((each) => Object.values(each).join(" with "));
  const exceptions = [...basisExceptions].map(([cell, other]) => `  ${cell}: ${other.basis}`);
  return [
    `${id}: ${label} (${unit}, ${basis}${by})`,
    ...exceptions,
    ...(none.length > 0 ? [`  not applicable: ${none.join("; ")}`] : []),
    ...(optional.length > 0 ? [`  optional: ${cells(optional)}`] : []),
    ...(notes.length > 0 ? [`  notes: ${notes.map((note) => note.id).join(", ")}`] : []),
  ];
}

function rateLines({
  id,
  label,
  unit,
  basis,
  numerator,
  denominator,
  base,
  interval,
  unavailable,
}: Rate): string[] {
  const of = denominator === "population" ? denominator : sum(denominator);
  return [
    `${id}: ${label} (${unit}, ${basis})`,
    `  ${sum(numerator)} / ${of} x ${base}; ${interval} limits`,
    ...(unavailable === undefined ? [] : [`  not available: ${unavailable}`]),
  ];
}

function sum(terms: Rate["numerator"]): string {
  return terms.length === 1 ? cellId(terms[0]!) : `(${terms.map(cellId).join(" + ")})`;
}

function cells(list: Rate["numerator"]): string {
  return list.map(cellId).join(", ");
}
