import type { Basis } from "./figure.ts";
import { firstCalendarYear, type Year } from "./year.ts";

/** The first and the last day that a figure of a year counts: of a snapshot the last day alone. As 2032-03-31. */
export function periodOf(year: Year, basis: Basis): { readonly start: string; readonly end: string } {
  const first = firstCalendarYear(year);
  const end = `${first + 1}-03-31`;
  return { start: basis === "snapshot" ? end : `${first}-04-01`, end };
}
