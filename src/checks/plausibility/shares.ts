import type { Cell } from "../../figures/coordinate.ts";
import { nationSlug } from "../../figures/geography.ts";
import { type CountedThings, measureBy, total } from "../../framework/cells.ts";
import { type Part, shareDeviation } from "../../methods/deviation.ts";
import { median, robustSpread } from "../../methods/robust.ts";
import { shrunk } from "./growth.ts";
import type { Panel } from "./panel.ts";
import { assumed, fewestPeers, yearsOfPast } from "./thresholds.ts";

/** Shares are never taken to vary less than this, where 1 is as was assumed. */
const smallestScale = 0.7;

/** A share of a measure beside the share that it was. */
export interface ShareDeviation {
  readonly cell: Cell;
  readonly now: Part;
  /** Of the years that it is held to together. */
  readonly before: Part;
  readonly size: number;
}

/** The totals of each member over all other dimensions: the margins whose shares of the whole are looked at. */
function marginsOf(counted: CountedThings, panels: readonly Panel[]): Panel[] {
  return panels.filter(({ cell }) => {
    const dimensions = measureBy(counted, cell.measure)?.dimensions ?? [];
    return cell.members.filter((member) => member !== total).length === 1 && dimensions.length > 0;
  });
}

/**
 * The shares of a measure's members in its total, held to the same shares of the area's own past, with what the other
 * areas' shares have in common taken off and in units of how much theirs vary.
 */
export function sharesOf(
  counted: CountedThings,
  panels: readonly Panel[],
  index: number,
): ReadonlyMap<string, readonly ShareDeviation[]> {
  const made = new Map<string, ShareDeviation[]>();
  const whole = panels.find(({ cell }) => cell.members.every((member) => member === total));
  if (!whole || whole.cell.members.length === 0) return made;
  for (const margin of marginsOf(counted, panels)) {
    const held = [...margin.rows.keys()].flatMap((place) => {
      const pair = partsAt(margin, whole, place, index);
      return pair
        ? [
            {
              place,
              ...pair,
              raw: shareDeviation(pair.now, pair.before, assumed.share[margin.bases[index]!]),
            },
          ]
        : [];
    });
    const peers = held.filter(({ place }) => place !== nationSlug);
    for (const { place, now, before, raw } of held) {
      const others =
        place === nationSlug ? [] : peers.filter((each) => each.place !== place).map((each) => each.raw);
      const enough = others.length >= fewestPeers;
      const centre = enough ? shrunk(0, [{ value: median(others)!, weight: others.length }]) : 0;
      const spread = enough ? robustSpread(others.map((each) => each - centre))! : 0;
      const scale = Math.max(
        smallestScale,
        Math.sqrt(shrunk(1, [{ value: spread ** 2, weight: spread > 0 ? others.length : 0 }])),
      );
      const size = (raw - centre) / scale;
      made.set(place, [...(made.get(place) ?? []), { cell: margin.cell, now, before, size }]);
    }
  }
  return made;
}

/** The share of a year and that of the years before it: the last of a stock, the last four of events. */
function partsAt(
  part: Panel,
  whole: Panel,
  place: string,
  index: number,
): { now: Part; before: Part } | undefined {
  const [parts, wholes] = [part.rows.get(place)!, whole.rows.get(place)!];
  const at = (year: number): Part | undefined => {
    const [one, all] = [parts[year], wholes[year]];
    return one === undefined || all === undefined || one > all ? undefined : { part: one, whole: all };
  };
  const now = at(index);
  if (!now || now.whole === 0) return undefined;
  const first = Math.max(part.start[index]!, whole.start[index]!, index - yearsOfPast);
  const before = { part: 0, whole: 0 };
  for (let year = index - 1; year >= first; year--) {
    const past = at(year);
    if (!past) continue;
    before.part += past.part;
    before.whole += past.whole;
    if (part.bases[index] === "snapshot") break;
  }
  return before.whole > 0 ? { now, before } : undefined;
}
