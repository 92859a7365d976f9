import { lineWidth } from "../../typography/wrap.ts";
import type { Operation, Rectangle } from "../drawing/drawing.ts";
import { context, focus, guide, secondaryText } from "../drawing/palette.ts";
import { dot, polyline, rule, textLine } from "../drawing/pen.ts";
import { smallSize } from "../drawing/style.ts";
import { fewLines } from "../plot/labels.ts";
import type { Plot } from "../plot/plot.ts";
import { runsOf } from "../plot/runs.ts";
import type { ValueAxis } from "../plot/value-axis.ts";
import { endValues, type PanelPoint } from "./end-values.ts";

/** The plot of a panel, and where values lie in it. */
export interface Panel extends Rectangle {
  readonly atY: (value: number) => number;
  /** The value at which a line runs through all panels. */
  readonly base: number;
  readonly axis: ValueAxis;
}

/** Above the highest point and below the lowest, for the values. */
export const valueRoom = 18;
/** Between the sides of a panel and its first and last point. */
const inset = 4;

/** The line of a series, broken off at what is not a number and at its breaks, with its first and last value. */
export function panelDrawing(plot: Plot, index: number, panel: Panel): Operation[] {
  const { cells } = plot.series[index]!;
  const breaks = plot.breaks.filter(({ series }) => series.includes(index)).map(({ before }) => before);
  const atX = placesAcross(plot.points.length, panel);
  const bottom = panel.y + panel.height;
  const runs = runsOf(
    cells.map(({ value }) => value),
    breaks,
  ).map((run) =>
    run.map(
      (place): PanelPoint => ({
        x: atX(place),
        y: panel.atY(cells[place]!.value!),
        text: cells[place]!.text,
      }),
    ),
  );
  const level = (value: number, colour: string) =>
    rule([panel.x, panel.atY(value)], [panel.x + panel.width, panel.atY(value)], colour);
  const ends = endValues(runs, panel);
  return [
    ...panel.axis.ticks.map(({ value }) => level(value, guide)),
    level(panel.base, context),
    ...breaks.map((before) => {
      const x = (atX(before - 1) + atX(before)) / 2;
      return rule([x, panel.y + 2], [x, bottom], secondaryText, 1, [3, 3]);
    }),
    ...ends.grounds,
    ...runs.flatMap((run, nth): Operation[] => {
      if (run.length > 1) return [polyline(run.map(placeOf), focus, 2)];
      // The first and the last point are marked with their values.
      const between = nth > 0 && nth < runs.length - 1;
      return between ? run.map(({ x, y }) => dot(x, y, 2.5, focus)) : [];
    }),
    ...ends.marks,
    ...yearLabels(plot, atX, panel),
  ];
}

function placeOf({ x, y }: PanelPoint): readonly [number, number] {
  return [x, y];
}

function placesAcross(count: number, { x, width }: Rectangle): (place: number) => number {
  if (count === 1) return () => x + width / 2;
  return (place) => x + inset + ((width - 2 * inset) * place) / (count - 1);
}

/** The first and the last year below the plot. */
function yearLabels(plot: Plot, atX: (place: number) => number, panel: Panel): Operation[] {
  const y = panel.y + panel.height + smallSize;
  const style = { size: smallSize, colour: secondaryText };
  const label = (place: number, room: number) =>
    fewLines(plot.points[place]!.label, room, smallSize, 1)[0] ?? "";
  if (plot.points.length === 1) {
    return [textLine(label(0, panel.width), atX(0), y, { ...style, align: "center" })];
  }
  const room = (panel.width - 10) / 2;
  const last = label(plot.points.length - 1, room);
  return [
    textLine(label(0, room), panel.x, y, style),
    textLine(last, panel.x + panel.width - lineWidth(last, smallSize), y, style),
  ];
}
