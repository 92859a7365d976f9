import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { phrase } from "../../words/phrase.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { choose, reasonIf, type SentenceOrRefused, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { cautionsOf } from "./cautions.ts";
import { datedBy, inSentence, subjectsOf, whereabouts } from "./saying.ts";

/** The areas with a figure, the highest first, and that of all of them. */
interface Occasion {
  readonly subject: Subject;
  readonly figures: readonly Figure[];
  readonly whole: Figure;
}

/** What a map shows of the areas that have a figure. */
export function areasSentence(subject: Subject, outline: ChartOutline): SentenceOrRefused {
  const figures = knownIn(subject, outline);
  const whole = wholeOf(subject, outline);
  return choose([range], { subject, figures, whole }, () =>
    cautionsOf(subject, [figures[0]!, figures.at(-1)!, ...(isNumber(whole) ? [whole] : [])]),
  );
}

/** The figures of a chart of areas that are numbers, the highest first. */
export function knownIn(subject: Subject, { values }: Pick<ChartOutline, "values">): Figure[] {
  return (values[0] ?? [])
    .map(({ at }) => subject.statistics.figure({ ...at, view: "value" }))
    .filter(isNumber)
    .sort((a, b) => numberOf(b.value)! - numberOf(a.value)!);
}

/** The figure that areas are set against: of the place that the chart names, else of the report's own. */
export function wholeOf({ statistics }: Subject, { reference, whole }: ChartOutline): Figure {
  return statistics.figure({ ...(reference ?? whole).at, view: "value" });
}

export function isNumber({ value }: Figure): boolean {
  return numberOf(value) !== undefined;
}

/**
 * The span of the areas beside the whole. It names none of them: which is highest or lowest is a matter of chance
 * wherever limits overlap, and a table of areas from one end to the other is what readers make of such names.
 */
const range: SentenceType<Occasion> = {
  rule: "range",
  whyNot: ({ figures }) => reasonIf(figures.length < 2, "parts-missing"),
  say: ({ subject, figures, whole }) => {
    const [first, last] = [figures[0]!, figures.at(-1)!];
    return phrase("said-range", {
      highest: inSentence(subject, first),
      lowest: inSentence(subject, last),
      subjects: subjectsOf(subject, first),
      when: datedBy({ ...first, status: "final" }),
      ...(isNumber(whole) && {
        whole: { where: whereabouts(subject, whole), value: inSentence(subject, whole) },
      }),
    });
  },
};
