import type { Figure } from "../../figures/figure.ts";
import { smallestBaseForPercentages } from "../../figures/format.ts";
import { numberOf } from "../../figures/value.ts";
import { rateBy } from "../../framework/cells.ts";
import { isShare } from "../../framework/sentences.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { ChangeSaid } from "../../words/phrases.ts";
import { noteInWords } from "../notes/notes.ts";
import type { CardOutline } from "../outline/outline.ts";
import { choose, isSaid, type Reason, reasonIf, type Sentence, type SentenceType } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { cautionsOf } from "./cautions.ts";
import { judgeChange, unlikely, type Verdict } from "./chance.ts";
import { whyNotOneSeries, whyUncertain } from "./comparable.ts";
import { datedBy, inSentence, subjectsOf, whereabouts } from "./saying.ts";
import { usesIn } from "./uses.ts";

/** A figure and that of the year before, with what lies between them. */
interface Occasion {
  readonly subject: Subject;
  readonly earlier: Figure;
  readonly later: Figure;
  readonly change: Figure;
  /** The two numbers, where the change is the difference between the very figures of the two years. */
  readonly moved?: { readonly from: number; readonly to: number };
  /** Only where there are two numbers that may be compared. */
  readonly verdict?: Verdict;
}

/** Above this share of the earlier figure nobody would say that it has little changed. */
const littleShare = 0.1;

/** What a key figure did since the year before; undefined where there is nothing to compare it with. */
export function changeSentence(subject: Subject, outline: CardOutline): Sentence | undefined {
  const occasion = occasionOf(subject, outline);
  const said = choose(types, occasion, (chosen) => cautionsFor(occasion, chosen));
  return isSaid(said) ? said : undefined;
}

function cautionsFor(
  { subject, later, change }: Occasion,
  { rule, text }: Pick<Sentence, "rule" | "text">,
): Text[] {
  // What was said of the earlier figure already is not said again as a caution.
  if (rule === "doubtful") return cautionsOf(subject, [later]).filter((caution) => !isDoubted(caution));
  const spoken = usesIn(text).map(({ figure }) => figure);
  const reason =
    rule === "not-comparable"
      ? reasonOf(change)
      : rule === "on-one-population"
        ? change.notes.map(noteInWords)
        : [];
  return [
    ...reason,
    ...cautionsOf(
      subject,
      spoken.filter(({ at }) => at.view === "value"),
    ),
  ];
}

function isDoubted(caution: Text): boolean {
  return (
    typeof caution !== "string" &&
    (caution.phrase === "caution-queried" || caution.phrase === "caution-doubt")
  );
}

function occasionOf(subject: Subject, outline: CardOutline): Occasion {
  const [earlier, later, change] = [outline.before, outline.value, outline.change].map(({ at }) =>
    subject.statistics.figure(at),
  ) as [Figure, Figure, Figure];
  const occasion = { subject, earlier, later, change };
  const { value } = change;
  if (value.kind !== "change") return occasion;
  // A change over only those areas that both years have is for a table, where a note says so.
  if (numberOf(earlier.value) !== value.from || numberOf(later.value) !== value.to) return occasion;
  return { ...occasion, moved: value, verdict: judgeChange(subject, earlier, later) };
}

function reasonOf({ value }: Figure) {
  return value.kind === "not-comparable" ? [noteInWords(value.reason)] : [];
}

/** Why two figures may not be compared at all. */
function whyNotCompared({ subject, earlier, later, change, moved }: Occasion): Reason[] {
  if (numberOf(later.value) === undefined) return [{ why: "not-a-number" }];
  if (numberOf(earlier.value) === undefined) return [{ why: "nothing-before" }];
  if (change.value.kind === "not-comparable")
    return [{ why: change.value.reason.note === "bases-differ" ? "bases-differ" : "break" }];
  if (!moved && isRebased(change)) return [{ why: "other-population" }];
  if (!moved) return [{ why: change.value.kind === "change" ? "other-areas" : "nothing-before" }];
  return [
    ...whyNotOneSeries(subject, earlier, later),
    ...whyUncertain(subject, earlier),
    ...whyUncertain(subject, later),
  ];
}

