import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import type { Limits } from "../../methods/normal.ts";
import { overlap } from "../../methods/overlap.ts";
import { phrase } from "../../words/phrase.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { choose, type Reason, reasonIf, type SentenceOrRefused, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { cautionsOf } from "./cautions.ts";
import { whyUncertain } from "./comparable.ts";
import { datedBy, inSentence, subjectsOf, whereabouts } from "./saying.ts";

/** A rate beside that of another place, each with its confidence limits where it has any. */
interface Occasion {
  readonly subject: Subject;
  readonly here: Figure;
  readonly there: Figure;
  readonly limits: readonly (Limits | undefined)[];
}

/** A rate beside that of the nation. */
export function besideSentence(subject: Subject, { values }: ChartOutline): SentenceOrRefused {
  const [here, there] = (values[0] ?? []).map(({ at }) =>
    subject.statistics.figure({ ...at, view: "value" }),
  );
  return here && there ? besideFigures(subject, here, there) : [];
}

/** A rate beside that of another place. */
export function besideFigures(subject: Subject, here: Figure, there: Figure): SentenceOrRefused {
  const limits = [here, there].map((figure) => limitsOf(subject, figure));
  return choose(types, { subject, here, there, limits }, () => cautionsOf(subject, [here, there]));
}

/** The confidence limits of a rate; undefined for a rate without its counts. */
export function limitsOf({ statistics }: Subject, { at }: Figure): Limits | undefined {
  const { value } = statistics.figure({ ...at, view: "interval" });
  return value.kind === "interval" ? value : undefined;
}

function whyNotBeside({ subject, here, there }: Occasion): Reason[] {
  if ([here, there].some(({ value }) => numberOf(value) === undefined)) return [{ why: "not-a-number" }];
  return [
    ...reasonIf(here.basis !== there.basis, "bases-differ"),
    ...whyUncertain(subject, here),
    ...whyUncertain(subject, there),
  ];
}

function withLimits(occasion: Occasion, ask: (apart: boolean) => Reason[]): readonly Reason[] {
  const reasons = whyNotBeside(occasion);
  const [one, other] = occasion.limits;
  if (reasons.length > 0) return reasons;
  return one && other ? ask(!overlap(one, other)) : [{ why: "no-limits" }];
}

const apart: SentenceType<Occasion> = {
  rule: "limits-apart",
  whyNot: (occasion) => withLimits(occasion, (isApart) => reasonIf(!isApart, "limits-overlap")),
  say: (occasion) => said(occasion, "apart"),
};

const overlapping: SentenceType<Occasion> = {
  rule: "limits-overlap",
  whyNot: (occasion) => withLimits(occasion, (isApart) => reasonIf(isApart, "limits-apart")),
  say: (occasion) => said(occasion, "overlap"),
};

/** Published rates have no limits: both are given, and nothing is said of their difference. */
const sideBySide: SentenceType<Occasion> = {
  rule: "side-by-side",
  whyNot: whyNotBeside,
  say: (occasion) => said(occasion, "unknown"),
};

const types = [apart, overlapping, sideBySide] as const;

function said({ subject, here, there }: Occasion, limits: "apart" | "overlap" | "unknown") {
  return phrase("said-beside", {
    where: whereabouts(subject, here),
    here: inSentence(subject, here),
    subjects: subjectsOf(subject, here),
    when: datedBy(here),
    beside: whereabouts(subject, there),
    there: inSentence(subject, there),
    more: numberOf(here.value)! > numberOf(there.value)!,
    limits,
  });
}
