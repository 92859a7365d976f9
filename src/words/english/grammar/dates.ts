import type { Basis } from "../../../figures/figure.ts";
import { firstCalendarYear, type Year } from "../../../figures/year.ts";

/** 31 March of the year in which a reporting year ends. */
export function snapshotDay(year: Year): string {
  return `31 March ${firstCalendarYear(year) + 1}`;
}

export function wholeYear(year: Year): string {
  return `1 April ${firstCalendarYear(year)} to ${snapshotDay(year)}`;
}

/** The period of a figure, by its basis. */
export function period(year: Year, basis: Basis): string {
  if (basis === "snapshot") return `at ${snapshotDay(year)}`;
  if (basis === "flow") return wholeYear(year);
  return `reporting year ${year}, basis not stated`;
}

/** '28 October 2032' from '2032-10-28'. */
export function dayInWords(date: string): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}

const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
