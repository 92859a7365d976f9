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

/**
 * The values of a single line, above or below their points where the line does not run through them, and at the
 * bottom the signs of what is not a number. There are none at all where they would run into each other.
 */
export function pointValues(
  points: readonly PointOnLine[],
  breaks: readonly { readonly before: number }[],
  step: number,
  plotBottom: number,
): readonly Operation[] {
  if (points.some(({ y, width }) => y !== undefined && width > step - 8)) return [];
  const joined = (index: number): (readonly [Marker, Marker])[] => {
    const [from, to] = [points[index - 1], points[index]];
    const broken = breaks.some(({ before }) => before === index);
    return from && to && isMarker(from) && isMarker(to) && !broken ? [[from, to]] : [];
  };
  return points.flatMap((point, index) => {
    if (!isMarker(point)) {
      const fits = point.width <= step - 8;
      return fits
        ? backed(point.text, point.x, plotBottom - 5, { align: "center", colour: secondaryText })
        : [];
    }
    const pieces = [...joined(index), ...joined(index + 1)];
    const baselines = [point.y - 10, point.y + 10 + textSize * 0.7];
    const free = baselines.find((baseline) => {
      const box = {
        x: point.x - point.width / 2 - 2,
        y: baseline - textSize * 0.8,
        width: point.width + 4,
        height: textSize * 1.1,
      };
      return box.y + box.height < plotBottom && !pieces.some(([from, to]) => crosses(from, to, box));
    });
    return free === undefined ? [] : backed(point.text, point.x, free, { align: "center" });
  });
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
