import { keptBy } from "../../caches/kept-by.ts";
import { nationSlug } from "../../figures/geography.ts";
import { rootDeviation } from "../../methods/deviation.ts";
import { robustSpread } from "../../methods/robust.ts";
import { lastAlone, type Past, pastOf } from "./expected.ts";
import { commonGrowth, type Pair, shrunk } from "./growth.ts";
import type { CountedBasis, Panel, PastPanel, Row } from "./panel.ts";
import { assumed, fewestPeers, thresholds } from "./thresholds.ts";

/** A count beside what was to be expected of it. */
export interface Deviation {
  readonly count: number;
  readonly expected: number;
  readonly past: Past;
  /** In standard deviations, as chance, the series' own past and the other areas lead to expect. */
  readonly size: number;
  /** How much more, or less, counts of this kind vary than was assumed. */
  readonly spread: number;
}

/** The deviations of a panel: a row a place, a column a year. */
export type Deviations = ReadonlyMap<string, readonly (Deviation | undefined)[]>;

/**
 * Never taken to be steadier than this: small counts are whole numbers, whose steps say little of how much they vary,
 * and a series that has not moved in a few years may do so.
 */
function smallestSpread(expected: number): number {
  return Math.max(0.2, 10 / (10 + expected));
}
/** From so many areas on, one more or less of them makes no difference, and all are held to the same. */
const many = 20;
/** A spread that is a median says as much as a usual one of 37% of the areas. */
const efficiency = 0.37;
/** No single year of the past says more than this of how much a series varies. */
const mostOfOneYear = 2;

/**
 * Holds each count to its past. The count that is expected is the last one of a stock, or the mean of the last four
 * years of events, with the growth that the other areas, and the series itself, have shown; its spread is that of
 * the other areas in the same year and of the series in earlier years. Both are shrunk towards what is assumed, so
 * that a few figures say little. Where the year before was out of line itself, the count may also be what it was
 * before that year.
 */
export const deviationsOf: (panel: Panel) => Deviations = keptBy((panel: Panel) => {
  const years = panel.bases.length;
  const before = panel.past && pastOfPanel(panel, panel.past, years);
  const { made, raw } = before ? copyOf(before) : empty(panel, years);
  lookAtYears(panel, before ? years - 1 : 1, years, { made, raw });
  return made;
});

/** Deviations, and the same before they are held to how much counts of the kind vary. */
interface Looked {
  readonly made: Map<string, (Deviation | undefined)[]>;
  readonly raw: Map<string, (number | undefined)[]>;
}

function empty({ rows }: Pick<Panel, "rows">, years: number): Looked {
  const places = [...rows.keys()];
  return {
    made: new Map(places.map((place) => [place, new Array(years).fill(undefined)])),
    raw: new Map(places.map((place) => [place, new Array(years).fill(undefined)])),
  };
}

function copyOf({ made, raw }: Looked): Looked {
  return {
    made: new Map([...made].map(([place, row]) => [place, [...row]])),
    raw: new Map([...raw].map(([place, row]) => [place, [...row]])),
  };
}

const known = new WeakMap<PastPanel, Looked>();

/** The deviations of the earlier years, which nothing of the last year changes. */
function pastOfPanel(panel: Panel, past: PastPanel, years: number): Looked {
  const before = known.get(past);
  if (before) return before;
  const looked = empty(panel, years);
  lookAtYears(panel, 1, years - 1, looked);
  known.set(past, looked);
  return looked;
}

