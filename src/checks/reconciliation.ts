import { keptBy } from "../caches/kept-by.ts";
import { type Cell, cellId, valueAt } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import { type Geography, geographySlug, ofArea, wholeOf } from "../figures/geography.ts";
import type { Year } from "../figures/year.ts";
import type { Reconciliation } from "../findings/arguments/check.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { cellInWords, cellsOf } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { frameworkOf } from "../framework/of-year.ts";
import { poissonLimits } from "../methods/poisson.ts";
import { entriesByCell } from "../returns/by-cell.ts";
import type { Observation, Return } from "../returns/return.ts";
import type { Past } from "../statistics/past.ts";
import { interruptions } from "../statistics/populations.ts";
import { areasOf, type Statistics } from "../statistics/statistics.ts";
import { termsOf } from "../statistics/terms.ts";
import type { Check } from "./check.ts";

/** Confidence level of the chance variation that a missing area is allowed besides, in per cent. */
const level = 95;
/** From this many areas on their rates say what another area may have. */
const fewestPeers = 3;

/**
 * A figure that is stated for the nation or a group beside those of its areas, in the release's year and in every year
 * of its history. With all areas in, the two must be equal. Areas may never be above the whole, however few they are.
 * What is missing between them must be what the areas without a figure could have:
 *
 * - between half and double the figure that the area has in the nearest other year of the same series (nine in ten of the
 *   published yearly changes of the register lie between -1.9% and +16.4%), and the 95% Poisson limits of these besides,
 *   so that small numbers may vary;
 * - for an area without any, between half the lowest and double the highest rate per head of the other areas, or of
 *   their numbers where there is no population; with fewer than three others anything is possible.
 *
 * A rate per head without its count stands for the counts that print as it.
 */
export const checkReconciliation: Check = ({ statistics, returns, history }) => {
  const stated = statedCells(returns, history);
  const all = [undefined, ...statistics.project.groups.map(({ slug }) => slug)].map(wholeOf);
  return statistics.years.flatMap((year) => {
    const framework = frameworkOf(statistics.project.frameworks, year);
    if (!framework) return [];
    const counted = Object.keys(framework.measures).flatMap((measure) => cellsOf(framework, measure));
    const perHead = Object.values(framework.rates).filter((rate) => rate.denominator === "population");
    return all.flatMap((whole) => {
      // Of what nobody states there is nothing to hold to the areas, and forty sums a cell to be spared.
      const cells = stated(geographySlug(whole), year);
      if (!cells) return [];
      return keptOfPast(statistics, whole, year, (figures) => [
        ...counted
          .filter((cell) => cells.has(cellId(cell)))
          .flatMap((cell) => countFindings(figures, framework, whole, year, cell)),
        ...perHead.flatMap(({ id }) => rateFindings(figures, framework, whole, year, id)),
      ]);
    });
  });
};

const findingsOfPast = keptBy((_: Past) => new Map<string, Finding[]>());

/** What is found in an earlier year is found once, where no figure of the release's year was asked for. */
function keptOfPast(
  statistics: Statistics,
  whole: Geography,
  year: Year,
  look: (figures: Statistics) => Finding[],
): Finding[] {
  const { past, release } = statistics;
  const now = release.details.year;
  if (year >= now) return look(statistics);
  const kept = findingsOfPast(past);
  const key = `${geographySlug(whole)} ${year}`;
  const before = kept.get(key);
  if (before) return before;
  let isOfPast = true;
  const found = look({
    ...statistics,
    figure(at) {
      if (at.year >= now) isOfPast = false;
      return statistics.figure(at);
    },
  });
  if (isOfPast) kept.set(key, found);
  return found;
}

/** The cells that are stated of a place in a year. */
function statedCells(
  returns: readonly Return[],
  history: readonly Observation[],
): (place: string, year: Year) => ReadonlySet<string> | undefined {
  const before = statedBefore(history);
  return (place, year) => {
    const now = returns
      .filter((each) => each.area === place && each.year === year)
      .flatMap(({ entries }) => [...entriesByCell(entries).keys()]);
    const earlier = before.get(`${place} ${year}`);
    return earlier || now.length > 0 ? new Set([...(earlier ?? []), ...now]) : undefined;
  };
}

const statedBefore = keptBy((history: readonly Observation[]) => {
  const stated = new Map<string, Set<string>>();
  for (const { area, year, cell } of history) {
    const key = `${area} ${year}`;
    const cells = stated.get(key);
    if (cells) cells.add(cellId(cell));
    else stated.set(key, new Set([cellId(cell)]));
  }
  return stated;
});

function countFindings(
  statistics: Statistics,
  framework: Framework,
  whole: Geography,
  year: Year,
  cell: Cell,
): Finding[] {
  const figure = statistics.figure(valueAt(cell, whole, year));
  if (figure.source.kind !== "stated" || figure.value.kind !== "count") return [];
  const { count } = figure.value;
  const fault = faultOf(statistics, whole, year, cell, { least: count, most: count });
  return fault
    ? [finding(statistics, framework, figure, { ...fault, stated: { number: count, decimals: 0 } })]
    : [];
}

