import { lineWidth } from "../../typography/wrap.ts";
import type { Operation, Rectangle } from "../drawing/drawing.ts";
import { focus } from "../drawing/palette.ts";
import { box, dot, textLine } from "../drawing/pen.ts";
import { smallSize } from "../drawing/style.ts";
import { lineCrosses } from "../plot/crosses.ts";

export interface PanelPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const size = smallSize;
/** From a point to the nearest edge of its value. */
const clear = 7;

export interface EndValues {
  /** Under the line: a white ground for each value, so that no line of the scale runs through it. */
  readonly grounds: readonly Operation[];
  /** Over the line. */
  readonly marks: readonly Operation[];
}

/**
 * The first and the last point of a line with their values, above or below where the line does not run through them.
 * The first value gives way where both have no room.
 */
export function endValues(runs: readonly (readonly PanelPoint[])[], panel: Rectangle): EndValues {
  const points = runs.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { grounds: [], marks: [] };
  const lines = runs.map((run) => run.map(({ x, y }) => [x, y] as const));
  const end = placed(last, "right", lines, panel, undefined);
  const start = first === last ? undefined : placed(first, "left", lines, panel, end?.box);
  const values = [end, start].filter((each) => each !== undefined);
  return {
    grounds: values.map(({ box: { x, y, width, height } }) => box(x - 2, y, width + 2, height, "#FFFFFF")),
    marks: [
      ...(first === last ? [] : [dot(first.x, first.y, 2.5, focus)]),
      dot(last.x, last.y, 3.5, focus),
      ...values.map(({ text, box: { x }, baseline }) => textLine(text, x, baseline, { size })),
    ],
  };
}

interface Placed {
  readonly text: string;
  readonly box: Rectangle;
  readonly baseline: number;
}

/** The value of a point above or below it; undefined where it would be wider than the panel or run into another. */
function placed(
  point: PanelPoint,
  align: "left" | "right",
  lines: readonly (readonly (readonly [number, number])[])[],
  panel: Rectangle,
  other: Rectangle | undefined,
): Placed | undefined {
  const width = lineWidth(point.text, size);
  if (width > panel.width) return undefined;
  const wanted = align === "left" ? point.x - 4 : point.x + 4 - width;
  const x = Math.min(Math.max(panel.x, wanted), panel.x + panel.width - width);
  const above = placedAt(point.text, x, point.y - clear, width);
  const below = placedAt(point.text, x, point.y + clear + size * 0.7, width);
  const apart = [above, below].filter(({ box }) => !other || !meet(box, other));
  return apart.find(({ box }) => !lines.some((line) => lineCrosses(line, box))) ?? apart[0];
}

function placedAt(text: string, x: number, baseline: number, width: number): Placed {
  return { text, baseline, box: { x, y: baseline - size * 0.75, width, height: size * 0.95 } };
}

function meet(a: Rectangle, b: Rectangle): boolean {
  const apart = 4;
  return (
    a.x < b.x + b.width + apart && b.x < a.x + a.width + apart && a.y < b.y + b.height && b.y < a.y + a.height
  );
}
