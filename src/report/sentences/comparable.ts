import { keptBy } from "../../caches/kept-by.ts";
import { type Coordinate, figureId } from "../../figures/coordinate.ts";
import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { type Finding, isOpen } from "../../findings/finding.ts";
import { ofSameAreas } from "../../statistics/areas.ts";
import { interruptions } from "../../statistics/populations.ts";
import { isInQuestion, printedQueries } from "../notes/notes.ts";
import { type Reason, reasonIf } from "../sentence.ts";
import type { Subject } from "../subject.ts";

/** Why nothing may be built on a figure: what is uncertain about it, and whether it is in question. */
export function whyUncertain(subject: Subject, figure: Figure): Reason[] {
  return [
    ...(figure.doubts ?? []).map((why) => ({ why })),
    ...reasonIf(isQueried(subject, figure), "queried"),
  ];
}

/** Whether a query is not settled about the figure itself or, of the rate of one area, about a count that it is made of. */
export function isQueried({ findings }: Subject, figure: Figure): boolean {
  const queries = figuresInQuestion(findings);
  if (queries.has(figureId({ ...figure.at, view: "value" }))) return true;
  if (figure.value.kind !== "rate" || figure.at.geography.kind !== "area") return false;
  return figure.inputs.some((input) => input.kind === "figure" && queries.has(figureId(input.at)));
}

/** The figures with a query that is not settled, of the findings of a release. */
const figuresInQuestion = keptBy(
  (findings: readonly Finding[]): ReadonlySet<string> =>
    new Set(
      printedQueries(findings)
        .filter((query) => isOpen(query) && isInQuestion(query))
        .map((query) => figureId(query.figure)),
    ),
);

/** Why two figures are not of one series; nothing where they are. */
export function whyNotOneSeries({ statistics }: Subject, one: Figure, later: Figure): Reason[] {
  return [
    ...reasonIf(interruptions(statistics, later.at, one.at.year, later.at.year).length > 0, "break"),
    ...reasonIf(one.basis !== later.basis || later.basis === "not-stated", "bases-differ"),
    ...reasonIf(!ofSameAreas(one, later), "other-areas"),
  ];
}

/**
 * The figures of consecutive years up to one, as far back as they are numbers of one series that nothing is uncertain
 * about; earliest first. Empty where that of the year itself is not.
 */
export function seriesUpTo(subject: Subject, at: Coordinate): Figure[] {
  const { statistics } = subject;
  const last = statistics.figure({ ...at, view: "value" });
  const figures: Figure[] = [];
  for (const year of statistics.years.filter((each) => each <= at.year).toReversed()) {
    const figure = statistics.figure({ ...at, view: "value", year });
    const point = statistics.figure({ ...at, view: "point", year });
    if (numberOf(point.value) === undefined || whyUncertain(subject, figure).length > 0) break;
    if (whyNotOneSeries(subject, figure, last).length > 0) break;
    figures.unshift(figure);
  }
  return figures;
}
