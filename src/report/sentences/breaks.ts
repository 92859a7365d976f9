import { type Interruption, interruptions } from "../../statistics/populations.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import { noteInWords } from "../notes/notes.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { plainSentence, type Sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";

/** A break between two points of a chart: before which point, what a reader must know, and whose lines it interrupts. */
export interface ChartBreakOutline {
  readonly before: number;
  readonly found: Interruption;
  /** The places of the interrupted lines among the series. */
  readonly series: readonly number[];
}

/** The breaks of a chart of years; one that interrupts some lines is told of those alone. */
export function breaksIn(
  { statistics }: Subject,
  { chart, points, values }: ChartOutline,
): ChartBreakOutline[] {
  if (chart.points.kind !== "years") return [];
  return points.flatMap((_, before) => {
    const at = new Map<string, { readonly found: Interruption; readonly series: number[] }>();
    for (const [index, line] of values.entries()) {
      const [one, other] = [line[before - 1], line[before]!];
      if (!one) continue;
      for (const found of interruptions(statistics, other.at, one.at.year, other.at.year)) {
        const key = JSON.stringify(found);
        at.set(key, { found, series: [...(at.get(key)?.series ?? []), index] });
      }
    }
    return [...at.values()].map((each) => ({ before, ...each }));
  });
}

/** The words of the framework on a break, with its year and, where it is not of all lines, whose it is. */
export function breakSentence(labels: readonly Text[], { found, series }: ChartBreakOutline): Sentence {
  const of = linesOf(labels, series);
  return plainSentence(
    "remark-break",
    phrase("break-in-words", { year: found.year, sentence: noteInWords(found.reason), of }),
  );
}

/** The names of the interrupted lines; none where they are all lines of the chart. */
export function linesOf(labels: readonly Text[], series: readonly number[]): readonly Text[] {
  return series.length === labels.length ? [] : series.map((index) => labels[index]!);
}
