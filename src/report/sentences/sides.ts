import type { Figure } from "../../figures/figure.ts";
import { overlap } from "../../methods/overlap.ts";
import type { Side } from "../../words/phrases.ts";
import type { ChartOutline } from "../outline/outline.ts";
import type { Subject } from "../subject.ts";
import { isNumber } from "./areas.ts";
import { limitsOf } from "./beside.ts";
import { whyUncertain } from "./comparable.ts";

/** An area of a chart with a figure: its place among the points, and how it stands beside the reference. */
export interface AreaBeside {
  readonly point: number;
  readonly figure: Figure;
  readonly side: Side;
}

/**
 * How each area of a chart that has a figure stands beside the reference. The test is whether the confidence limits of
 * the two overlap, the area's and the reference's own, as where a single place is set beside the nation: it finds
 * fewer differences than one that takes the reference for certain, and none where the reference itself is uncertain.
 * An area without limits, in question, or counted on another basis is not compared.
 */
export function sidesIn(subject: Subject, outline: ChartOutline): AreaBeside[] {
  const there = referenceOf(subject, outline);
  const limits = there && limitsOf(subject, there);
  return areasIn(subject, outline).map(({ point, figure }) => {
    const own = limitsOf(subject, figure);
    const comparable =
      there !== undefined && figure.basis === there.basis && whyUncertain(subject, figure).length === 0;
    if (!own || !limits || !comparable) return { point, figure, side: "not-compared" };
    if (overlap(own, limits)) return { point, figure, side: "overlap" };
    return { point, figure, side: own.lower > limits.upper ? "above" : "below" };
  });
}

/** The areas of a chart that have a number, in the order of its points. */
export function areasIn(
  { statistics }: Subject,
  { values }: Pick<ChartOutline, "values">,
): { readonly point: number; readonly figure: Figure }[] {
  return (values[0] ?? [])
    .map(({ at }, point) => ({ point, figure: statistics.figure({ ...at, view: "value" }) }))
    .filter(({ figure }) => isNumber(figure));
}

/** What the points of a chart are set against, where it is a number. */
export function referenceOf({ statistics }: Subject, { reference }: ChartOutline): Figure | undefined {
  const figure = reference && statistics.figure({ ...reference.at, view: "value" });
  return figure && isNumber(figure) ? figure : undefined;
}
