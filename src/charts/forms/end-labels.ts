import { balancedText, inFewLines, widest } from "../../typography/wrap.ts";
import type { Operation } from "../drawing/drawing.ts";
import { lineSample, marker, textLines } from "../drawing/pen.ts";
import { lineHeight, mostLines, type SeriesStyle, textSize } from "../drawing/style.ts";
import { apart } from "../plot/apart.ts";

/** What stands beside the end of a line. */
export interface EndLabel {
  readonly style: SeriesStyle;
  /** Of the line; undefined where a key above the plot names it. */
  readonly name?: string;
  /** At its last point; undefined where there is no number. */
  readonly value?: string;
}

const sample = 26;
const markerRoom = 10;
const widestName = 150;
/** From the plot to the words. */
const before = 10;

/**
 * The names and last values of lines in a column at the right: names each with a piece of their line, values alone each
 * with its marker. A line that has neither has no place in the column.
 */
export function endLabels(labels: readonly EndLabel[]) {
  const named = labels.some(({ name }) => name !== undefined);
  const textStart = named ? sample + 6 : markerRoom + 3;
  const wrapped = labels.map((each) => {
    const name = each.name === undefined ? [] : linesOf(each.name);
    const value = each.value === undefined ? [] : [each.value];
    // Beside it a value would run into a name that ends in a number: 'Level 2', '5,419'.
    return { style: each.style, lines: [...name, ...value] };
  });
  const heightOf = ({ lines }: { readonly lines: readonly string[] }) =>
    lines.length * lineHeight + (named ? 5 : 1);
  const shown = wrapped.filter(({ lines }) => lines.length > 0);
  const widestLine = Math.max(0, ...shown.map(({ lines }) => widest(lines, textSize)));
  return {
    /** From the plot to the right edge of the picture. */
    width: shown.length === 0 ? 0 : Math.ceil(before + textStart + widestLine + 2),
    height: shown.reduce((sum, each) => sum + heightOf(each), 0),
    /** `wanted` is the height of each line's end; undefined for a line that has none, which goes to the bottom. */
    draw(
      wanted: readonly (number | undefined)[],
      plotRight: number,
      [top, bottom]: readonly [number, number],
    ): readonly Operation[] {
      const x = plotRight + before;
      const boxes = wrapped
        .map((each, index) => ({
          ...each,
          height: heightOf(each),
          top: (wanted[index] ?? bottom) - lineHeight / 2,
          index,
        }))
        .filter(({ lines }) => lines.length > 0)
        .sort((a, b) => a.top - b.top || a.index - b.index);
      apart(boxes, top, bottom);
      return boxes.flatMap((each) => {
        const middle = each.top + lineHeight / 2;
        return [
          ...(named ? lineSample(each.style, x, middle, sample) : [marker(each.style, x + 4, middle)]),
          ...textLines(each.lines, x + textStart, middle + textSize * 0.33),
        ];
      });
    },
  };
}

function linesOf(name: string): readonly string[] {
  return balancedText(inFewLines(name, widestName, textSize, mostLines), widestName, textSize);
}
