import { useOf } from "../../figures/use.ts";
import { numberOf } from "../../figures/value.ts";
import { countedBy } from "../../framework/cells.ts";
import { indexBase } from "../../statistics/indices.ts";
import { phrase } from "../../words/phrase.ts";
import type { Chart, ChartSeries } from "../document.ts";
import { noteInWords } from "../notes/notes.ts";
import { itemLabel, whoseOwn } from "../outline/labels.ts";
import type { ChartOutline, Planned } from "../outline/outline.ts";
import { formatOf } from "../outline/plan.ts";
import { figureOf, inView, use } from "../outline/planned-figures.ts";
import { breaksIn, linesOf } from "../sentences/breaks.ts";
import { headline } from "../sentences/headline.ts";
import { pictureSentences } from "../sentences/picture.ts";
import { notDrawn, remarks } from "../sentences/remarks.ts";
import { ownPoint, referenceOf } from "../sentences/sides.ts";
import type { Subject } from "../subject.ts";
import { whose } from "../whose.ts";
import { arranged } from "./arrange.ts";
import { filled } from "./filled.ts";
import { sourceLine } from "./tables.ts";

export type WrittenChart = Omit<Chart, "number">;

/** Fills a chart as it was planned; undefined where there is nothing to set its points against. */
export function writeChart(subject: Subject, planned: ChartOutline): WrittenChart | undefined {
  const whole = namedPlaces(subject, planned);
  const { outline: drawn, groups, funnel, left } = arranged(subject, whole);
  const outline = fromFirstNumber(subject, drawn);
  const { chart, points } = outline;
  const series = seriesOf(subject, outline);
  const numbers = series
    .flatMap(({ values }) => values)
    .filter(({ figure }) => numberOf(figure.value) !== undefined);
  const reference = referenceOf(subject, outline);
  if (comparing.has(chart.kind) && numbers.length < 2) return undefined;
  if (chart.reference !== undefined && comparing.has(chart.kind) && !reference) return undefined;
  // What is said of a chart of areas is said of those without a figure too.
  const spoken = chart.points.kind === "areas" ? whole : outline;
  const beside = [...remarks(subject, spoken), ...notDrawn(left)];
  const own = comparing.has(chart.kind) ? ownPoint(subject, outline) : undefined;
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
    series,
    ...(reference && {
      reference: {
        label: whose(subject.statistics, reference),
        value: useOf(reference, outline.reference!.format),
      },
    }),
    ...(groups && { groups }),
    ...(own !== undefined && { own }),
    ...(funnel && { funnel }),
    breaks: breakMarks(subject, outline),
    unit: unitOf(subject, outline),
    table: chart.table.id,
    source: sourceLine(subject),
  };
}

/** With fewer than two figures, or without what they are set against, these kinds compare nothing. */
const comparing: ReadonlySet<Chart["kind"]> = new Set(["dots", "funnel", "multiples"]);

function seriesOf(subject: Subject, outline: ChartOutline): ChartSeries[] {
  return outline.series.map(({ label }, index) => {
    const line = outline.values[index]!;
    return {
      label,
      values: line.map((each) => use(subject, each)),
      ...(outline.chart.kind === "dots" && {
        limits: line.map((each) => use(subject, limitsOf(subject, each))),
      }),
    };
  });
}

function limitsOf({ framework }: Subject, planned: Planned): Planned {
  const { at } = inView(planned, "interval");
  return { ...planned, at, format: formatOf(framework, at) };
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
