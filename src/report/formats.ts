import type { Format } from "../figures/format.ts";
import { firstCalendarYear, type Year } from "../figures/year.ts";
import type { Framework } from "../framework/schema.ts";
import type { Coordinate } from "../statistics/statistics.ts";
import type { ReportContext } from "./context.ts";

/** How a figure prints: rates with the decimals of the framework, percentages with one. */
export function formatOf(framework: Framework, at: Coordinate): Format {
  const decimals = framework.rates[at.cell.measure]?.decimals ?? 0;
  // A rate is rounded for print, so its change needs a digit more not to contradict the two beside it.
  if (at.show === "change") {
    return { decimals: framework.rates[at.cell.measure] ? decimals + 1 : 0, change: "absolute" };
  }
  if (at.show === "change-percent") return { decimals: 1, change: "percent" };
  if (at.show === "interval") return { decimals: Math.max(decimals, 1) };
  return { decimals };
}

/** Fills in what a framework's words leave open: {place}, {year}, {snapshot}, {flow}. */
export function fillIn(context: ReportContext, words: string): string {
  const { year } = context.release.details;
  const values: Record<string, string> = {
    place: context.placeName,
    year,
    snapshot: snapshotInWords(year),
    flow: flowInWords(year),
  };
  return words.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function snapshotInWords(year: Year): string {
  return `31 March ${firstCalendarYear(year) + 1}`;
}

export function flowInWords(year: Year): string {
  return `1 April ${firstCalendarYear(year)} to 31 March ${firstCalendarYear(year) + 1}`;
}