/** Fills in the years of a panel, of which all before have been looked at. */
function lookAtYears(panel: Panel, from: number, to: number, { made, raw }: Looked): void {
  for (let index = from; index < to; index++) {
    const basis = panel.bases[index]!;
    const held = [...panel.rows].flatMap(([place, row]) => {
      const count = row[index];
      const past = count === undefined ? undefined : pastOf(panel, row, index);
      return past ? [{ place, row, count: count!, past, level: past.level }] : [];
    });
    const peers = held.filter(({ place, past }) => place !== nationSlug && past.gap === 1);
    const growth = growthOfEach(panel, index, held, peers);
    for (const { place, count, past } of held)
      raw.get(place)![index] = sizeOf(basis, count, past, growth.get(place)!);
    const sizes = peers.map(({ place }) => ({ place, size: raw.get(place)![index]! }));
    const all = peers.length >= many ? robustSpread(sizes.map(({ size }) => size)) : undefined;
    for (const { place, row, count, past } of held) {
      const earlier = raw.get(place)!.slice(panel.start[index]!, index);
      const expected = expectedOf(basis, past, growth.get(place)!);
      const common = place === nationSlug ? undefined : (all ?? spreadOfOthers(sizes, place));
      const spread = spreadOf({ common, areas: peers.length, earlier, expected });
      const before = made.get(place)![past.lastIndex];
      const choices = [past];
      if (before && Math.abs(before.size) > thresholds.unsteady) {
        choices.push(lastAlone(past));
        const older = pastOf(panel, row, index, past.lastIndex - 1);
        if (older) choices.push(older);
      }
      const found = choices.map((each) => ({
        past: each,
        expected: expectedOf(basis, each, growth.get(place)!),
        size: sizeOf(basis, count, each, growth.get(place)!) / spread,
      }));
      const nearest = found.reduce((a, b) => (Math.abs(b.size) < Math.abs(a.size) ? b : a));
      made.get(place)![index] = { count, spread, ...nearest };
    }
  }
}

/** The growth that is expected in each place: of the others, of itself, and what is assumed. */
function growthOfEach(
  panel: Panel,
  index: number,
  held: readonly { readonly place: string; readonly row: Row; readonly past: Past }[],
  peers: readonly Pair[],
): Map<string, number> {
  const common = peers.length >= many ? commonGrowth(peers) : undefined;
  return new Map(
    held.map(({ place, row }) => {
      const others =
        place === nationSlug
          ? { growth: 0, areas: 0 }
          : (common ?? commonGrowth(peers.filter((pair) => pair.place !== place)));
      const own = panel.bases[index] === "snapshot" ? ownGrowth(row, panel.start[index]!, index) : [];
      const observed = [
        { value: others.growth, weight: others.areas },
        ...own.map((value) => ({ value, weight: 1 })),
      ];
      return [place, shrunk(assumed[panel.bases[index]!].growth, observed)] as const;
    }),
  );
}

/** The yearly growth of a series before a year; none beyond a tenth, which would be no habit of it. */
function ownGrowth(row: Row, start: number, index: number): number[] {
  const found: number[] = [];
  for (let year = Math.max(start, index - 5) + 1; year < index; year++) {
    const [before, after] = [row[year - 1], row[year]];
    if (before === undefined || after === undefined || before < 20) continue;
    found.push(Math.max(-0.1, Math.min(0.1, Math.log((after + 1 / 2) / (before + 1 / 2)))));
  }
  return found;
}

function expectedOf(basis: CountedBasis, { level, gap }: Past, growth: number): number {
  return level * Math.exp(growth * (basis === "snapshot" ? gap : 1));
}

function sizeOf(basis: CountedBasis, count: number, past: Past, growth: number): number {
  const movement = assumed[basis].movement * Math.sqrt(past.gap);
  return rootDeviation(count, { count: expectedOf(basis, past, growth), years: past.years, movement });
}

/** How much the deviations of the other areas vary, where 1 is as was assumed; undefined of a few. */
function spreadOfOthers(
  sizes: readonly { readonly place: string; readonly size: number }[],
  place: string,
): number | undefined {
  const others = sizes.filter((each) => each.place !== place).map(({ size }) => size);
  return others.length < fewestPeers ? undefined : robustSpread(others);
}

interface SpreadSeen {
  readonly common: number | undefined;
  readonly areas: number;
  readonly earlier: readonly (number | undefined)[];
  readonly expected: number;
}

/** How much deviations of this kind vary: of what is assumed, the other areas and the series' own earlier years. */
function spreadOf({ common = 0, areas, earlier, expected }: SpreadSeen): number {
  const own = earlier.flatMap((size) => (size === undefined ? [] : Math.min(mostOfOneYear, Math.abs(size))));
  const observed = [
    { value: common ** 2, weight: common > 0 ? areas * efficiency : 0 },
    ...own.map((size) => ({ value: size ** 2, weight: 1 })),
  ];
  return Math.max(smallestSpread(expected), Math.sqrt(shrunk(1, observed)));
}
