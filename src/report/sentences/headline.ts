import type { Year } from "../../figures/year.ts";
import { countedBy } from "../../framework/cells.ts";
import type { HeadlineRule } from "../../framework/layout.ts";
import { phrase } from "../../words/phrase.ts";
import { axisLabel } from "../outline/items.ts";
import { whoseOwn } from "../outline/labels.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { isSaid, plainSentence, type Sentence, type SentenceOrRefused } from "../sentence.ts";
import { placeOfAreas, type Subject } from "../subject.ts";
import { areasSentence } from "./areas.ts";
import { besideSentence } from "./beside.ts";
import { cautionsAboutCells } from "./cautions.ts";
import { funnelSentence } from "./funnel.ts";
import { groupedSentence } from "./grouped.ts";
import { partSentence } from "./parts.ts";
import { trendSentence } from "./trend.ts";
import { trendsSentence } from "./trends.ts";

const sentences: Readonly<
  Record<HeadlineRule, (subject: Subject, outline: ChartOutline) => SentenceOrRefused>
> = {
  "largest-part": partSentence,
  trend: trendSentence,
  "beside-nation": besideSentence,
  "highest-and-lowest": areasSentence,
  "grouped-by-overlap": groupedSentence,
  funnel: funnelSentence,
  trends: trendsSentence,
};

/**
 * The message of a chart, by the rule that the framework names. Where its figures allow none, what the chart shows: its
 * own series, place and span, and no word on what they did.
 */
export function headline(subject: Subject, outline: ChartOutline): Sentence {
  const said = sentences[outline.chart.headline](subject, outline);
  return isSaid(said) ? said : { ...shows(subject, outline), refused: said };
}

function shows(subject: Subject, { chart, points, series, values }: ChartOutline): Sentence {
  const cells = values.flat().map(({ at }) => at);
  const years = chart.points.kind === "years" ? points.map(({ id }) => id as Year) : [];
  const own = subject.statistics.release.details.year;
  const [measure, ...others] = new Set(cells.map((cell) => cell.measure));
  // The names of several lines of one measure are its members, and say nothing without it.
  const ofOne = others.length === 0 && (series.length > 1 || years.length === 0);
  const text = phrase("said-shows", {
    ...(ofOne && measure !== undefined && { what: countedBy(subject.framework, measure)?.label ?? measure }),
    lines: years.length > 0 ? series.map(({ label }) => label) : [],
    ...(years.length === 0 && { by: axisLabel(chart.points) }),
    ...(chart.points.kind !== "places" && {
      place: chart.points.kind === "areas" ? placeOfAreas(subject) : whoseOwn(subject, values),
    }),
    from: years[0] ?? own,
    to: years.at(-1) ?? own,
  });
  return plainSentence("shows", text, cautionsAboutCells(subject, cells));
}
