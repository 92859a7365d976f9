import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { driftTest, leastChanges } from "../../methods/stock.ts";
import { leastForTrend, mannKendall, type Trend } from "../../methods/trend.ts";
import { phrase } from "../../words/phrase.ts";
import type { TrendSaid } from "../../words/phrases.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { choose, type Reason, reasonIf, type SentenceOrRefused, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { isNumber } from "./areas.ts";
import { cautionsOf } from "./cautions.ts";
import { unlikely } from "./chance.ts";
import { seriesUpTo } from "./comparable.ts";
import { datedBy, inSentence, subjectsOf, whereabouts } from "./saying.ts";

/** The consecutive years up to the report's own that are of one series, of a line of a chart. */
export interface TrendOccasion {
  readonly subject: Subject;
  readonly years: readonly Figure[];
  readonly numbers: readonly number[];
  readonly trend: Trend;
  /** Of a stock, whose years carry over: whether the yearly changes have a drift. */
  readonly drift?: number;
}

/** What the first line of a chart of years shows. */
export function trendSentence(subject: Subject, outline: ChartOutline): SentenceOrRefused {
  const occasion = trendOccasion(subject, outline, 0);
  return occasion ? choose(types, occasion, () => cautionsOf(subject, occasion.years)) : [];
}

/** A line of a chart of years with its tests; undefined where there is no such line. */
export function trendOccasion(
  subject: Subject,
  { values, points }: ChartOutline,
  index: number,
): TrendOccasion | undefined {
  const last = values[index]?.at(-1);
  if (!last) return undefined;
  const { year } = subject.statistics.release.details;
  // A year that is not drawn, because no index can be made of it, is not spoken of either.
  const shown = new Set(
    points
      .filter((_, point) => isNumber(subject.statistics.figure(values[index]![point]!.at)))
      .map(({ id }) => id),
  );
  const stretch = last.at.year === year ? seriesUpTo(subject, last.at) : [];
  const years = stretch.filter(({ at }) => shown.has(at.year));
  const numbers = years.map(({ value }) => numberOf(value)!);
  const changes = numbers.slice(1).map((number, index) => number - numbers[index]!);
  const isStock = years.at(-1)?.basis === "snapshot";
  const drift = isStock ? driftTest(changes) : undefined;
  const trend = mannKendall(numbers);
  return { subject, years, numbers, trend, ...(drift !== undefined && { drift }) };
}

/** What the tests say of a line; untested where its years are too few for them to decide. */
export function directionOf(occasion: TrendOccasion): "risen" | "fallen" | "no-trend" | "untested" {
  if (trend.whyNot(occasion).length === 0) return occasion.trend.s > 0 ? "risen" : "fallen";
  return noTrend.whyNot(occasion).length === 0 ? "no-trend" : "untested";
}

/** A series of five years or more: fewer cannot show a trend. */
function enough({ years }: TrendOccasion): Reason[] {
  return reasonIf(years.length < leastForTrend, "too-few-years", {
    known: years.length,
    needed: leastForTrend,
  });
}

function whyNoTrend({ trend, drift, years }: TrendOccasion): Reason[] {
  const isStock = years.at(-1)!.basis === "snapshot";
  return [
    ...reasonIf(trend.p >= unlikely, "trend-within-chance", { p: trend.p }),
    ...(isStock && drift === undefined
      ? [{ why: "too-few-years" as const, known: years.length - 1, needed: leastChanges }]
      : reasonIf(drift !== undefined && drift >= unlikely, "trend-within-chance", { p: drift ?? 1 })),
  ];
}

const trend: SentenceType<TrendOccasion> = {
  rule: "trend",
  whyNot: (occasion) => {
    const few = enough(occasion);
    return few.length > 0 ? few : whyNoTrend(occasion);
  },
  say: (occasion) => {
    const { trend: found } = occasion;
    return said(occasion, { kind: found.s > 0 ? "risen" : "fallen", since: sinceFirst(occasion) });
  },
};

/** Not a test but a fact of the figures: each year was above, or below, the one before. */
const everyYear: SentenceType<TrendOccasion> = {
  rule: "every-year",
  whyNot: (occasion) => [
    ...enough(occasion),
    ...reasonIf(!isEvery(occasion.numbers, 1) && !isEvery(occasion.numbers, -1), "not-every-year"),
  ],
  say: (occasion) => {
    const kind = isEvery(occasion.numbers, 1) ? "higher-every-year" : "lower-every-year";
    return said(occasion, { kind, since: sinceFirst(occasion) });
  },
};

function isEvery(numbers: readonly number[], direction: 1 | -1): boolean {
  return numbers.every(
    (number, index) => index === 0 || Math.sign(number - numbers[index - 1]!) === direction,
  );
}

const noTrend: SentenceType<TrendOccasion> = {
  rule: "no-trend",
  whyNot: (occasion) => {
    const few = enough(occasion);
    if (few.length > 0) return few;
    const { p } = occasion.trend;
    return reasonIf(p < unlikely, "trend-beyond-chance", { p });
  },
  say: (occasion) => {
    const { subject, years } = occasion;
    const sorted = years.toSorted((a, b) => numberOf(a.value)! - numberOf(b.value)!);
    return said(occasion, {
      kind: "no-trend",
      first: datedBy(years[0]!),
      lowest: inSentence(subject, sorted[0]!),
      highest: inSentence(subject, sorted.at(-1)!),
      all: numberOf(sorted[0]!.value) === numberOf(sorted.at(-1)!.value),
    });
  },
};

const types = [trend, everyYear, noTrend] as const;

function sinceFirst({ subject, years }: TrendOccasion) {
  const [first] = years;
  return { value: inSentence(subject, first!), when: datedBy(first!) };
}

function said({ subject, years }: TrendOccasion, change: TrendSaid) {
  const last = years.at(-1)!;
  return phrase("said-trend", {
    where: whereabouts(subject, last),
    value: inSentence(subject, last),
    subjects: subjectsOf(subject, last),
    when: datedBy(last),
    change,
  });
}
