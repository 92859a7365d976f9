import type { Coordinate } from "../../figures/coordinate.ts";
import { numberOf } from "../../figures/value.ts";
import { type Year, yearsBetween } from "../../figures/year.ts";
import { interruptions } from "../../statistics/populations.ts";
import { phrase } from "../../words/phrase.ts";
import type { Trend } from "../document.ts";
import type { Planned } from "../outline/outline.ts";
import { figureOf, use } from "../outline/planned-figures.ts";
import { plainSentence } from "../sentence.ts";
import { inSentence } from "../sentences/saying.ts";
import type { Subject } from "../subject.ts";

/** With fewer numbers a line shows nothing that the numbers beside it do not. */
const fewestNumbers = 4;

/**
 * The small line of a figure over the years up to the report's own, from its first number to its last; undefined where
 * there are too few. A year without a figure that may stand beside the others is a gap in it.
 */
export function trendOf(subject: Subject, planned: Planned): Trend | undefined {
  const { statistics } = subject;
  const own = statistics.release.details.year;
  const at = (year: Year): Coordinate => ({ ...planned.at, year, view: "point" });
  const isNumber = (year: Year) => numberOf(figureOf(subject, at(year)).value) !== undefined;
  const known = statistics.years.filter((year) => year <= own && isNumber(year));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < fewestNumbers) return undefined;
  const years = yearsBetween(first, last);
  const breaks = years.flatMap((year, index) =>
    index > 0 && interruptions(statistics, planned.at, years[index - 1]!, year).length > 0 ? [index] : [],
  );
  const end = (year: Year) => ({ year, use: inSentence(subject, figureOf(subject, at(year))) });
  const text = phrase("picture-trend", {
    first: end(first),
    last: end(last),
    gaps: spansOf(years, (year) => !known.includes(year)),
    breaks: breaks.map((index) => years[index]!),
  });
  return {
    points: years.map((year) => ({ year, value: use(subject, { ...planned, at: at(year) }) })),
    breaks,
    alternative: plainSentence("picture-series", text),
  };
}

/** Years that follow each other as one span. */
function spansOf(
  years: readonly Year[],
  isIn: (year: Year) => boolean,
): { readonly from: Year; readonly to: Year }[] {
  const spans: { from: Year; to: Year }[] = [];
  for (const [index, year] of years.entries()) {
    if (!isIn(year)) continue;
    const last = spans.at(-1);
    if (last && last.to === years[index - 1]) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans;
}
