import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { cellInWords } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { Shape } from "../../words/phrases.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { plainSentence, type Sentence } from "../sentence.ts";
import { placeOfAreas, type Subject } from "../subject.ts";
import { mapSentences, outsideSentences, sideSentences } from "./area-pictures.ts";
import { isNumber } from "./areas.ts";
import { breaksIn } from "./breaks.ts";
import { inSentence } from "./saying.ts";

/** Lists longer than this are left to the table beside the chart. */
const longestList = 8;

/** A point of a line or group of bars with its figure. */
interface Point {
  readonly label: Text;
  readonly figure: Figure;
}

/** What a picture shows, in full sentences, for readers who do not see it. Every number is a figure. */
export function pictureSentences(subject: Subject, outline: ChartOutline): Sentence[] {
  const { kind } = outline.chart;
  const known = outline.values.flat().some(({ at }) => isNumber(subject.statistics.figure(at)));
  if (!known) return [plainSentence("picture", phrase("picture-empty", { kind, of: placeOfAreas(subject) }))];
  const head = plainSentence("picture", phrase("picture-kind", { kind, of: placeOfAreas(subject) }));
  if (kind === "map") return [head, ...mapSentences(subject, outline)];
  if (kind === "dots") return [head, ...mapSentences(subject, outline), ...sideSentences(subject, outline)];
  if (kind === "funnel")
    return [head, ...mapSentences(subject, outline), ...outsideSentences(subject, outline)];
  const lines = outline.series.flatMap((_, index) => seriesSentences(subject, outline, index));
  return [head, ...lines];
}

function seriesSentences(subject: Subject, outline: ChartOutline, index: number): Sentence[] {
  const { points } = outline;
  const { label } = outline.series[index]!;
  const all = outline.values[index]!.map(
    ({ at }, place): Point => ({
      label: points[place]!.label,
      figure: subject.statistics.figure(at),
    }),
  );
  const known = all.filter(({ figure }) => isNumber(figure));
  const gaps = gapSentences(subject, label, all);
  if (known.length === 0)
    return [plainSentence("picture-series", phrase("picture-no-figures", { label })), ...gaps];
  const sorted = known.toSorted((a, b) => numberOf(a.figure.value)! - numberOf(b.figure.value)!);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  const broken = breaksOnLine(subject, outline, index);
  // Across a break nothing is the highest or the lowest, and the ends are no two ends of one line.
  const whole = broken.length === 0;
  const listed = known.length <= longestList || !whole ? known : [known[0]!, known.at(-1)!];
  const words = (point: Point) => ({ label: point.label, use: inSentence(subject, point.figure) });
  const only = (end: Point) =>
    known.filter(({ figure }) => numberOf(figure.value) === numberOf(end.figure.value)).length === 1;
  const shape = outline.chart.points.kind === "years" && whole && isWhole(all) ? shapeOf(known) : undefined;
  const text = phrase("picture-series", {
    label,
    values: listed.map((point, place) => ({
      ...words(point),
      ...(broken.some((before) => isBetween(all, before, listed[place - 1], point)) && { afterBreak: true }),
    })),
    ends: listed.length < known.length,
    ...(known.length > 2 && whole && only(highest) && { highest: words(highest) }),
    ...(known.length > 2 && whole && only(lowest) && { lowest: words(lowest) }),
    ...(shape && { shape }),
  });
  return [plainSentence("picture-series", text), ...gaps];
}

/** The points before which a line is interrupted. */
function breaksOnLine(subject: Subject, outline: ChartOutline, index: number): number[] {
  return breaksIn(subject, outline).flatMap(({ before, series }) => (series.includes(index) ? [before] : []));
}

/** Whether a break lies between two points of a line, one of them perhaps the first. */
function isBetween(all: readonly Point[], before: number, one: Point | undefined, next: Point): boolean {
  return one !== undefined && all.indexOf(one) < before && before <= all.indexOf(next);
}

/** How a line without gaps goes; a description of what is drawn and no finding. */
function shapeOf(points: readonly Point[]): Shape | undefined {
  const numbers = points.map(({ figure }) => numberOf(figure.value)!);
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - numbers[index]!));
  if (steps.length < 2) return undefined;
  if (steps.every((step) => step === 0)) return "level";
  if (steps.every((step) => step > 0)) return "up";
  if (steps.every((step) => step < 0)) return "down";
  return "up-and-down";
}

function isWhole(points: readonly Point[]): boolean {
  return points.every(({ figure }) => isNumber(figure));
}

/** What is not drawn: figures that are missing, and cells that cannot exist, which are not missing. */
function gapSentences(subject: Subject, label: Text, points: readonly Point[]): Sentence[] {
  const missing = points.filter(({ figure }) => !isNumber(figure) && figure.value.kind !== "not-applicable");
  const impossible = points.filter(({ figure }) => figure.value.kind === "not-applicable");
  return [
    ...(missing.length > 0 && missing.length < points.length
      ? [plainSentence("picture-gaps", phrase("picture-gaps", { label, spans: spansOf(points, missing) }))]
      : []),
    ...impossible.map(({ figure }) => plainSentence("picture-gaps", impossibleText(subject, figure))),
  ];
}

/** Points that follow each other as one span. */
function spansOf(
  all: readonly Point[],
  some: readonly Point[],
): { readonly from: Text; readonly to?: Text }[] {
  const spans: { from: number; to: number }[] = [];
  for (const place of some.map((each) => all.indexOf(each))) {
    const last = spans.at(-1);
    if (last && last.to === place - 1) last.to = place;
    else spans.push({ from: place, to: place });
  }
  return spans.map(({ from, to }) => ({ from: all[from]!.label, ...(to > from && { to: all[to]!.label }) }));
}

function impossibleText({ statistics, framework }: Subject, { at }: Figure): Text {
  const counted = frameworkOf(statistics.project.frameworks, at.year) ?? framework;
  return phrase("picture-impossible", { what: cellInWords(counted, at) });
}
