import { numberOf } from "../figures/value.ts";
import { breaksBetween } from "../framework/breaks.ts";
import type { ChartDefinition } from "../framework/schema.ts";
import { labelOf } from "../releases/label.ts";
import { pointOfSeries } from "../statistics/like-for-like.ts";
import { alternativeText } from "./alternative-text.ts";
import { type AxisItem, axisItems, meet } from "./axes.ts";
import { isReconstructed, type ReportContext } from "./context.ts";
import type { Chart, ChartSeries } from "./document.ts";
import { fillIn, formatOf } from "./formats.ts";
import { headline } from "./headlines.ts";
import { sourceLine } from "./tables.ts";

/**
 * Writes a chart's specification. In a reconstructed release a chart needs two numbers to be worth drawing; a
 * live one is drawn in any case and says that it has nothing to show.
 */
export function writeChart(context: ReportContext, id: string): Chart | undefined {
  const definition = context.framework.charts[id]!;
  const series = axisItems(context, definition.series);
  const allPoints = axisItems(context, definition.points).filter(
    (point) => !("areas" in definition.points && point.total),
  );
  const points =
    "years" in definition.points ? fromFirstNumber(context, definition, allPoints, series) : allPoints;
  const written = series.map(
    (item): ChartSeries => ({
      label: item.label,
      values: points.map((point) => {
        const at = meet(context, definition, [point, item]);
        if (!at) throw new Error(`the chart '${id}' names no measure`);
        return context.collect.use(pointOfSeries(context.statistics, at), formatOf(context.framework, at));
      }),
    }),
  );
  const numbers = written
    .flatMap((each) => each.values)
    .filter((use) => numberOf(context.collect.figures[use.figure]!.value) !== undefined);
  if (isReconstructed(context) && numbers.length < 2) return undefined;
  const label = labelOf(context.release.details.kind)?.full;
  return {
    type: "chart",
    id,
    number: context.collect.number("chart", id),
    kind: definition.kind,
    headline: headline(context, definition, points, series),
    subtitle: fillIn(context, definition.subtitle),
    alternative: alternativeText(context, definition, points, written),
    points: points.map((point) => ({ id: point.id, label: point.label })),
    series: written,
    breaks: breakMarks(context, definition, points, series),
    unit: unitOf(context, definition, points, series),
    table: definition.table,
    source: sourceLine(context),
    ...(label !== undefined && { label }),
  };
}

/** Years before the first number of any series are left out; gaps after it stay. */
function fromFirstNumber(
  context: ReportContext,
  definition: ChartDefinition,
  points: readonly AxisItem[],
  series: readonly AxisItem[],
): readonly AxisItem[] {
  const first = points.findIndex((point) =>
    series.some((item) => {
      const at = meet(context, definition, [point, item]);
      return at !== undefined && numberOf(context.statistics.figure(at).value) !== undefined;
    }),
  );
  return first < 0 ? points.slice(-1) : points.slice(first);
}

function breakMarks(
  context: ReportContext,
  definition: ChartDefinition,
  points: readonly AxisItem[],
  series: readonly AxisItem[],
): Chart["breaks"] {
  if (!("years" in definition.points)) return [];
  return points.flatMap((point, index) => {
    const before = points[index - 1]?.at.year;
    if (!before || !point.at.year) return [];
    const year = point.at.year;
    const broken = series.some((item) => {
      const at = meet(context, definition, [point, item]);
      return at !== undefined && breaksBetween(context.framework, at.cell, before, year).length > 0;
    });
    return broken ? [{ before: index, label: "Break in series" }] : [];
  });
}

function unitOf(
  context: ReportContext,
  definition: ChartDefinition,
  points: readonly AxisItem[],
  series: readonly AxisItem[],
): string {
  const units = points.flatMap((point) =>
    series.map((item) => {
      const at = meet(context, definition, [point, item])!;
      const { measures, rates } = context.framework;
      return measures[at.cell.measure]?.unit ?? rates[at.cell.measure]?.unit ?? "";
    }),
  );
  return [...new Set(units)].join(" or ");
}
