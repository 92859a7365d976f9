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

/** The same of a date of which the day, or the month and the day, is not known: 'October 2018', '2018'. */
export function dateInWords(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthOfYear.format(new Date(`${date}-01T00:00:00Z`)) : dayInWords(date);
}

const monthOfYear = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
