import { mapInks, sequentialOf } from "../drawing/palette.ts";
import type { PlotCell } from "../plot/plot.ts";
import { type Bound, roundBetween } from "./round-bounds.ts";

/** Areas that are shown alike: those whose figures, as they are printed, lie between two round numbers. */
export interface MapClass {
  readonly colour: string;
  /** Of text on the colour. */
  readonly ink: string;
  readonly cells: readonly PlotCell[];
  /** The least that belongs to the class; undefined for the lowest class. */
  readonly from?: number;
  /** The least that belongs to the next; undefined for the highest class. */
  readonly to?: number;
}

/** A class may have so many times as many areas as an equal share, and no fewer than so many. */
const mostOfShare = 1.3;
const leastOfShare = 0.7;

/**
 * Puts figures into classes, from the greatest to the least, with bounds at numbers as round as leave about as many areas
 * in each: from three to five classes, four if it can be, and fewer for few areas. Figures that print alike stay in one
 * class, so that classes differ in size where many do; figures that are all alike make one class without bounds.
 */
export function mapClasses(cells: readonly PlotCell[]): MapClass[] {
  const sorted = cells.filter(({ rounded }) => rounded !== undefined).sort((a, b) => a.rounded! - b.rounded!);
  if (sorted.length === 0) return [];
  const bounds = boundsFor(sorted.map(({ rounded }) => rounded!));
  const colours = sequentialOf(bounds.length + 1);
  return [undefined, ...bounds]
    .map((from, index) => {
      const to = bounds[index];
      return {
        cells: sorted.filter(
          ({ rounded }) => (from === undefined || rounded! >= from) && (to === undefined || rounded! < to),
        ),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      };
    })
    .reverse()
    .map((each, index) => ({ ...each, colour: colours[index]!, ink: mapInks[colours[index]!]! }));
}

/** The class that a figure would belong to, such as that of the nation; undefined for what is not a number. */
export function classOf(classes: readonly MapClass[], { rounded }: PlotCell): MapClass | undefined {
  if (rounded === undefined) return undefined;
  return classes.find(
    ({ from, to }) => (from === undefined || rounded >= from) && (to === undefined || rounded < to),
  );
}

/** How many classes are tried, the most wanted first. */
function countsFor(areas: number): readonly number[] {
  if (areas >= 20) return [4, 5, 3];
  return areas >= 6 ? [3] : [2];
}

/** The bounds between classes, rising; `values` are sorted. */
function boundsFor(values: readonly number[]): readonly number[] {
  const places = values.flatMap((value, index) => {
    const before = values[index - 1];
    return before === undefined || before === value ? [] : [{ index, ...roundBetween(before, value) }];
  });
  const counts = countsFor(values.length).filter((count) => count <= places.length + 1);
  const roundness = [...new Set(places.map(({ step }) => step))].sort((a, b) => b - a);
  const tried = roundness.flatMap((step) => {
    const allowed = places.filter((place) => place.step >= step);
    return counts.map((count) => chosen(allowed, count, values.length));
  });
  const balanced = tried.find((each) => each?.balanced);
  const best =
    balanced ?? tried.reduce((a, b) => ((b?.worst ?? Infinity) < (a?.worst ?? Infinity) ? b : a), undefined);
  return best?.bounds ?? places.map(({ bound }) => bound);
}

type Place = Bound & {
  /** How many values lie below. */
  readonly index: number;
};

/** The allowed bounds nearest to equal shares, and how equal these are; undefined where there are too few. */
function chosen(allowed: readonly Place[], count: number, areas: number) {
  if (allowed.length < count - 1) return undefined;
  const taken: Place[] = [];
  for (let cut = 1; cut < count; cut += 1) {
    const wanted = (areas * cut) / count;
    const left = allowed.filter(({ index }) => index > (taken.at(-1)?.index ?? 0));
    if (left.length < count - cut) return undefined;
    // The last of them are kept for the cuts that are still to come.
    const free = left.slice(0, left.length - (count - cut) + 1);
    taken.push(free.reduce((a, b) => (Math.abs(b.index - wanted) < Math.abs(a.index - wanted) ? b : a)));
  }
  const edges = [0, ...taken.map(({ index }) => index), areas];
  const shares = edges.slice(1).map((edge, index) => ((edge - edges[index]!) * count) / areas);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return {
    bounds: taken.map(({ bound }) => bound),
    balanced: least >= leastOfShare && most <= mostOfShare,
    worst: Math.max(most, 1 / least),
  };
}
