import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { countedBy } from "../../framework/cells.ts";
import type { Dimension } from "../../framework/counted.ts";
import { twoCountsTest } from "../../methods/two-counts.ts";
import { ofSameAreas } from "../../statistics/areas.ts";
import { phrase } from "../../words/phrase.ts";
import type { ChartOutline, PartsOutline } from "../outline/outline.ts";
import { choose, type Reason, reasonIf, type SentenceOrRefused, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { cautionsOf } from "./cautions.ts";
import { unlikely } from "./chance.ts";
import { whyUncertain } from "./comparable.ts";
import { datedBy, inSentence, whereabouts } from "./saying.ts";

/** The parts of a whole, the greatest first. */
interface Occasion {
  readonly subject: Subject;
  readonly dimension: Dimension;
  readonly whole: Figure;
  readonly parts: readonly { readonly member: string; readonly figure: Figure }[];
}

/** Which part of a whole is the largest, in a chart whose points are the parts. */
export function partSentence(
  subject: Subject,
  { chart, points, parts, whole }: ChartOutline,
): SentenceOrRefused {
  if (chart.points.kind !== "dimension") return [];
  const { dimension } = chart.points;
  const named = points.map(({ id }, index) => ({ member: id, planned: parts[index]! }));
  return largestSentence(subject, { dimension, parts: named, whole });
}

/** Which part of a whole is the largest. */
export function largestSentence(
  subject: Subject,
  { dimension, parts, whole }: Omit<PartsOutline, "kind">,
): SentenceOrRefused {
  const figures = parts.map(({ member, planned }) => ({
    member,
    figure: subject.statistics.figure({ ...planned.at, view: "value" }),
  }));
  const occasion = {
    subject,
    dimension,
    whole: subject.statistics.figure({ ...whole.at, view: "value" }),
    parts: figures.toSorted((a, b) => (numberOf(b.figure.value) ?? -1) - (numberOf(a.figure.value) ?? -1)),
  };
  return choose([largestPart], occasion, () =>
    cautionsOf(subject, [occasion.parts[0]!.figure, occasion.whole]),
  );
}

/** Needs every part and the whole, counted alike and of the same areas, and a first that chance did not put there. */
const largestPart: SentenceType<Occasion> = {
  rule: "largest-part",
  whyNot: (occasion) => {
    const { subject, whole, parts } = occasion;
    const all = [whole, ...parts.map(({ figure }) => figure)];
    const missing = all.some(({ value }) => numberOf(value) === undefined) || parts.length === 0;
    if (missing) return [{ why: "parts-missing" }];
    return [
      ...reasonIf(!all.every((figure) => ofSameAreas(figure, whole)), "other-areas"),
      ...reasonIf(new Set(parts.map(({ figure }) => figure.basis)).size > 1, "bases-differ"),
      ...whyUncertain(subject, parts[0]!.figure),
      ...whyUncertain(subject, whole),
      ...notFirst(occasion),
    ];
  },
  say: ({ subject, dimension, whole, parts }) => {
    const { member, figure } = parts[0]!;
    return phrase("said-largest-part", {
      where: whereabouts(subject, figure),
      when: datedBy(figure),
      label: dimension.members[member]!.label,
      name: dimension.members[member]!.name,
      dimension: dimension.label,
      part: inSentence(subject, figure),
      whole: inSentence(subject, whole),
      unit: countedBy(subject.framework, whole.at.measure)?.unit ?? "",
    });
  },
};

function notFirst({ parts }: Occasion): Reason[] {
  const [first, second] = parts.map(({ figure }) => figure.value);
  if (first?.kind !== "count" || second?.kind !== "count") return [];
  const p = twoCountsTest(second.count, first.count);
  return reasonIf(p >= unlikely, "chance", { p });
}
