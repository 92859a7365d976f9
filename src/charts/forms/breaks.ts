import { balancedText, inFewLines, widest, widestWord } from "../../typography/wrap.ts";
import type { Operation } from "../drawing/drawing.ts";
import { secondaryText } from "../drawing/palette.ts";
import { rule, textLines } from "../drawing/pen.ts";
import { leastPageWidth, lineHeight, mostBreakLines, textSize } from "../drawing/style.ts";
import type { Plot } from "../plot/plot.ts";

/** A break in a series: where its rule stands, and its words. */
export interface BreakMark {
  readonly x: number;
  readonly label: string;
}

/** Where in the plot the mark with an index stands, where it does not run through all of it. */
export type OnlySome = (index: number) => readonly BreakSegment[] | undefined;

/** A piece of a rule across one line. */
export interface BreakSegment {
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
}

interface Flag extends BreakMark {
  readonly lines: readonly string[];
  /** From the top of the plot up to the bottom of the words. */
  readonly lift: number;
}

const gap = 6;
const widestFlag = 190;
const widePlotFlag = 120;
const narrowPlotFlag = 84;
/** As much room as the last flag is sure of at the right of its rule. */
export function leastFlagRoom({ width, breaks }: Plot): number {
  if (width >= leastPageWidth) return widePlotFlag;
  const words = breaks.at(-1) ? widestWord(breaks.at(-1)!.label, textSize) : 0;
  return Math.min(widePlotFlag, Math.max(narrowPlotFlag, Math.ceil(words) + gap));
}

/**
 * Dashed rules through the plot, with their words to the right of each above the plot, like flags. Where words
 * would run into the next rule they are lifted above its words, so that no rule crosses any words.
 */
export function breakMarks(
  marks: readonly BreakMark[],
  width: number,
): {
  /** The room that the words need above the plot. */
  readonly height: number;
  readonly draw: (plotTop: number, plotBottom: number, only?: OnlySome) => readonly Operation[];
} {
  const flags: Flag[] = [];
  for (const mark of marks.toReversed()) {
    const next = flags[0]?.x ?? Infinity;
    const beforeNext = next - mark.x - 2 * gap;
    const room = Math.min(widestFlag, width - mark.x - gap);
    const most = beforeNext >= 90 ? Math.min(room, beforeNext) : room;
    const lines = balancedText(inFewLines(mark.label, most, textSize, mostBreakLines), most, textSize);
    const wide = widest(lines, textSize);
    const crossed = flags.filter((flag) => flag.x < mark.x + wide + 2 * gap);
    const lift = Math.max(0, ...crossed.map((flag) => flag.lift + flag.lines.length * lineHeight));
    flags.unshift({ ...mark, lines, lift });
  }
  const heightOf = (flag: Flag) => flag.lift + flag.lines.length * lineHeight + gap;
  return {
    height: Math.max(0, ...flags.map(heightOf)),
    draw: (plotTop, plotBottom, only) =>
      flags.flatMap((flag, index) => [
        ...rules(flag.x, [plotTop - heightOf(flag) + 2, plotTop, plotBottom], only?.(index)),
        ...textLines(flag.lines, flag.x + gap, plotTop - heightOf(flag) + textSize, {
          colour: secondaryText,
        }),
      ]),
  };
}

/** A rule from the words down through the plot; for some lines only, a piece across each, and none through the rest. */
function rules(
  x: number,
  [wordsTop, plotTop, plotBottom]: readonly [number, number, number],
  segments: readonly BreakSegment[] | undefined,
): Operation[] {
  if (!segments) return [rule([x, wordsTop], [x, plotBottom], secondaryText, 1.25, [4, 3])];
  return [
    rule([x, wordsTop], [x, plotTop], secondaryText, 1.25, [4, 3]),
    ...segments.map(({ top, bottom, colour }) => rule([x, top], [x, bottom], colour, 2, [4, 3])),
  ];
}
