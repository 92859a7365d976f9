import { keptBy } from "../../caches/kept-by.ts";
import { type Cell, cellId } from "../../figures/coordinate.ts";
import { total } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { jointDeviation } from "../../methods/deviation.ts";
import type { Past } from "../../statistics/past.ts";
import type { Statistics } from "../../statistics/statistics.ts";
import { type Deviation, type Deviations, deviationsOf } from "./deviations.ts";
import { isLeaf, type Panel, panelsOf, type StatedByPlace } from "./panel.ts";
import { type ShareDeviation, sharesOf } from "./shares.ts";
import { thresholds } from "./thresholds.ts";

/** A figure that is out of line. */
export interface OddFigure extends Deviation {
  readonly cell: Cell;
}

/** What is out of line in one measure of one place and year, told as one thing. */
export type Oddity = { readonly place: string; readonly index: number; readonly measure: string } & (
  | { readonly kind: "figures"; readonly figures: readonly OddFigure[] }
  | { readonly kind: "share"; readonly share: ShareDeviation }
);

/** The panels of a measure with the deviations of each; the same object as long as none of its counts is another. */
export interface MeasureSeen {
  readonly measure: string;
  readonly framework: Framework;
  readonly seen: readonly { readonly panel: Panel; readonly deviations: Deviations }[];
}

/** Looks at every measure of a release: what was counted, beside what was to be expected. */
export function lookAt(statistics: Statistics, stated: StatedByPlace): MeasureSeen[] {
  const { framework } = statistics.release;
  const kept = lastSeen(statistics.past);
  return Object.keys(framework.measures).map((measure) => {
    const panels = panelsOf(statistics, stated, measure);
    const before = kept.get(measure);
    if (before && panels.every((panel, index) => panel === before.seen[index]?.panel)) return before;
    const made = {
      measure,
      framework,
      seen: panels.map((panel) => ({ panel, deviations: deviationsOf(panel) })),
    };
    kept.set(measure, made);
    return made;
  });
}

/** By measure what was looked at last. */
const lastSeen = keptBy((_: Past) => new Map<string, MeasureSeen>());

/** What is out of line in a measure, in the release's year and, if it is far out, in the years before. */
export const odditiesOf = keptBy(({ measure, framework, seen }: MeasureSeen): readonly Oddity[] => {
  const now = (seen[0]?.panel.bases.length ?? 0) - 1;
  const shares = sharesOf(
    framework,
    seen.map(({ panel }) => panel),
    now,
  );
  const places = [...(seen[0]?.panel.rows.keys() ?? [])];
  return places.flatMap((place) => {
    const found: Oddity[] = [];
    for (let index = 1; index <= now; index++) {
      // Of earlier years only what is far out is told; most of them have nothing that is.
      if (index < now && !seen.some(({ deviations }) => isFarOut(deviations.get(place)![index]))) continue;
      const figures = seen.flatMap(({ panel, deviations }): OddFigure[] => {
        const deviation = deviations.get(place)![index];
        return deviation ? [{ ...deviation, cell: panel.cell }] : [];
      });
      const odd = index < now ? farOut(figures, () => thresholds.history) : oddOf(figures);
      if (odd.length > 0) found.push({ place, index, measure, kind: "figures", figures: odd });
      else if (index === now) {
        const [share] = [...(shares.get(place) ?? [])].sort(bySize);
        if (share && Math.abs(share.size) >= thresholds.share)
          found.push({ place, index, measure, kind: "share", share });
      }
    }
    return found;
  });
});

function isFarOut(deviation: Deviation | undefined): boolean {
  return deviation !== undefined && Math.abs(deviation.size) >= thresholds.history;
}

/** The figures that are out of line alone, or else those that are so together. */
function oddOf(figures: readonly OddFigure[]): OddFigure[] {
  const alone = farOut(figures, ({ members }) =>
    members.filter((member) => member !== total).length > 1 ? thresholds.detail : thresholds.figure,
  );
  if (alone.length > 0) return alone;
  const leaves = figures.filter(({ cell }) => isLeaf(cell));
  if (leaves.length < 2) return [];
  if (jointDeviation(leaves.map(({ size }) => size)) < thresholds.together) return [];
  return [...leaves].sort(bySize).slice(0, 3);
}

/** The figures beyond a threshold, worst first. A total that follows a wrong part is told at the part. */
function farOut(figures: readonly OddFigure[], threshold: (cell: Cell) => number): OddFigure[] {
  const beyond = figures.filter(({ size, cell }) => Math.abs(size) >= threshold(cell));
  return beyond.filter((each) => !beyond.some((other) => isPartOf(other.cell, each.cell))).sort(bySize);
}

/** Whether a cell is one of those that another adds up. */
export function isPartOf(part: Cell, whole: Cell): boolean {
  return (
    part.measure === whole.measure &&
    cellId(part) !== cellId(whole) &&
    whole.members.every((member, at) => member === total || member === part.members[at])
  );
}

function bySize(a: { readonly size: number }, b: { readonly size: number }): number {
  return Math.abs(b.size) - Math.abs(a.size);
}
