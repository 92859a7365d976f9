import { phrase, type Text } from "../../words/phrase.ts";
import type { Side } from "../../words/phrases.ts";
import type { ChartOutline } from "../outline/outline.ts";
import { plainSentence, type Sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { whose } from "../whose.ts";
import { isNumber, knownIn, wholeOf } from "./areas.ts";
import { funnelIn } from "./funnel.ts";
import { datedBy, inSentence, subjectsOf, whereabouts } from "./saying.ts";
import { referenceOf, sidesIn } from "./sides.ts";

/** The ends, the middle and the whole of a chart of areas, and how many areas have no figure. None is named for its rank. */
export function mapSentences(subject: Subject, outline: ChartOutline): Sentence[] {
  const { statistics } = subject;
  const known = knownIn(subject, outline);
  const missing = outline.points.filter(
    (_, index) => !isNumber(statistics.figure(outline.values[0]![index]!.at)),
  );
  const [highest, lowest] = [known[0]!, known.at(-1)!];
  const middle = known[Math.floor(known.length / 2)]!;
  const whole = wholeOf(subject, outline);
  const text = phrase("picture-map", {
    subjects: subjectsOf(subject, highest),
    when: datedBy({ ...highest, status: "final" }),
    highest: inSentence(subject, highest),
    lowest: inSentence(subject, lowest),
    ...(known.length > 2 && { middle: inSentence(subject, middle) }),
    ...(isNumber(whole) && {
      whole: { where: whereabouts(subject, whole), value: inSentence(subject, whole) },
    }),
  });
  return [
    plainSentence("picture-map", text),
    ...(missing.length > 0
      ? [
          plainSentence(
            "picture-gaps",
            phrase("picture-missing-areas", { areas: missing.map(({ label }) => label) }),
          ),
        ]
      : []),
  ];
}

const sides: readonly Side[] = ["above", "below", "overlap", "not-compared"];

/** Which areas lie above the reference and which below it, by name; how many are not clearly either. */
export function sideSentences(subject: Subject, outline: ChartOutline): Sentence[] {
  const there = referenceOf(subject, outline);
  const areas = sidesIn(subject, outline);
  if (!there || areas.every(({ side }) => side === "not-compared")) return [];
  const place = whose(subject.statistics, there);
  return sides.flatMap((side) => {
    const own = areas.filter((each) => each.side === side);
    if (own.length === 0) return [];
    const named = side === "overlap" ? [] : own.map(({ point }) => outline.points[point]!.label);
    const said = phrase("picture-side", { side, place, count: own.length, areas: named });
    return [plainSentence("picture-dots", said)];
  });
}

/** Which areas lie outside the limits of a funnel, by the limits. */
export function outsideSentences(subject: Subject, outline: ChartOutline): Sentence[] {
  const areas = funnelIn(subject, outline)?.areas ?? [];
  const levels = [...new Set(areas.flatMap(({ outside }) => outside?.level ?? []))].sort((a, b) => b - a);
  return levels.map((level) => {
    const named = areas
      .filter(({ outside }) => outside?.level === level)
      .map(({ point }): Text => outline.points[point]!.label);
    return plainSentence("picture-funnel", phrase("picture-outside", { level, areas: named }));
  });
}
