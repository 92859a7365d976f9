import { inFewLines, widest, widestWord, wrapText } from "../../typography/wrap.ts";
import { mostLines, textSize } from "../drawing/style.ts";
import type { Plot } from "../plot/plot.ts";

/** The words below a point are wrapped to this. A year is half as wide. */
const widestPointLabel = 90;
/** Between the words of two points. */
const apart = 10;

/**
 * The words below the points, `step` points apart: all of them, or the last, the first and as many at equal distances
 * between as have room.
 */
export function pointLabels(plot: Plot, step: number): readonly (readonly string[])[] {
  const texts = plot.points.map(({ label }) => label);
  const room = Math.max(step - 6, 0);
  const whole = texts.every((label) => widestWord(label, textSize) <= room);
  const all = whole ? texts.map((label) => wrapText(label, room, textSize)) : [];
  if (whole && all.every((lines) => lines.length <= 2)) return all;
  const narrow = narrowLabels(plot);
  const stride = Math.max(1, Math.ceil((widest(narrow.flat(), textSize) + apart) / step));
  const last = texts.length - 1;
  const even = (by: number) => last % by === 0;
  // Distances that lead from the last point to the first exactly are better than the least possible.
  const exact = [stride, stride + 1, stride + 2].find(even);
  const by = exact ?? stride;
  return narrow.map((lines, index) => {
    const named = (last - index) % by === 0 && (exact !== undefined || index >= stride);
    return named || (index === 0 && last >= stride) ? lines : [""];
  });
}

/** Half of the widest of the words that stand below points, which stand out beyond the first and the last of them. */
export function aroundPoint(plot: Plot): number {
  return Math.ceil(widest(narrowLabels(plot).flat(), textSize) / 2) + 2;
}

function narrowLabels({ points }: Plot): readonly (readonly string[])[] {
  return points.map(({ label }) =>
    wrapText(inFewLines(label, widestPointLabel, textSize, mostLines), widestPointLabel, textSize),
  );
}
