import { widest } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { grid, secondaryText } from "../drawing/palette.ts";
import { polyline, rule, textLine, textLines } from "../drawing/pen.ts";
import { leastPageWidth, lineHeight, mostLines, smallSize, textSize } from "../drawing/style.ts";
import { footBand, stack, unitBand } from "../plot/bands.ts";
import { fewLines } from "../plot/labels.ts";
import type { Plot } from "../plot/plot.ts";
import { labelsOf, tickLabels } from "../plot/tick-labels.ts";
import { denominatorAxis, shareAxis } from "./funnel-axes.ts";
import { type FunnelDot, funnelDots } from "./funnel-dots.ts";
import { endWords } from "./funnel-ends.ts";
import type { FunnelGround } from "./funnel-ground.ts";
import { linesOf, marks, namesOf } from "./funnel-marks.ts";

const leastHeadroom = 4;
const axisHeight = 22;
/** Between the ends of the axes and those of the plot: dots stand in it. */
const inset = 7;

/**
 * Shares of areas over the numbers that they are shares of, with the share of all of them as a line and the control
 * limits about it: the narrowest dashed, wider ones drawn through. Areas outside the narrowest limits are darker, and
 * named where there is room; the own area always.
 */
export function funnelDrawing(plot: Plot, words: Words): Drawing {
  const dots = funnelDots(plot);
  const { drawing, usesStrip } = drawn(plot, dots, words, leastHeadroom);
  return usesStrip ? drawn(plot, dots, words, lineHeight).drawing : drawing;
}

function drawn(
  plot: Plot,
  dots: readonly FunnelDot[],
  words: Words,
  headroom: number,
): { readonly drawing: Drawing; readonly usesStrip: boolean } {
  const shares = shareAxis(plot, dots);
  const left = Math.ceil(widest(labelsOf(shares.ticks), smallSize)) + 8;
  const ends = endWords(plot, words);
  const width = plot.width - left - ends.width;
  const unit = stack([unitBand(plot.unit, plot.width)]);
  const top = unit.height + headroom;
  const height = plot.width < leastPageWidth ? 280 : 330;
  const counts = denominatorAxis(plot, dots, width - 2 * inset);
  const ground: FunnelGround = {
    x: left,
    y: top,
    width,
    height,
    atX: scale(counts, left + inset, left + width - inset),
    atY: scale(shares, top + height - inset, top + inset),
  };
  const bottom = top + height;
  const title = fewLines(words.charts.unit(plot.funnel?.denominator ?? ""), width, textSize, mostLines);
  const titleTop = bottom + axisHeight;
  const below = stack([footBand([plot.label], plot.width)], titleTop + title.length * lineHeight + 4);
  const placed = ends.place(ground);
  const lines = [...linesOf(plot, ground), ...placed.leaders];
  const strip = { x: 2, y: unit.height, width: plot.width - 4, height: headroom };
  const names = namesOf(dots, ground, lines, strip);
  const operations = [
    ...shares.ticks.map(({ value }) =>
      rule([left, ground.atY(value)], [left + width, ground.atY(value)], grid),
    ),
    ...counts.ticks.map(({ value }) => {
      const x = ground.atX(value);
      return rule([x, bottom], [x, bottom + 4], secondaryText);
    }),
    rule([left, bottom], [left + width, bottom], secondaryText),
    ...lines.map((line) => polyline(line.places, line.colour, line.width, line.dash)),
    ...marks(dots, ground),
    ...names.operations,
    ...shares.ticks.map(({ value, label }) =>
      textLine(label, left - 6, ground.atY(value) + smallSize * 0.33, {
        align: "right",
        size: smallSize,
        colour: secondaryText,
      }),
    ),
    ...tickLabels(counts, ground.atX, bottom + 6 + smallSize * 0.8, plot.width),
    ...textLines(title, left, titleTop + textSize, { colour: secondaryText }),
    ...placed.words,
    ...unit.operations,
    ...below.operations,
  ];
  const drawing = { width: plot.width, height: Math.ceil(below.height), operations };
  return { drawing, usesStrip: names.usesStrip };
}

function scale({ min, max }: { readonly min: number; readonly max: number }, from: number, to: number) {
  return (value: number) => from + ((value - min) / (max - min)) * (to - from);
}
