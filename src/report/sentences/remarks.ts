import type { Doubt } from "../../figures/doubt.ts";
import type { Figure } from "../../figures/figure.ts";
import { smallestBaseForPercentages } from "../../figures/format.ts";
import { numberOf } from "../../figures/value.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { PlottedFigure } from "../../words/phrases.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { plainSentence, type Sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { limitsOf } from "./beside.ts";
import { breakSentence, breaksIn } from "./breaks.ts";
import { cautionsAboutCells } from "./cautions.ts";
import { isQueried } from "./comparable.ts";
import { funnelRemarks } from "./funnel.ts";

/** What a chart shows a figure to be. */
interface Plotted {
  readonly figure: Figure;
  readonly name: PlottedFigure;
}

/** What a reader of a chart must know: its breaks and whose they are, what its figures are, and which are doubtful. */
export function remarks(subject: Subject, outline: ChartOutline): Sentence[] {
  const { points, series, values } = outline;
  const plotted = values.flatMap((line, index) =>
    line.map(
      ({ at }, point): Plotted => ({
        figure: subject.statistics.figure({ ...at, view: "value" }),
        name: { point: points[point]!.label, ...(series.length > 1 && { series: series[index]!.label }) },
      }),
    ),
  );
  const among = (of: (figure: Figure) => boolean) =>
    plotted.filter(({ figure }) => of(figure)).map(({ name }) => name);
  const doubted = (doubt: Doubt) =>
    among(({ doubts, value }) => numberOf(value) !== undefined && (doubts ?? []).includes(doubt));
  const numbers = plotted.filter(({ figure }) => numberOf(figure.value) !== undefined);
  const status = (own: "provisional" | "revised") => {
    const such = numbers.filter(({ figure }) => figure.status === own);
    return such.length === numbers.length && such.length > 0
      ? [plainSentence("remark-figures", phrase("remark-figures", { what: own, figures: [] }))]
      : about(own, inShort(numbers, such));
  };
  return [
    ...(outline.chart.kind === "funnel" ? funnelRemarks(subject, outline) : []),
    ...(outline.chart.kind === "dots" ? withoutLimits(subject, numbers) : []),
    ...breaksIn(subject, outline).map((each) =>
      breakSentence(
        series.map(({ label }) => label),
        each,
      ),
    ),
    ...cautionsAboutCells(
      subject,
      plotted.map(({ figure }) => figure.at),
    ).map((text) => plainSentence("remark-caution", phrase("in-words", { text }))),
    ...status("provisional"),
    ...status("revised"),
    ...about(
      "queried",
      among((figure) => isQueried(subject, figure)),
    ),
    ...about(
      "approximate",
      among(({ value }) => value.kind === "approximate"),
    ),
    ...about("assumed-year", doubted("assumed-year")),
    ...about("uncertain-measure", doubted("uncertain-measure")),
    ...about(
      "basis-not-stated",
      among(({ basis, value }) => basis === "not-stated" && numberOf(value) !== undefined),
    ),
  ];
}

/** The points of a chart with limits that have none. */
function withoutLimits(subject: Subject, numbers: readonly Plotted[]): Sentence[] {
  const without = numbers.filter(({ figure }) => limitsOf(subject, figure) === undefined);
  if (without.length === 0) return [];
  const points = without.length === numbers.length ? [] : without.map(({ name }) => name.point);
  return [plainSentence("remark-without-limits", phrase("remark-without-limits", { points }))];
}

/** The lines of which no index can be made, and why. */
export function notDrawn(lines: readonly Text[]): Sentence[] {
  if (lines.length === 0) return [];
  const said = phrase("remark-not-drawn", { lines, least: smallestBaseForPercentages });
  return [plainSentence("remark-not-drawn", said)];
}

/** Points of which every line is meant are named once. */
function inShort(numbers: readonly Plotted[], such: readonly Plotted[]): PlottedFigure[] {
  const at = (among: readonly Plotted[], { name }: Plotted) =>
    among.filter((each) => each.name.point === name.point).length;
  const names = such.map((each) =>
    at(such, each) === at(numbers, each) ? { point: each.name.point } : each.name,
  );
  return names.filter(
    (name, index) =>
      "series" in name ||
      names.findIndex((each) => !("series" in each) && each.point === name.point) === index,
  );
}

function about(what: RemarkKind, figures: readonly PlottedFigure[]): Sentence[] {
  if (figures.length === 0) return [];
  return [plainSentence("remark-figures", phrase("remark-figures", { what, figures }))];
}

export type RemarkKind = "provisional" | "revised" | "queried" | "approximate" | "basis-not-stated" | Doubt;
