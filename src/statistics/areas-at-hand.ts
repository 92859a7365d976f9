import type { Cell } from "../figures/coordinate.ts";
import type { Year } from "../figures/year.ts";
import { listed } from "../words/english/listed.ts";
import type { Statistics } from "./statistics.ts";

/** Areas left out of a sum are named up to this many; more are counted. */
const mostNamed = 6;

/**
 * The areas that a sum over the areas at hand is of. In the release's year: those that sent a return. In earlier
 * years: those of them that are counted this year, so that the years of one series are of the same areas.
 */
export function areasOfSeries(book: Statistics, cell: Cell, year: Year): readonly string[] {
  const now = book.release.details.year;
  if (year === now) return book.areasAtHand;
  const counted = book.areasAtHand.filter((area) => {
    const { kind } = book.figure({ cell, area, year: now, show: "value" }).value;
    return kind === "count" || kind === "rate";
  });
  return counted.length > 0 ? counted : book.areasAtHand;
}

/** Says which of the areas at hand are not in a sum: 'The sum of 40 of the 41 areas at hand, without Gwent.' */
export function withoutNotes(book: Statistics, counted: readonly string[]): string[] {
  const left = book.project.areas.filter(
    (area) => book.areasAtHand.includes(area.slug) && !counted.includes(area.slug),
  );
  if (left.length === 0 || counted.length === 0) return [];
  const of = `The sum of ${counted.length} of the ${book.areasAtHand.length} areas at hand`;
  const names = left.length <= mostNamed ? `, without ${listed(left.map((area) => area.name))}` : "";
  return [`${of}${names}. Sums over different areas do not add up.`];
}
