import type { Tried } from "./inject.ts";
import { kinds, notToBeSeen, withoutTotals } from "./kinds.ts";

/** The share of faults that raised a query, by kind, as a table in Markdown. */
export function tableOf(tried: readonly Tried[]): string {
  const lines = Object.keys(kinds).map((kind) => {
    const of = (follow: boolean) => tried.filter((each) => each.kind === kind && each.follow === follow);
    const following = withoutTotals.includes(kind) ? "-" : shareOf(of(true));
    return `| ${kind} | ${shareOf(of(false))} | ${following} | ${queriesEach(tried.filter((each) => each.kind === kind))} |`;
  });
  return [
    "| fault | found, totals left standing | found, totals follow | queries for one that is found |",
    "|---|---|---|---|",
    ...lines,
  ].join("\n");
}

/**
 * How many of the faults whose totals follow are found by how far they move a figure, in standard deviations of a
 * Poisson count: below 4 of them nothing can tell a fault from chance.
 */
export function curveOf(tried: readonly Tried[]): string {
  const edges = [0, 1, 2, 3, 4, 5, 6, 8, 12, Number.POSITIVE_INFINITY];
  const seen = tried.filter(({ kind, follow }) => follow && !notToBeSeen.includes(kind));
  const lines = edges.slice(1).map((to, at) => {
    const from = edges[at]!;
    const within = seen.filter((each) => moved(each) >= from && moved(each) < to);
    return `| ${from} to ${Number.isFinite(to) ? to : "more"} | ${shareOf(within)} |`;
  });
  return ["| moved by | found |", "|---|---|", ...lines].join("\n");
}

/** How far a fault moves the figure that it moves most: 2(√y - √x), as for `rootDeviation`. */
export function moved({ fault }: Tried): number {
  return 2 * Math.abs(Math.sqrt(fault.became + 3 / 8) - Math.sqrt(fault.was + 3 / 8));
}

export function foundIn(tried: readonly Tried[]): number {
  return tried.filter(({ raised }) => raised.length > 0).length;
}

function shareOf(tried: readonly Tried[]): string {
  if (tried.length === 0) return "-";
  return `${foundIn(tried)} of ${tried.length} (${Math.round((100 * foundIn(tried)) / tried.length)}%)`;
}

function queriesEach(tried: readonly Tried[]): string {
  const queries = tried.reduce((sum, { raised }) => sum + raised.length, 0);
  return foundIn(tried) === 0 ? "-" : (queries / foundIn(tried)).toFixed(1);
}
