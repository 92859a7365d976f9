import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { overlap } from "../../methods/overlap.ts";
import { phrase } from "../../words/phrase.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { choose, reasonIf, type SentenceOrRefused, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { placeName } from "../whose.ts";
import { limitsOf } from "./beside.ts";
import { cautionsOf } from "./cautions.ts";
import { whyUncertain } from "./comparable.ts";
import { datedBy, inSentence, subjectsOf } from "./saying.ts";

/** The areas with a figure, the highest first. */
interface Occasion {
  readonly subject: Subject;
  readonly figures: readonly Figure[];
}

/** What a map shows of the areas that have a figure. */
export function areasSentence(subject: Subject, { values }: ChartOutline): SentenceOrRefused {
  const figures = knownIn(subject, { values });
  return choose(types, { subject, figures }, () => cautionsOf(subject, [figures[0]!, figures.at(-1)!]));
}

/** The figures of a map that are numbers, the highest first. */
export function knownIn(subject: Subject, { values }: Pick<ChartOutline, "values">): Figure[] {
  return (values[0] ?? [])
    .map(({ at }) => subject.statistics.figure({ ...at, view: "value" }))
    .filter(({ value }) => numberOf(value) !== undefined)
    .sort((a, b) => numberOf(b.value)! - numberOf(a.value)!);
}

/** An end of a span by the name of its area. */
export function end(subject: Subject, figure: Figure) {
  return {
    label: placeName(subject.statistics.project, figure.at.geography),
    use: inSentence(subject, figure),
  };
}

/** One area may be named as the highest where its limits lie above those of every other. */
const highest: SentenceType<Occasion> = {
  rule: "highest",
  whyNot: ({ subject, figures }) => {
    const [first, ...others] = figures;
    if (!first || others.length === 0) return [{ why: "parts-missing" }];
    const limits = limitsOf(subject, first);
    const theirs = others.map((each) => limitsOf(subject, each));
    if (!limits || theirs.some((each) => each === undefined)) return [{ why: "no-limits" }];
    return [
      ...whyUncertain(subject, first),
      ...reasonIf(
        theirs.some((each) => overlap(limits, each!)),
        "limits-overlap",
      ),
    ];
  },
  say: ({ subject, figures }) => {
    const first = figures[0]!;
    return phrase("said-highest", {
      place: placeName(subject.statistics.project, first.at.geography),
      value: inSentence(subject, first),
      subjects: subjectsOf(subject, first),
      when: datedBy(first),
    });
  },
};

/** The ends of the span, which is no ranking: it says so where limits overlap or are not known. */
const range: SentenceType<Occasion> = {
  rule: "range",
  whyNot: ({ figures }) => reasonIf(figures.length < 2, "parts-missing"),
  say: ({ subject, figures }) => {
    const [first, last] = [figures[0]!, figures.at(-1)!];
    const known = figures.every((figure) => limitsOf(subject, figure) !== undefined);
    return phrase("said-range", {
      highest: end(subject, first),
      lowest: end(subject, last),
      subjects: subjectsOf(subject, first),
      when: datedBy({ ...first, status: "final" }),
      limits: known ? "overlap" : "unknown",
    });
  },
};

const types = [highest, range] as const;
