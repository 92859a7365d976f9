import type { Figure } from "../../figures/figure.ts";
import { type Format, smallestBaseForPercentages } from "../../figures/format.ts";
import { roundNumber } from "../../figures/number.ts";
import { numberOf } from "../../figures/value.ts";
import type { Chart, Edition, PrintedFigure } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { type SeriesStyle, seriesStyles } from "../drawing/style.ts";

/** A chart with its figures looked up: all that the picture depends on, and nothing else. */
export interface Plot {
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
  /** What the points are set against. */
  readonly reference?: { readonly label: string; readonly cell: PlotCell };
  readonly label?: string;
  /** Whether the plot is one panel of a picture, which names its series even where it has one. */
  readonly panel?: true;
}

export interface PlotSeries {
  readonly label: string;
  /** The same in every panel of a chart. */
  readonly style: SeriesStyle;
  readonly cells: readonly PlotCell[];
}

export interface PlotCell {
  /** Where to draw it; undefined for what is not a number, which leaves a gap. */
  readonly value: number | undefined;
  /** The same rounded as it is printed. */
  readonly rounded: number | undefined;
  /** As every output prints it: `1,015 [r]`, `[x]`. */
  readonly text: string;
  /** The same without the sign of its status: `1,015`. */
  readonly plain: string;
}

/** The most series that a reader can tell apart in one picture. */
const mostSeries = 4;

/**
 * Looks up the figures of a chart. Throws when a chart could not be read: too many series, a series that does
 * not have one value for each point, a break that is not between two points, or a figure that is not there.
 */
export function plotOf(chart: Chart, document: Pick<Edition, "figures">, words: Words, width: number): Plot {
  const fault = (message: string) => new RangeError(`chart '${chart.id}' ${message}`);
  if (chart.series.length > mostSeries) {
    throw fault(`has ${chart.series.length} series; at most ${mostSeries} can be told apart`);
  }
  for (const { before } of chart.breaks) {
    if (!Number.isInteger(before) || before < 1 || before >= chart.points.length) {
      throw fault(`has a break before point ${before}, which is not between two points`);
    }
  }
  const styles = seriesStyles(chart.series.length);
  const cellOf = (use: PrintedFigure): PlotCell => {
    const figure = document.figures[use.figure];
    if (!figure) throw fault(`shows figure '${use.figure}', which the document does not have`);
    const value = plottedNumber(figure, use.format);
    const rounded = value === undefined ? undefined : roundNumber(value, decimalsOf(figure, use.format));
    return { value, rounded, text: use.text, plain: use.value };
  };
  const series = chart.series.map(({ label, values }, index) => {
    if (values.length !== chart.points.length) {
      throw fault(`has ${chart.points.length} points, and ${values.length} values in '${label}'`);
    }
    return { label, style: styles[index]!, cells: values.map(cellOf) };
  });
  return {
    kind: chart.kind,
    width,
    points: chart.points.map(({ id, label }) => ({ id, label })),
    years: chart.years,
    series,
    breaks: [...chart.breaks].sort((a, b) => a.before - b.before),
    unit: words.charts.unit(chart.unit),
    ...(chart.reference && {
      reference: { label: chart.reference.label, cell: cellOf(chart.reference.value) },
    }),
    ...(chart.label === undefined ? {} : { label: chart.label }),
  };
}

/** The number that is drawn; of a change that is printed in per cent, the percentage. */
function plottedNumber({ value }: Figure, format: Format): number | undefined {
  if (value.kind === "change" && format.change === "percent") {
    if (value.from === value.to) return 0;
    if (value.from < smallestBaseForPercentages) return undefined;
    return ((value.to - value.from) / value.from) * 100;
  }
  return numberOf(value);
}

/** As many decimals as the figure is printed with. */
function decimalsOf({ value }: Figure, { decimals }: Format): number {
  if (value.kind === "count") return 0;
  return value.kind === "published-rate" ? value.decimals : decimals;
}

export function numbersIn(plot: Pick<Plot, "series">): number[] {
  return plot.series.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
}
