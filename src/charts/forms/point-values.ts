import type { Operation, Rectangle } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { backed } from "../drawing/pen.ts";
import { textSize } from "../drawing/style.ts";

export interface PointOnLine {
  readonly x: number;
  /** Undefined for what is not a number. */
  readonly y: number | undefined;
  readonly text: string;
  readonly width: number;
}

/** A point that is drawn. */
type Marker = PointOnLine & { readonly y: number };

interface Around {
  readonly breaks: readonly { readonly before: number }[];
  /** From a point to the next. */
  readonly step: number;
  readonly plotLeft: number;
  readonly plotBottom: number;
  readonly pictureWidth: number;
}

/**
 * The values of a single line, above or below their points where the line does not run through them, and at the
 * bottom the signs of what is not a number. Where they would run into each other, only the first and the last of what is
 * drawn have their values.
 */
export function pointValues(points: readonly PointOnLine[], around: Around): readonly Operation[] {
  const { step, plotBottom } = around;
  const crowded = points.some(({ y, width }) => y !== undefined && width > step - 8);
  if (crowded) return endValues(points, around);
  return points.flatMap((point, index) => {
    if (isMarker(point)) return valueAt(points, index, around);
    const fits = point.width <= step - 8;
    return fits
      ? backed(point.text, point.x, plotBottom - 5, { align: "center", colour: secondaryText })
      : [];
  });
}

/** The values of the first and the last point that are drawn, the last before the first where there is room for one. */
function endValues(points: readonly PointOnLine[], around: Around): readonly Operation[] {
  const first = points.findIndex(isMarker);
  const last = points.findLastIndex(isMarker);
  if (last === -1) return [];
  const both = points[last]!.x - points[first]!.x > (points[last]!.width + points[first]!.width) / 2 + 8;
  return (both ? [first, last] : [last]).flatMap((index) => valueAt(points, index, around));
}

/** The value of a point on white, where no line and no edge is in its way. */
function valueAt(
  points: readonly PointOnLine[],
  index: number,
  { breaks, plotLeft, plotBottom, pictureWidth }: Around,
): readonly Operation[] {
  const point = points[index]!;
  if (!isMarker(point)) return [];
  const joined = (at: number): (readonly [Marker, Marker])[] => {
    const [from, to] = [points[at - 1], points[at]];
    const broken = breaks.some(({ before }) => before === at);
    return from && to && isMarker(from) && isMarker(to) && !broken ? [[from, to]] : [];
  };
  // A value may be wider than the distance between points.
  const near = Array.from(points, (_, at) => at).filter(
    (at) => Math.abs((points[at]?.x ?? 0) - point.x) < point.width + 40,
  );
  const pieces = near.flatMap((at) => [...joined(at), ...joined(at + 1)]);
  const centred = Math.max(point.x - point.width / 2, plotLeft + 2);
  const left = Math.min(centred, pictureWidth - point.width - 2);
  if (left < plotLeft + 2) return [];
  const baselines = [point.y - 10, point.y + 10 + textSize * 0.7];
  const free = baselines.find((baseline) => {
    const box = { x: left - 2, y: baseline - textSize * 0.8, width: point.width + 4, height: textSize * 1.1 };
    const rules = breaks.map(({ before }) => ((points[before - 1]?.x ?? 0) + (points[before]?.x ?? 0)) / 2);
    return (
      box.y + box.height < plotBottom &&
      !pieces.some(([from, to]) => crosses(from, to, box)) &&
      !rules.some((x) => x > box.x - 1 && x < box.x + box.width + 1)
    );
  });
  return free === undefined ? [] : backed(point.text, left, free);
}

function isMarker(point: PointOnLine): point is Marker {
  return point.y !== undefined;
}

/** Whether a line that is drawn from left to right goes through a box. */
function crosses(from: Marker, to: Marker, box: Rectangle): boolean {
  const left = Math.max(from.x, box.x);
  const right = Math.min(to.x, box.x + box.width);
  if (left > right) return false;
  const at = (x: number) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
  const [high, low] = [Math.min(at(left), at(right)), Math.max(at(left), at(right))];
  return low > box.y - 1 && high < box.y + box.height + 1;
}
