import type { Figure } from "../../figures/figure.ts";
import { type Format, percentOf } from "../../figures/format.ts";
import { numberOf } from "../../figures/value.ts";
import type { Chart, Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";

/** A chart with its figures looked up: all that the picture depends on, and nothing else. */
export interface Plot {
  readonly kind: Chart["kind"];
  readonly points: Chart["points"];
  /** Whether the points are years: their names are short, so that more of them have room side by side. */
  readonly years: boolean;
  readonly series: readonly PlotSeries[];
  readonly breaks: Chart["breaks"];
  /** The unit of the values, as it stands above them. */
  readonly unit: string;
  readonly label?: string;
}

export interface PlotSeries {
  readonly label: string;
  readonly cells: readonly PlotCell[];
}

export interface PlotCell {
  /** Where to draw it; undefined for what is not a number, which leaves a gap. */
  readonly value: number | undefined;
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
export function plotOf(chart: Chart, document: Pick<Edition, "figures">, words: Words): Plot {
  const fault = (message: string) => new RangeError(`chart '${chart.id}' ${message}`);
  if (chart.series.length > mostSeries) {
    throw fault(`has ${chart.series.length} series; at most ${mostSeries} can be told apart`);
  }
  for (const { before } of chart.breaks) {
    if (!Number.isInteger(before) || before < 1 || before >= chart.points.length) {
      throw fault(`has a break before point ${before}, which is not between two points`);
    }
  }
  const series = chart.series.map(({ label, values }) => {
    if (values.length !== chart.points.length) {
      throw fault(`has ${chart.points.length} points, and ${values.length} values in '${label}'`);
    }
    const cells = values.map((use): PlotCell => {
      const figure = document.figures[use.figure];
      if (!figure) throw fault(`shows figure '${use.figure}', which the document does not have`);
      return { value: plottedNumber(figure, use.format), text: use.text, plain: use.value };
    });
    return { label, cells };
  });
  return {
    kind: chart.kind,
    points: chart.points.map(({ id, label }) => ({ id, label })),
    years: chart.years,
    series,
    breaks: [...chart.breaks].sort((a, b) => a.before - b.before),
    unit: words.charts.unit(chart.unit),
    ...(chart.label === undefined ? {} : { label: chart.label }),
  };
}

/** The number that is drawn; of a change that is printed in per cent, the percentage. */
function plottedNumber({ value }: Figure, format: Format): number | undefined {
  if (value.kind === "change" && format.change === "percent") return percentOf(value);
  return numberOf(value);
}

export function numbersIn(plot: Pick<Plot, "series">): number[] {
  return plot.series.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
}
