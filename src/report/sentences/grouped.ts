import type { Figure } from "../../figures/figure.ts";
import { countedBy } from "../../framework/cells.ts";
import { phrase } from "../../words/phrase.ts";
import type { Side } from "../../words/phrases.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { ownPoint } from "../outline/own-point.ts";
import { choose, type Reason, reasonIf, type SentenceOrRefused, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { besideFigures, limitsOf } from "./beside.ts";
import { cautionsOf } from "./cautions.ts";
import { whyUncertain } from "./comparable.ts";
import { datedBy, inSentence, whereabouts } from "./saying.ts";
import { type AreaBeside, referenceOf, sidesIn } from "./sides.ts";

interface Occasion {
  readonly subject: Subject;
  readonly there: Figure | undefined;
  readonly areas: readonly AreaBeside[];
}

/**
 * How the areas of a chart stand beside its reference: in the report of one of them that area, in any other how many of
 * them lie above it, below it, and not clearly either.
 */
export function groupedSentence(subject: Subject, outline: ChartOutline): SentenceOrRefused {
  const there = referenceOf(subject, outline);
  const areas = sidesIn(subject, outline);
  const own = areas.find(({ point }) => point === ownPoint(subject, outline));
  if (own && there) return besideFigures(subject, own.figure, there);
  return choose([grouped], { subject, there, areas }, () => cautionsOf(subject, [there!]));
}

const grouped: SentenceType<Occasion> = {
  rule: "grouped-by-overlap",
  whyNot: ({ subject, there, areas }) => {
    if (!there) return [{ why: "not-a-number" }];
    const reasons: Reason[] = [...whyUncertain(subject, there)];
    if (!limitsOf(subject, there)) return [...reasons, { why: "no-limits" }];
    const compared = areas.filter(({ side }) => side !== "not-compared");
    return [...reasons, ...reasonIf(compared.length < 2, "parts-missing")];
  },
  say: ({ subject, there: known, areas }) => {
    const there = known!;
    const on = (side: Side) => areas.filter((each) => each.side === side).length;
    return phrase("said-grouped", {
      what: countedBy(subject.framework, there.at.measure)?.label ?? there.at.measure,
      when: datedBy(there),
      beside: whereabouts(subject, there),
      there: inSentence(subject, there),
      above: on("above"),
      below: on("below"),
      overlap: on("overlap"),
      notCompared: on("not-compared"),
    });
  },
};
