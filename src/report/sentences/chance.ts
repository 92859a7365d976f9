import { type Cell, type Coordinate, cellId } from "../../figures/coordinate.ts";
import type { Figure } from "../../figures/figure.ts";
import { ofArea } from "../../figures/geography.ts";
import { numberOf } from "../../figures/value.ts";
import { type Year, yearBefore } from "../../figures/year.ts";
import { isShare } from "../../framework/sentences.ts";
import { dispersionOf, leastPairs, type YearlyCounts } from "../../methods/dispersion.ts";
import { leastChanges, stockChangeTest } from "../../methods/stock.ts";
import { twoCountsTest } from "../../methods/two-counts.ts";
import type { Subject } from "../subject.ts";
import { seriesUpTo, whyNotOneSeries } from "./comparable.ts";

/** Chance is unlikely to have done what it would do in less than one of twenty years. */
export const unlikely = 0.05;

/** Counts below this vary so much that a stock of them is held to chance as events are, besides its history. */
const smallStock = 50;

/** Whether chance is likely to have made a change. */
export type Verdict =
  | {
      readonly kind: "tested";
      readonly by: "chance" | "history";
      readonly p: number;
      readonly dispersion?: number;
    }
  | { readonly kind: "too-few-years"; readonly known: number; readonly needed: number }
  /** A share, or a rate without its counts. */
  | { readonly kind: "no-test" };

/** Judges the change of a figure on the year before: events by chance, stocks by the series' own history. */
export function judgeChange(subject: Subject, earlier: Figure, later: Figure): Verdict {
  if (later.value.kind === "rate") return judgeRate(subject, earlier, later);
  if (earlier.value.kind !== "count" || later.value.kind !== "count") return { kind: "no-test" };
  const [from, to] = [earlier.value.count, later.value.count];
  if (later.basis === "flow") {
    const dispersion = dispersionBehind(subject, later.at);
    const p = twoCountsTest(from, to, dispersion ?? 1);
    // Counts that vary more than Poisson counts only raise p: what is within chance without that is so in any case.
    if (dispersion === undefined && p < unlikely)
      return { kind: "too-few-years", known: 0, needed: leastPairs };
    return { kind: "tested", by: "chance", p, dispersion: dispersion ?? 1 };
  }
  const verdict = byHistory(subject, later, (figure) => numberOf(figure.value)!);
  if (verdict.kind !== "tested" || Math.max(from, to) >= smallStock) return verdict;
  return { ...verdict, p: Math.max(verdict.p, twoCountsTest(from, to)) };
}

/** A rate per head of a stock moves as the stock would with the population of the later year. */
function judgeRate(subject: Subject, earlier: Figure, later: Figure): Verdict {
  if (later.value.kind !== "rate" || earlier.value.kind !== "rate" || later.basis !== "snapshot")
    return { kind: "no-test" };
  if (isShare(subject.framework, later.at)) return { kind: "no-test" };
  const people = later.value.denominator / later.value.base;
  return byHistory(subject, later, (figure) => numberOf(figure.value)! * people);
}

function byHistory(subject: Subject, later: Figure, size: (figure: Figure) => number): Verdict {
  const values = seriesUpTo(subject, later.at).map(size);
  const changes = values.slice(1).map((value, index) => value - values[index]!);
  const change = changes.pop();
  const p = change === undefined ? undefined : stockChangeTest(changes, change);
  if (p === undefined) return { kind: "too-few-years", known: changes.length, needed: leastChanges };
  return { kind: "tested", by: "history", p };
}

/**
 * How many times more than Poisson counts the counts of a cell vary from year to year: the greater of what the series
 * itself and what those of all areas together show, up to the year before. Undefined where neither is long enough.
 */
function dispersionBehind(subject: Subject, at: Coordinate): number | undefined {
  const before = { ...at, year: yearBefore(at.year) };
  const own = seriesUpTo(subject, before).map(({ value }) =>
    value.kind === "count" ? value.count : undefined,
  );
  const known = [dispersionOf([own]), peersOf(subject, before)].flatMap((each) => each ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function peersOf(subject: Subject, { year, measure, members }: Coordinate): number | undefined {
  const { statistics } = subject;
  return statistics.fact(`dispersion ${cellId({ measure, members })} ${year}`, () =>
    dispersionOf(
      statistics.project.areas.flatMap(({ slug }) => stretches(subject, { measure, members }, slug, year)),
    ),
  );
}

/** The counts of an area up to a year, in stretches of years that may be compared. */
function stretches(subject: Subject, cell: Cell, area: string, until: Year): YearlyCounts[] {
  const { statistics } = subject;
  const found: number[][] = [];
  let last: Figure | undefined;
  for (const year of statistics.years.filter((each) => each <= until)) {
    const figure = statistics.figure({ ...cell, geography: ofArea(area), year, view: "value" });
    const usable = figure.value.kind === "count" && !figure.doubts;
    if (usable && last && whyNotOneSeries(subject, last, figure).length === 0)
      found.at(-1)!.push(numberOf(figure.value)!);
    else if (usable) found.push([numberOf(figure.value)!]);
    last = usable ? figure : undefined;
  }
  return found;
}
