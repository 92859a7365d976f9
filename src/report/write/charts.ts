import { numberOf } from "../../figures/value.ts";
import { countedBy } from "../../framework/cells.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Chart, ChartSeries } from "../document.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { isReconstructed, reportName, type Subject } from "../subject.ts";
import { alternativeText } from "./alternative-text.ts";
import { filled } from "./filled.ts";
import { headline } from "./headlines.ts";
import { itemLabel, whoseOwn } from "./labels.ts";
import { sourceLine } from "./tables.ts";
import { figureOf, inView, use } from "./writer.ts";

export type WrittenChart = Omit<Chart, "number">;

/**
 * Fills a chart as it was planned. In a reconstructed release a chart needs two numbers to be worth drawing; a
 * live one is drawn in any case and says that it has nothing to show.
 */
export function writeChart(subject: Subject, planned: ChartOutline): WrittenChart | undefined {
  const outline = namedPlaces(subject, fromFirstNumber(subject, planned));
  const { chart, points } = outline;
  const series = outline.series.map(
    ({ label }, index): ChartSeries => ({
      label,
      values: outline.values[index]!.map((each) => use(subject, each)),
    }),
  );
  const numbers = series
    .flatMap(({ values }) => values)
    .filter(({ figure }) => numberOf(figure.value) !== undefined);
  if (isReconstructed(subject) && numbers.length < 2) return undefined;
  return {
    type: "chart",
    id: chart.id,
    kind: chart.kind,
    headline: headline(subject, outline),
    subtitle: filled(subject, chart.subtitle, whoseOwn(subject, outline.values)),
    alternative: alternativeText({ kind: chart.kind, of: mapped(subject) }, points, series),
    points: points.map(({ id, label }) => ({ id, label })),
    years: chart.points.kind === "years",
    series,
    breaks: breakMarks(subject, outline),
    unit: unitOf(subject, outline),
    table: chart.table.id,
    source: sourceLine(subject),
  };
}

/** What a map in a report shows: the areas of its group, otherwise all. */
function mapped(subject: Subject): Text {
  return subject.of.kind === "group" ? reportName(subject) : phrase("nation", {});
}

/** A chart whose points are places, each by whose its figures are. */
function namedPlaces(subject: Subject, outline: ChartOutline): ChartOutline {
  const points = outline.points.map((point, index) => ({
    ...point,
    label: itemLabel(
      subject,
      point,
      outline.values.map((series) => series[index]!),
    ),
  }));
  return { ...outline, points };
}

/** Years before the first number of any series are left out; gaps after it stay. */
function fromFirstNumber(subject: Subject, outline: ChartOutline): ChartOutline {
  if (outline.chart.points.kind !== "years") return outline;
  const first = outline.points.findIndex((_, point) =>
    outline.values.some((series) => {
      const { at } = inView(series[point]!, "value");
      return numberOf(figureOf(subject, at).value) !== undefined;
    }),
  );
  const from = first < 0 ? outline.points.length - 1 : first;
  return {
    ...outline,
    points: outline.points.slice(from),
    values: outline.values.map((series) => series.slice(from)),
  };
}

function breakMarks({ statistics }: Subject, { chart, points, values }: ChartOutline): Chart["breaks"] {
  if (chart.points.kind !== "years") return [];
  return points.flatMap((_, point) => {
    const broken = values.some((series) => {
      const [before, here] = [series[point - 1], series[point]!];
      return before && interruptions(statistics, here.at, before.at.year, here.at.year).length > 0;
    });
    return broken ? [{ before: point, label: phrase("break-mark", {}) }] : [];
  });
}

function unitOf({ framework }: Subject, { points, values }: ChartOutline): Chart["unit"] {
  const cells = points.flatMap((_, point) => values.map((series) => series[point]!.at));
  const units = new Set(cells.map(({ measure }) => countedBy(framework, measure)?.unit ?? ""));
  return phrase("units", { units: [...units] });
}
