import { leastForTrend as needed } from "../../methods/trend.ts";
import { phrase } from "../../words/phrase.ts";
import type { TrendsNamed } from "../../words/phrases.ts";
import { whoseOwn } from "../outline/labels.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { choose, reasonIf, type SentenceOrRefused, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { cautionsOf } from "./cautions.ts";
import { directionOf, type TrendOccasion, trendOccasion } from "./trend.ts";

interface Occasion {
  readonly subject: Subject;
  readonly outline: ChartOutline;
  readonly lines: readonly {
    readonly label: ChartOutline["series"][number]["label"];
    readonly trend: TrendOccasion;
    readonly direction: ReturnType<typeof directionOf>;
  }[];
}

/** Which lines of a chart of years rose, which fell, and which did neither clearly, each by the rule for one line. */
export function trendsSentence(subject: Subject, outline: ChartOutline): SentenceOrRefused {
  const lines = outline.series.flatMap(({ label }, index) => {
    const trend = trendOccasion(subject, outline, index);
    return trend ? [{ label, trend, direction: directionOf(trend) }] : [];
  });
  const last = lines.flatMap(({ trend }) => trend.years.at(-1) ?? []);
  return choose([trends], { subject, outline, lines }, () => cautionsOf(subject, last));
}

const trends: SentenceType<Occasion> = {
  rule: "trends",
  whyNot: ({ lines }) => {
    const known = Math.max(0, ...lines.map(({ trend }) => trend.years.length));
    return reasonIf(!lines.some(({ direction }) => direction !== "untested"), "too-few-years", {
      known,
      needed,
    });
  },
  say: ({ subject, outline, lines }) => {
    const named = (asked: Occasion["lines"][number]["direction"]): TrendsNamed[] =>
      lines
        .filter(({ direction }) => direction === asked)
        .map(({ label, trend }) => ({ label, since: trend.years[0]?.at.year ?? year }));
    const { year } = subject.statistics.release.details;
    return phrase("said-trends", {
      place: whoseOwn(subject, outline.values),
      until: year,
      rose: named("risen"),
      fell: named("fallen"),
      unclear: named("no-trend"),
      untested: named("untested").map(({ label }) => label),
    });
  },
};
