import type { Figure } from "../../figures/figure.ts";
import { countedBy } from "../../framework/cells.ts";
import { chanceOutside } from "../../methods/funnel.ts";
import { leastAreas } from "../../methods/overdispersion.ts";
import { type FunnelGround, funnelGround, limitsAt, shareOf } from "../../statistics/control-limits.ts";
import { funnelLevels } from "../../statistics/levels.ts";
import { phrase } from "../../words/phrase.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { ownPoint } from "../outline/own-point.ts";
import {
  choose,
  plainSentence,
  reasonIf,
  type Sentence,
  type SentenceOrRefused,
  type SentenceType,
} from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { cautionsAboutCells, cautionsOf } from "./cautions.ts";
import { whyUncertain } from "./comparable.ts";
import { datedBy, inSentence, subjectsOf, whereabouts } from "./saying.ts";
import { areasIn } from "./sides.ts";

/** An area of a funnel, and outside which of the limits it lies, the widest; within all of them where left out. */
export interface AreaInFunnel {
  readonly point: number;
  readonly figure: Figure;
  readonly denominator: number;
  readonly outside?: { readonly level: number; readonly side: "above" | "below" };
  /** In question, so that it is drawn and not counted. */
  readonly uncertain: boolean;
}

/** A funnel of a chart: what its limits stand on, and where its areas lie. */
export interface FunnelOutline {
  readonly ground: FunnelGround;
  readonly areas: readonly AreaInFunnel[];
}

const [narrow, wide] = funnelLevels;

/** The funnel of a chart; undefined where the share of all areas is not known. */
export function funnelIn(subject: Subject, outline: ChartOutline): FunnelOutline | undefined {
  const at = outline.values[0]?.[0]?.at;
  const ground = at && funnelGround(subject.statistics, at, at.year);
  if (!ground) return undefined;
  const areas = areasIn(subject, outline).flatMap(({ point, figure }): AreaInFunnel[] => {
    const share = shareOf(figure.value);
    if (!share) return [];
    const outside = outsideOf(ground, share);
    return [
      {
        point,
        figure,
        denominator: share.denominator,
        ...(outside && { outside }),
        uncertain: whyUncertain(subject, figure).length > 0,
      },
    ];
  });
  return { ground, areas };
}

function outsideOf(
  ground: FunnelGround,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): AreaInFunnel["outside"] {
  const own = (numerator / denominator) * ground.base;
  for (const level of [wide, narrow]) {
    const { lower, upper } = limitsAt(ground, denominator, level);
    if (own > upper) return { level, side: "above" };
    if (own < lower) return { level, side: "below" };
  }
  return undefined;
}

interface Occasion {
  readonly subject: Subject;
  readonly funnel: FunnelOutline;
}

/** Where the areas of a funnel lie: in the report of one of them that area, in any other how many lie outside. */
export function funnelSentence(subject: Subject, outline: ChartOutline): SentenceOrRefused {
  const funnel = funnelIn(subject, outline);
  if (!funnel) return [{ rule: "funnel", reasons: [{ why: "not-a-number" }] }];
  const own = funnel.areas.find(({ point }) => point === ownPoint(subject, outline));
  const { centre } = funnel.ground;
  if (own)
    return choose([ownPlace], { subject, funnel, own }, () => cautionsOf(subject, [own.figure, centre]));
  return choose([outside], { subject, funnel }, () => cautionsAboutCells(subject, [centre.at]));
}

const ownPlace: SentenceType<Occasion & { readonly own: AreaInFunnel }> = {
  rule: "funnel-own",
  whyNot: ({ subject, funnel, own }) => [
    ...whyUncertain(subject, own.figure),
    ...whyUncertain(subject, funnel.ground.centre),
  ],
  say: ({ subject, funnel: { ground }, own: { figure, outside: place } }) =>
    phrase("said-funnel-own", {
      where: whereabouts(subject, figure),
      value: inSentence(subject, figure),
      subjects: subjectsOf(subject, figure),
      when: datedBy(figure),
      beside: whereabouts(subject, ground.centre),
      there: inSentence(subject, ground.centre),
      level: place?.level ?? narrow,
      side: place?.side ?? "within",
      widened: ground.dispersion > 1,
    }),
};

const outside: SentenceType<Occasion> = {
  rule: "funnel",
  whyNot: ({ subject, funnel: { ground, areas } }) => [
    ...whyUncertain(subject, ground.centre),
    ...reasonIf(counted(areas).length < 2, "parts-missing"),
  ],
  say: ({ subject, funnel: { ground, areas } }) => {
    const { at } = ground.centre;
    const beyond = counted(areas).filter((each) => each.outside?.level === wide);
    const on = (side: "above" | "below") => beyond.filter((each) => each.outside?.side === side).length;
    return phrase("said-funnel", {
      what: countedBy(subject.framework, at.measure)?.label ?? at.measure,
      when: datedBy(ground.centre),
      of: counted(areas).length,
      above: on("above"),
      below: on("below"),
      level: wide,
    });
  },
};

function counted(areas: readonly AreaInFunnel[]): readonly AreaInFunnel[] {
  return areas.filter(({ uncertain }) => !uncertain);
}

/** How much the areas vary, and how many of them chance alone would put outside the narrow limits. */
export function funnelRemarks(subject: Subject, outline: ChartOutline): Sentence[] {
  const funnel = funnelIn(subject, outline);
  if (!funnel) return [];
  const { ground } = funnel;
  const { variation, dispersion, share } = ground;
  const areas = counted(funnel.areas);
  const widened = dispersion > 1;
  const varied = variation
    ? phrase(
        "remark-variation",
        widened ? { kind: "beyond-chance", ratio: dispersion } : { kind: "by-chance" },
      )
    : phrase("remark-variation", { kind: "too-few", needed: leastAreas });
  const expected = areas.reduce(
    (sum, { denominator }) => sum + chanceOutside(share, denominator, narrow, dispersion),
    0,
  );
  const byChance = phrase("remark-by-chance", {
    level: narrow,
    of: areas.length,
    expected: Math.round(expected),
    outside: areas.filter((each) => each.outside !== undefined).length,
    widened,
  });
  return [
    plainSentence("remark-variation", varied),
    ...(areas.length > 0 ? [plainSentence("remark-by-chance", byChance)] : []),
  ];
}