/** Whether a change of a rate was computed with one population under the counts of both years. */
function isRebased({ notes, value }: Figure): boolean {
  return value.kind === "change" && notes.some(({ note }) => note === "on-one-population");
}

/** Needs two numbers that may be compared and that differ, and asks something of what chance would do. */
function compared(ask: (verdict: Verdict, occasion: Occasion) => Reason[]): SentenceType<Occasion>["whyNot"] {
  return (occasion) => {
    const reasons = whyNotCompared(occasion);
    const { moved, verdict } = occasion;
    if (reasons.length > 0 || !moved || !verdict) return reasons;
    return [...reasonIf(moved.from === moved.to, "equal"), ...ask(verdict, occasion)];
  };
}

function notByChance(verdict: Verdict): Reason[] {
  if (verdict.kind === "no-test") return [{ why: "no-test" }];
  if (verdict.kind === "too-few-years")
    return [{ why: "too-few-years", known: verdict.known, needed: verdict.needed }];
  return reasonIf(verdict.p >= unlikely, "chance", evidence(verdict));
}

function byChance(verdict: Verdict): Reason[] {
  if (verdict.kind !== "tested") return notByChance(verdict);
  return reasonIf(verdict.p < unlikely, "beyond-chance", evidence(verdict));
}

function evidence({ p, dispersion }: Extract<Verdict, { kind: "tested" }>) {
  return { p, ...(dispersion !== undefined && { dispersion }) };
}

function isLarge({ moved }: Occasion): boolean {
  return moved !== undefined && Math.abs(moved.to - moved.from) > littleShare * moved.from;
}

const same: SentenceType<Occasion> = {
  rule: "same",
  whyNot: (occasion) => {
    const reasons = whyNotCompared(occasion);
    const { moved } = occasion;
    return reasons.length > 0 || !moved ? reasons : reasonIf(moved.from !== moved.to, "not-equal");
  },
  say: (occasion) => said(occasion, { kind: "same", before: before(occasion) }),
};

const risen: SentenceType<Occasion> = {
  rule: "risen",
  whyNot: compared((verdict, { moved }) => [
    ...reasonIf(moved!.to < moved!.from, "other-direction"),
    ...notByChance(verdict),
  ]),
  say: (occasion) => said(occasion, { kind: "risen", ...both(occasion), ...percentOf(occasion) }),
};

const fallen: SentenceType<Occasion> = {
  rule: "fallen",
  whyNot: compared((verdict, { moved }) => [
    ...reasonIf(moved!.to > moved!.from, "other-direction"),
    ...notByChance(verdict),
  ]),
  say: (occasion) => said(occasion, { kind: "fallen", ...both(occasion), ...percentOf(occasion) }),
};

const littleChanged: SentenceType<Occasion> = {
  rule: "little-changed",
  whyNot: compared((verdict, occasion) => [
    ...byChance(verdict),
    ...reasonIf(isLarge(occasion), "large-difference"),
  ]),
  say: (occasion) => said(occasion, { kind: "little-changed", ...both(occasion), by: by(occasion) }),
};

const withinChance: SentenceType<Occasion> = {
  rule: "within-chance",
  whyNot: compared(byChance),
  say: (occasion) => said(occasion, { kind: "within-chance", ...both(occasion), by: by(occasion) }),
};

/** Both values, and no word on what the difference means. */
const tooFewYears: SentenceType<Occasion> = {
  rule: "too-few-years",
  whyNot: compared((verdict) => reasonIf(verdict.kind === "tested", "enough-years")),
  say: (occasion) =>
    said(occasion, {
      kind: occasion.verdict?.kind === "no-test" ? "side-by-side" : "too-few-years",
      ...both(occasion),
    }),
};

