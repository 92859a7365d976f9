import { yearsBetween } from "../../figures/year.ts";
import type { Subject } from "../subject.ts";
import type { Planned } from "./outline.ts";

/** A figure in every year from the first of which anything is known to the report's own, as points of one line. */
export function trendPlan({ statistics }: Subject, planned: Planned): Planned[] {
  const own = statistics.release.details.year;
  const [first = own] = statistics.years;
  return yearsBetween(first < own ? first : own, own).map((year) => ({
    ...planned,
    at: { ...planned.at, year, view: "point" },
  }));
}
