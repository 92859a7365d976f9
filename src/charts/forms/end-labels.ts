import { balancedText, inFewLines, widest } from "../../typography/wrap.ts";
import type { Operation } from "../drawing/drawing.ts";
import { lineSample, textLines } from "../drawing/pen.ts";
import { lineHeight, mostLines, type SeriesStyle, textSize } from "../drawing/style.ts";
import { apart } from "../plot/apart.ts";

/** The name of a line, to be put at its end. */
export interface EndLabel {
  readonly label: string;
  readonly style: SeriesStyle;
}

const sample = 26;
const textStart = sample + 6;
const gapBelow = 5;

/** The names of lines in a column at the right, each with a piece of its line. */
export function endLabels(labels: readonly EndLabel[], widestText: number) {
  const wrapped = labels.map((each) => {
    const label = inFewLines(each.label, widestText, textSize, mostLines);
    return { ...each, lines: balancedText(label, widestText, textSize) };
  });
  const heightOf = ({ lines }: { readonly lines: readonly string[] }) => lines.length * lineHeight + gapBelow;
  return {
    width: textStart + Math.ceil(Math.max(0, ...wrapped.map(({ lines }) => widest(lines, textSize)))),
    height: wrapped.reduce((sum, each) => sum + heightOf(each), 0),
    /** `wanted` is the height of each line's end; undefined for a line that has none, which goes to the bottom. */
    draw(
      wanted: readonly (number | undefined)[],
      x: number,
      top: number,
      bottom: number,
    ): readonly Operation[] {
      const boxes = wrapped
        .map((each, index) => ({
          ...each,
          height: heightOf(each),
          top: (wanted[index] ?? bottom) - lineHeight / 2,
          index,
        }))
        .sort((a, b) => a.top - b.top || a.index - b.index);
      apart(boxes, top, bottom);
      return boxes.flatMap((each) => [
        ...lineSample(each.style, x, each.top + lineHeight / 2, sample),
        ...textLines(each.lines, x + textStart, each.top + lineHeight / 2 + textSize * 0.33),
      ]);
    },
  };
}