/** The rate of the year before stands on another population, so that only the difference on one of them is given. */
const onOnePopulation: SentenceType<Occasion> = {
  rule: "on-one-population",
  whyNot: ({ subject, earlier, later, change }) => [
    ...reasonIf(!isRebased(change), "comparable"),
    ...reasonIf(
      change.notes.some(({ note }) => note === "areas-of-both-years"),
      "other-areas",
    ),
    ...whyUncertain(subject, earlier),
    ...whyUncertain(subject, later),
  ],
  say: (occasion) => {
    const { subject, earlier, change } = occasion;
    const more = change.value.kind === "change" && change.value.to >= change.value.from;
    const when = datedBy(earlier);
    return said(occasion, { kind: "on-one-population", difference: inSentence(subject, change), more, when });
  },
};

/** A figure beside one of the year before with which it may not be compared, because one of them is uncertain. */
const doubtful: SentenceType<Occasion> = {
  rule: "doubtful",
  whyNot: (occasion) => {
    const reasons = whyNotCompared(occasion);
    const uncertain = reasons.filter(({ why }) => isDoubt(why));
    return uncertain.length > 0 ? [] : [...reasons, ...reasonIf(reasons.length === 0, "certain")];
  },
  say: (occasion) => {
    const { subject, earlier, later } = occasion;
    const why = [earlier, later].flatMap((figure) =>
      whyUncertain(subject, figure).flatMap((reason) =>
        isDoubt(reason.why) ? [{ doubt: reason.why, year: figure.at.year }] : [],
      ),
    );
    return said(occasion, { kind: "doubtful", before: before(occasion), why });
  },
};

function isDoubt(why: Reason["why"]): why is "assumed-year" | "uncertain-measure" | "queried" {
  return why === "assumed-year" || why === "uncertain-measure" || why === "queried";
}

/** The figure alone; the break that lies before it is a caution. */
const notComparable: SentenceType<Occasion> = {
  rule: "not-comparable",
  whyNot: ({ later, change }) => [
    ...reasonIf(numberOf(later.value) === undefined, "not-a-number"),
    ...reasonIf(change.value.kind !== "not-comparable", "comparable"),
  ],
  say: (occasion) => said(occasion, { kind: "alone" }),
};

/** What may be said of a key figure and the year before, the strongest first. */
const types = [
  same,
  risen,
  fallen,
  littleChanged,
  withinChance,
  tooFewYears,
  onOnePopulation,
  doubtful,
  notComparable,
] as const;

/** A figure that is a number, and nothing of any other year. */
export function figureAlone(subject: Subject, figure: Figure): Text {
  return said({ subject, later: figure }, { kind: "alone" });
}

function said({ subject, later }: Pick<Occasion, "subject" | "later">, change: ChangeSaid) {
  return phrase("said-change", {
    where: whereabouts(subject, later),
    value: inSentence(subject, later),
    subjects: subjectsOf(subject, later),
    when: datedBy(later),
    change,
  });
}

function before({ subject, earlier, later }: Occasion) {
  return {
    value: inSentence(subject, earlier),
    when: datedBy(earlier),
    sameAreas: later.at.geography.kind === "responding",
  };
}

function both(occasion: Occasion) {
  return { before: before(occasion), difference: inSentence(occasion.subject, occasion.change) };
}

function by({ verdict }: Occasion): "chance" | "history" {
  if (verdict?.kind !== "tested") return "history";
  // Counts that vary far more than by chance alone do so for reasons that nobody has told us.
  return verdict.by === "chance" && (verdict.dispersion ?? 1) < 2 ? "chance" : "history";
}

/** In per cent of the earlier figure, where that is large enough; a change of a share is in percentage points. */
function percentOf({ subject, change, moved, later }: Occasion) {
  if (isShare(subject.framework, later.at)) return { points: true };
  const isRate = rateBy(subject.framework, later.at.measure) !== undefined;
  if (isRate || !moved || moved.from < smallestBaseForPercentages) return {};
  return { percent: inSentence(subject, change, true) };
}
