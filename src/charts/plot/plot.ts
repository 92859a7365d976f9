import type { Chart, Edition, PrintedFigure } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { type SeriesStyle, seriesStyles } from "../drawing/style.ts";
import { comparisonOf, type PlotComparison } from "./comparison.ts";
import { cellOf, denominatorOf, limitsOf, type PlotCell, type PlotLimits } from "./plot-cell.ts";

export type { PlotCell };

/** A chart with its figures looked up: all that the picture depends on, and nothing else. */
export interface Plot extends PlotComparison {
  readonly kind: Chart["kind"];
  /** Of the whole picture, in points. */
  readonly width: number;
  readonly points: Chart["points"];
  /** Whether the points are years: their names are short, so that more of them have room side by side. */
  readonly years: boolean;
  readonly series: readonly PlotSeries[];
  readonly breaks: Chart["breaks"];
  /** The unit of the values, as it stands above them. */
  readonly unit: string;
  readonly label?: string;
  /** Whether the plot is one panel of a picture, which names its series even where it has one. */
  readonly panel?: true;
}

export interface PlotSeries {
  readonly label: string;
  /** The same in every panel of a chart. */
  readonly style: SeriesStyle;
  readonly cells: readonly PlotCell[];
  /** One for each point; undefined where there are none. */
  readonly limits?: readonly (PlotLimits | undefined)[];
  /** In a funnel, what each value is a share of. */
  readonly denominators?: readonly (number | undefined)[];
}

/** The most series that a reader can tell apart in one picture, or, where each has a panel, that a page has room for. */
const mostSeries: Readonly<Record<Chart["kind"], number>> = {
  bars: 4,
  lines: 4,
  map: 4,
  dots: 1,
  funnel: 1,
  multiples: 12,
};

/**
 * Looks up the figures of a chart. Throws when a chart could not be read: too many series, a series that does
 * not have one value for each point, a break that is not between two points, or a figure that is not there.
 */
export function plotOf(chart: Chart, document: Pick<Edition, "figures">, words: Words, width: number): Plot {
  const fault = (message: string) => new RangeError(`chart '${chart.id}' ${message}`);
  const most = mostSeries[chart.kind];
  if (chart.series.length > most) {
    throw fault(`has ${chart.series.length} series; at most ${most} can be told apart`);
  }
  for (const { before } of chart.breaks) {
    if (!Number.isInteger(before) || before < 1 || before >= chart.points.length) {
      throw fault(`has a break before point ${before}, which is not between two points`);
    }
  }
  const styles = seriesStyles(chart.series.length);
  const figureOf = (use: PrintedFigure) => {
    const figure = document.figures[use.figure];
    if (!figure) throw fault(`shows figure '${use.figure}', which the document does not have`);
    return figure;
  };
  const series = chart.series.map(({ label, values, limits }, index): PlotSeries => {
    for (const uses of [values, limits ?? values]) {
      if (uses.length === chart.points.length) continue;
      throw fault(`has ${chart.points.length} points, and ${uses.length} values in '${label}'`);
    }
    return {
      label,
      style: styles[index]!,
      cells: values.map((use) => cellOf(use, figureOf(use))),
      ...(limits && { limits: limits.map((use) => limitsOf(figureOf(use))) }),
      ...(chart.kind === "funnel" && {
        denominators: values.map((use) => denominatorOf(figureOf(use))),
      }),
    };
  });
  return {
    kind: chart.kind,
    width,
    points: chart.points.map(({ id, label }) => ({ id, label })),
    years: chart.years,
    series,
    breaks: [...chart.breaks].sort((a, b) => a.before - b.before),
    unit: words.charts.unit(chart.unit),
    ...comparisonOf(chart, figureOf, fault),
    ...(chart.label === undefined ? {} : { label: chart.label }),
  };
}

export function numbersIn(plot: Pick<Plot, "series">): number[] {
  return plot.series.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
}
