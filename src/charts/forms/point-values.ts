import type { Operation, Rectangle } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { backed } from "../drawing/pen.ts";
import { intersection } from "../drawing/rectangle.ts";
import { textSize } from "../drawing/style.ts";
import { crosses } from "../plot/crosses.ts";
import type { Plot } from "../plot/plot.ts";

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
  readonly breaks: Plot["breaks"];
  /** From a point to the next. */
  readonly step: number;
  /** Where values may stand, in points. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half of a marker, with a little room. */
const aroundMarker = 6;

/**
 * The values of lines at their points, where no line, no marker, no rule of a break and no other value is in the way. A
 * line that stands alone has all of them, and at the bottom the signs of what is not a number; where they would run into
 * each other it has those of the first and the last point that are drawn. Of several lines those that end before the others
 * have their last value; the rest have it beside the plot.
 */
export function pointValues(
  lines: readonly (readonly PointOnLine[])[],
  around: Around,
): readonly Operation[] {
  const place = placing(lines, around);
  const [only] = lines;
  if (lines.length > 1 || !only) {
    return lines.flatMap((line) => {
      const last = line.findLastIndex(isMarker);
      return last === line.length - 1 ? [] : place(line[last]);
    });
  }
  const { step, bottom } = around;
  const crowded = only.some(({ y, width }) => y !== undefined && width > step - 8);
  if (crowded) {
    const last = only.findLast(isMarker);
    const first = only.find(isMarker);
    return [...place(last), ...(first === last ? [] : place(first))];
  }
  return only.flatMap((point) => {
    if (isMarker(point)) return place(point);
    const fits = point.width <= step - 8;
    return fits ? backed(point.text, point.x, bottom - 5, { align: "center", colour: secondaryText }) : [];
  });
}

/** Puts values one after the other: above their points, below, or to the right, where there is room. */
function placing(lines: readonly (readonly PointOnLine[])[], { breaks, left, right, bottom }: Around) {
  const pieces = lines.flatMap((line, index) => piecesOf(line, breaks, index));
  const markers = lines.flat().filter(isMarker);
  const [first] = lines;
  const rules = breaks.map(({ before }) => ((first?.[before - 1]?.x ?? 0) + (first?.[before]?.x ?? 0)) / 2);
  const taken: Rectangle[] = [];
  return (point: PointOnLine | undefined): readonly Operation[] => {
    if (!point || !isMarker(point)) return [];
    const most = right - point.width - 2;
    const centred = Math.min(Math.max(point.x - point.width / 2, left + 2), most);
    const below = point.y + 10 + textSize * 0.7;
    const places = [
      [centred, point.y - 10],
      [centred, below],
      [point.x + 10, point.y + textSize * 0.33],
    ] as const;
    for (const [x, baseline] of places) {
      const box = { x: x - 2, y: baseline - textSize * 0.8, width: point.width + 4, height: textSize * 1.1 };
      const free =
        x >= left + 2 &&
        x <= most &&
        box.y + box.height < bottom &&
        !pieces.some(([from, to]) => crosses([from.x, from.y], [to.x, to.y], box)) &&
        !markers.some((marker) => overlap(markerBox(marker), box)) &&
        !rules.some((rule) => rule > box.x - 1 && rule < box.x + box.width + 1) &&
        !taken.some((other) => overlap(other, box));
      if (!free) continue;
      taken.push(box);
      return backed(point.text, x, baseline);
    }
    return [];
  };
}

/** The pieces of a line between points that are joined. */
function piecesOf(
  points: readonly PointOnLine[],
  breaks: Plot["breaks"],
  series: number,
): (readonly [Marker, Marker])[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    const broken = breaks.some((each) => each.before === index && each.series.includes(series));
    return from && isMarker(from) && isMarker(to) && !broken ? [[from, to] as const] : [];
  });
}

function isMarker(point: PointOnLine): point is Marker {
  return point.y !== undefined;
}

function markerBox({ x, y }: Marker): Rectangle {
  return { x: x - aroundMarker, y: y - aroundMarker, width: 2 * aroundMarker, height: 2 * aroundMarker };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  const { width, height } = intersection(a, b);
  return width > 0 && height > 0;
}