function rateFindings(
  statistics: Statistics,
  framework: Framework,
  whole: Geography,
  year: Year,
  id: string,
): Finding[] {
  const definition = framework.rates[id]!;
  const figure = statistics.figure(valueAt({ measure: id, members: [] }, whole, year));
  const [cell, ...others] = definition.numerator;
  const { numerator, denominator } = termsOf(statistics, { framework, definition }, whole, year);
  // A rate beside its own count is for the check of published rates.
  if (figure.value.kind !== "published-rate" || !cell || others.length > 0) return [];
  if (numerator.value.kind === "count" || denominator.value.kind !== "count") return [];
  const { rate, decimals } = figure.value;
  const half = 0.5 * 10 ** -decimals;
  const people = denominator.value.count / definition.base;
  const fault = faultOf(statistics, whole, year, cell, {
    least: (rate - half) * people,
    most: (rate + half) * people,
  });
  return fault
    ? [finding(statistics, framework, figure, { ...fault, stated: { number: rate, decimals } })]
    : [];
}

type Fault = Omit<Reconciliation, "label" | "year" | "group" | "stated">;

/** What is wrong between a stated whole, as far as it is known, and the areas that have a count. */
function faultOf(
  statistics: Statistics,
  whole: Geography,
  year: Year,
  cell: Cell,
  { least, most }: Bounds,
): Fault | undefined {
  const places = areasOf(statistics, whole).map((area) => ({
    area,
    count: countOf(statistics, cell, area, year),
  }));
  const counts = places.flatMap(({ count }) => count ?? []);
  if (counts.length === 0) return undefined;
  const sum = counts.reduce((one, other) => one + other, 0);
  const fault = (what: Fault["what"], expected?: Bounds): Fault => ({
    what,
    sum,
    counted: counts.length,
    of: places.length,
    ...(expected && { expected: { least: sum + expected.least, most: sum + expected.most } }),
  });
  if (counts.length === places.length) return sum < least || sum > most ? fault("differs") : undefined;
  if (sum > most) return fault("above");
  const peers = places.flatMap(({ area, count }) => (count === undefined ? [] : [{ area, count }]));
  const missing = places
    .filter(({ count }) => count === undefined)
    .map(({ area }) => expectedOf(statistics, cell, area, year, peers));
  const rest = {
    least: missing.reduce((total, each) => total + each.least, 0),
    most: missing.reduce((total, each) => total + each.most, 0),
  };
  return least > sum + rest.most || most < sum + rest.least ? fault("rest", rest) : undefined;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What an area without a figure could have. */
function expectedOf(
  statistics: Statistics,
  cell: Cell,
  area: string,
  year: Year,
  peers: readonly { readonly area: string; readonly count: number }[],
): Bounds {
  const own = nearest(statistics, cell, area, year);
  if (own !== undefined) return around(own, own);
  if (peers.length < fewestPeers) return { least: 0, most: Number.POSITIVE_INFINITY };
  const people = peopleOf(statistics, area, year);
  const shares = peers.map((peer) => {
    const others = people === undefined ? undefined : peopleOf(statistics, peer.area, year);
    return others === undefined || people === undefined ? peer.count : (peer.count / others) * people;
  });
  return around(Math.min(...shares), Math.max(...shares));
}

function around(low: number, high: number): Bounds {
  return {
    least: Math.floor(poissonLimits(Math.floor(low / 2), level).lower),
    most: Math.ceil(poissonLimits(Math.ceil(high * 2), level).upper),
  };
}

/** The area's figure of the nearest other year of the same series; of two as near, the earlier. */
function nearest(statistics: Statistics, cell: Cell, area: string, year: Year): number | undefined {
  const { years } = statistics;
  const here = years.indexOf(year);
  const others = years
    .map((other, index) => ({ other, distance: Math.abs(index - here) }))
    .filter(({ distance }) => distance > 0)
    .toSorted((one, other) => one.distance - other.distance);
  for (const { other } of others) {
    const count = countOf(statistics, cell, area, other);
    const [from, to] = [year, other].sort() as [Year, Year];
    if (count !== undefined && interruptions(statistics, cell, from, to).length === 0) return count;
  }
  return undefined;
}

function countOf(statistics: Statistics, cell: Cell, area: string, year: Year): number | undefined {
  const { value } = statistics.figure(valueAt(cell, ofArea(area), year));
  return value.kind === "count" ? value.count : undefined;
}

function peopleOf({ project }: Statistics, area: string, year: Year): number | undefined {
  const population = frameworkOf(project.frameworks, year)?.populations[year];
  const code = project.areas.find(({ slug }) => slug === area)?.code;
  return population && code ? project.populations.of(code, population.estimate, population.ages) : undefined;
}

function finding(
  { project }: Statistics,
  framework: Framework,
  { at, source }: Figure,
  fault: Omit<Reconciliation, "label" | "year" | "group">,
): Finding {
  const slug = geographySlug(at.geography);
  const group = project.groups.find((each) => each.slug === slug)?.name;
  return found(
    "QUERY-RECONCILIATION",
    { ...fault, label: cellInWords(framework, at), year: at.year, ...(group !== undefined && { group }) },
    { area: slug, figure: at, ...(source.kind === "stated" && { location: source.location }) },
  );
}
