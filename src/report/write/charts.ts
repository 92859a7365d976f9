import type { Figure } from "../../figures/figure.ts";
import { useOf } from "../../figures/use.ts";
import { numberOf } from "../../figures/value.ts";
import { countedBy } from "../../framework/cells.ts";
import { indexBase } from "../../statistics/indices.ts";
import { phrase } from "../../words/phrase.ts";
import type { Chart, ChartSeries } from "../document.ts";
import { noteInWords } from "../notes/notes.ts";
import { itemLabel, whoseOwn } from "../outline/labels.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { ownPoint } from "../outline/own-point.ts";
import { formatOf } from "../outline/plan.ts";
import { figureOf, inView, use } from "../outline/planned-figures.ts";
import { breaksIn, linesOf } from "../sentences/breaks.ts";
import { headline } from "../sentences/headline.ts";
import { pictureSentences } from "../sentences/picture.ts";
import { notDrawn, remarks } from "../sentences/remarks.ts";
import { referenceOf } from "../sentences/sides.ts";
import type { Subject } from "../subject.ts";
import { whose } from "../whose.ts";
import { arranged } from "./arrange.ts";
import { filled } from "./filled.ts";
import { sourceLine } from "./tables.ts";

export type WrittenChart = Omit<Chart, "number">;

/** Fills a chart as it was planned. */
export function writeChart(subject: Subject, planned: ChartOutline): WrittenChart {
  const whole = namedPlaces(subject, fromFirstNumber(subject, planned));
  const { outline, groups, funnel, notDrawn: left = [] } = arranged(subject, whole);
  const { chart, points } = outline;
  const reference = referenceOf(subject, outline);
  const own = ownPoint(subject, outline);
  // What is said of a chart of areas is said of those without a figure too.
  const spoken = chart.points.kind === "areas" ? whole : outline;
  const beside = [...remarks(subject, spoken), ...notDrawn(left)];
  return {
    type: "chart",
    id: chart.id,
    kind: chart.kind,
    headline: headline(subject, spoken),
    subtitle: filled(subject, chart.subtitle, whoseOwn(subject, outline.values)),
    alternative: [...pictureSentences(subject, spoken), ...beside],
    remarks: beside,
    points: points.map(({ id, label }) => ({ id, label })),
    years: chart.points.kind === "years",
    series: outline.series.map(({ label }, index): ChartSeries => {
      const limits = outline.limits?.[index];
      return {
        label,
        values: outline.values[index]!.map((each) => use(subject, each)),
        ...(limits && { limits: limits.map((each) => use(subject, each)) }),
      };
    }),
    ...(reference && { reference: referenceIn(subject, outline, reference) }),
    ...(groups && { groups }),
    ...(own !== undefined && { own }),
    ...(funnel && { funnel }),
    breaks: breakMarks(subject, outline),
    unit: unitOf(subject, outline),
    table: chart.table.id,
    source: sourceLine(subject),
  };
}

/** What the points are set against, with its own limits where theirs are drawn. */
function referenceIn(
  subject: Subject,
  { reference: planned, limits }: ChartOutline,
  figure: Figure,
): NonNullable<Chart["reference"]> {
  const { format } = planned!;
  const own = subject.statistics.figure({ ...figure.at, view: "interval" });
  return {
    label: whose(subject.statistics, figure),
    value: useOf(figure, format),
    ...(limits &&
      own.value.kind === "interval" && { limits: useOf(own, formatOf(subject.framework, own.at)) }),
  };
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
      const planned = series[point]!;
      const { at } = planned.at.view === "index" ? planned : inView(planned, "value");
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

/** The marks of breaks. The lines of an index begin after their last break, so that there is nothing to be interrupted. */
function breakMarks(subject: Subject, outline: ChartOutline): Chart["breaks"] {
  if (outline.chart.kind === "multiples") return [];
  const labels = outline.series.map(({ label }) => label);
  return breaksIn(subject, outline).map(({ before, series, found }) => ({
    before,
    label: phrase("break-mark", { of: linesOf(labels, series) }),
    sentence: noteInWords(found.reason),
    series,
  }));
}

function unitOf({ framework }: Subject, { points, values }: ChartOutline): Chart["unit"] {
  if (values.some((line) => line.some(({ at }) => at.view === "index")))
    return phrase("unit-index", { base: indexBase });
  const cells = points.flatMap((_, point) => values.map((series) => series[point]!.at));
  const units = new Set(cells.map(({ measure }) => countedBy(framework, measure)?.unit ?? ""));
  return phrase("units", { units: [...units] });
}
