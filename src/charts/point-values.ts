import type { Operation, Rectangle } from "./drawing.ts";
import { textLine } from "./pen.ts";
import { textSize } from "./style.ts";

export interface PointOnLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
}

/**
 * The values of a single line, above or below their points where the line does not run through them. There are
 * none at all where they would run into each other.
 */
export function pointValues(
  points: readonly (PointOnLine | undefined)[],
  breaks: readonly { readonly before: number }[],
  step: number,
  plotBottom: number,
): readonly Operation[] {
  if (points.some((point) => point && point.width > step - 8)) return [];
  const joined = (index: number) =>
    !breaks.some(({ before }) => before === index) && points[index - 1] && points[index]
      ? [[points[index - 1]!, points[index]!] as const]
      : [];
  return points.flatMap((point, index) => {
    if (!point) return [];
    const pieces = [...joined(index), ...joined(index + 1)];
    const baselines = [point.y - 10, point.y + 10 + textSize * 0.7];
    const free = baselines.find((baseline) => {
      const box = {
        x: point.x - point.width / 2 - 2,
        y: baseline - textSize * 0.75,
        width: point.width + 4,
        height: textSize * 0.85,
      };
      return box.y + box.height < plotBottom && !pieces.some(([from, to]) => crosses(from, to, box));
    });
    return free === undefined ? [] : [textLine(point.text, point.x, free, { align: "center" })];
  });
}

/** Whether a line that is drawn from left to right goes through a box. */
function crosses(from: PointOnLine, to: PointOnLine, box: Rectangle): boolean {
  const left = Math.max(from.x, box.x);
  const right = Math.min(to.x, box.x + box.width);
  if (left > right) return false;
  const at = (x: number) => from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
  const [high, low] = [Math.min(at(left), at(right)), Math.max(at(left), at(right))];
  return low > box.y - 1 && high < box.y + box.height + 1;
}
