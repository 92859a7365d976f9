import { keptBy } from "../../caches/kept-by.ts";
import type { Cell } from "../../figures/coordinate.ts";
import { chanceOfSame } from "../../methods/deviation.ts";
import type { MeasureSeen } from "./oddities.ts";
import { isLeaf } from "./panel.ts";
import { assumed, thresholds, yearsOfPast } from "./thresholds.ts";

/** A block of figures that is that of an earlier year again. */
export interface Repeated {
  readonly place: string;
  readonly measure: string;
  /** The index of the year that it repeats. */
  readonly of: number;
  readonly cells: readonly Cell[];
  readonly counts: readonly number[];
  /** The chance that figures like these are the same in two years. */
  readonly chance: number;
}

/**
 * The blocks of a measure in which every figure is that of an earlier year again. How likely that is by chance is the
 * product over the figures: a count of 3 is often 3 again, one of 300 hardly ever.
 */
export const repeatedIn = keptBy(({ measure, seen }: MeasureSeen): readonly Repeated[] => {
  const leaves = seen.filter(({ panel }) => isLeaf(panel.cell));
  const now = (seen[0]?.panel.bases.length ?? 0) - 1;
  const places = [...(leaves[0]?.panel.rows.keys() ?? [])];
  return places.flatMap((place) => {
    const found: Repeated[] = [];
    for (let of = now - 1; of >= Math.max(0, now - yearsOfPast); of--) {
      let chance = 1;
      const [cells, counts]: [Cell[], number[]] = [[], []];
      const same = leaves.every(({ panel, deviations }) => {
        const row = panel.rows.get(place)!;
        const [here, there] = [row[now], row[of]];
        if (here === undefined && there === undefined) return true;
        if (here !== there) return false;
        const { level, spread } = levelOf(row, now, deviations.get(place)![now]?.spread);
        const { movement } = assumed[panel.bases[now]!];
        chance *= chanceOfSame(spread ** 2 * (level + (level * movement) ** 2));
        cells.push(panel.cell);
        counts.push(here!);
        return true;
      });
      if (same && cells.length > 0) found.push({ place, measure, of, cells, counts, chance });
    }
    return found.slice(0, 1);
  });
});

/** The usual size of a count and how much it varies; a count that is always 0 is 0 again without surprise. */
function levelOf(row: readonly (number | undefined)[], now: number, spread = 1) {
  const known = row.slice(Math.max(0, now - yearsOfPast), now).flatMap((count) => count ?? []);
  return { level: known.reduce((sum, count) => sum + count, 0) / Math.max(1, known.length), spread };
}

/** Whether so many figures are the same by chance so seldom that they have to be looked at. */
export function isUnlikely(blocks: readonly Repeated[]): boolean {
  return blocks.reduce((product, { chance }) => product * chance, 1) < thresholds.repeated;
}
