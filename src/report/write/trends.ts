import { numberOf } from "../../figures/value.ts";
import type { Year } from "../../figures/year.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase } from "../../words/phrase.ts";
import type { Trend } from "../document.ts";
import { beginningOf } from "../edit/lines.ts";
import type { Planned } from "../outline/outline.ts";
import { figureOf, use } from "../outline/planned-figures.ts";
import { plainSentence } from "../sentence.ts";
import { inSentence } from "../sentences/saying.ts";
import type { Subject } from "../subject.ts";

/**
 * The small line of a figure over the years up to the report's own; undefined where there is not enough of it, by the
 * rule of the lines of charts. A year without a figure that may stand beside the others is a gap in it.
 *
 * @param years the figure in each year, the earliest first
 */
export function trendOf(subject: Subject, years: readonly Planned[]): Trend | undefined {
  const isNumber = ({ at }: Planned) => numberOf(figureOf(subject, at).value) !== undefined;
  const from = beginningOf(years.map(isNumber));
  if (from === undefined) return undefined;
  const known = years.slice(from).filter(isNumber);
  const [first, last] = [known[0]!, known.at(-1)!];
  const shown = years.slice(years.indexOf(first), years.indexOf(last) + 1);
  const breaks = shown.flatMap(({ at }, index) =>
    index > 0 && interruptions(subject.statistics, at, shown[index - 1]!.at.year, at.year).length > 0
      ? [index]
      : [],
  );
  const end = ({ at }: Planned) => ({ year: at.year, use: inSentence(subject, figureOf(subject, at)) });
  const text = phrase("picture-trend", {
    first: end(first),
    last: end(last),
    gaps: spansOf(shown, (each) => !known.includes(each)),
    breaks: breaks.map((index) => shown[index]!.at.year),
  });
  return {
    points: shown.map((each) => ({ year: each.at.year, value: use(subject, each) })),
    breaks,
    alternative: plainSentence("picture-series", text),
  };
}

/** Years that follow each other as one span. */
function spansOf(
  years: readonly Planned[],
  isIn: (each: Planned) => boolean,
): { readonly from: Year; readonly to: Year }[] {
  const spans: { from: Year; to: Year }[] = [];
  for (const [index, each] of years.entries()) {
    if (!isIn(each)) continue;
    const { year } = each.at;
    const last = spans.at(-1);
    if (last && last.to === years[index - 1]?.at.year) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans;
}
