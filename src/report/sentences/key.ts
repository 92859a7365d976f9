import type { Figure } from "../../figures/figure.ts";
import { numberOf } from "../../figures/value.ts";
import { rateBy } from "../../framework/cells.ts";
import type { CardOutline } from "../outline/outline.ts";
import { isSaid, plainSentence, type Rule, type Sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { besideFigures } from "./beside.ts";
import { cautionsOf } from "./cautions.ts";
import { changeSentence, figureAlone } from "./change.ts";

/** A key page has so many sentences where as many can be said: the first, with whatever else is beyond chance. */
const usual = 3;
const most = 5;

/** How much a sentence tells a reader, the most first. */
const strengths: readonly (readonly Rule[])[] = [
  // What chance is unlikely to have done
  ["risen", "fallen"],
  // How the place stands beside the nation
  ["limits-apart"],
  ["limits-overlap", "side-by-side"],
  // What the largest measures did otherwise
  ["same", "little-changed", "within-chance", "too-few-years"],
  // Why what stands beside a figure is no comparison
  ["on-one-population", "doubtful", "not-comparable"],
];

/** A sum of fewer than half of the areas does not stand for all of them. */
const leastShare = 1 / 2;

/** Up to this strength a sentence is said besides the usual number. */
const strong = 2;

interface Candidate {
  readonly sentence: Sentence;
  readonly strength: number;
  readonly figure: Figure;
}

/**
 * The sentences of the key page: changes that chance is unlikely to have made, then how the place stands beside the
 * nation, then what its largest measures did, and last which are no comparison, and why. Of equal strength those without cautions come first, because they are the
 * shorter, then counts before rates and the larger number before the smaller. A figure that stands beside no other is not
 * among them, because its card says as much.
 */
export function keySentences(subject: Subject, cards: readonly CardOutline[]): Sentence[] {
  const candidates = cards
    .flatMap((card) => candidatesOf(subject, card, cards))
    .toSorted((one, other) => rank(one) - rank(other) || size(other) - size(one));
  const chosen = candidates.filter(({ strength }, index) => index < (strength < strong ? most : usual));
  return chosen.map(({ sentence }) => sentence);
}

/** What the year showed in a sentence or two: the first of the key page, or where there are none the main figure alone. */
export function summarySentences(subject: Subject, cards: readonly CardOutline[]): Sentence[] {
  const compared = keySentences(subject, cards).filter(({ rule }) => !strengths.at(-1)!.includes(rule));
  const [first, second] = compared;
  if (first) return second && isShort(first) && isShort(second) ? [first, second] : [first];
  const main = cards
    .map(({ value }) => subject.statistics.figure(value.at))
    .find(({ value }) => numberOf(value) !== undefined);
  return main ? [plainSentence("figure", figureAlone(subject, main), cautionsOf(subject, [main]))] : [];
}

function candidatesOf(subject: Subject, card: CardOutline, cards: readonly CardOutline[]): Candidate[] {
  const figure = subject.statistics.figure(card.value.at);
  const change = isToldByItsCount(subject, figure, cards) ? undefined : changeSentence(subject, card);
  const sentences = [change, besideNation(subject, card)];
  return sentences.flatMap((sentence): Candidate[] => {
    const strength = strengths.findIndex((rules) => sentence !== undefined && rules.includes(sentence.rule));
    return sentence && strength >= 0 ? [{ sentence, strength, figure }] : [];
  });
}

/** A rate beside that of all areas, where most of them are in that. */
function besideNation(subject: Subject, { value, nation }: CardOutline): Sentence | undefined {
  const [here, there] = [value, nation].map((planned) => planned && subject.statistics.figure(planned.at));
  if (!here || !there || shareOf(there) < leastShare) return undefined;
  const said = besideFigures(subject, here, there);
  return isSaid(said) ? said : undefined;
}

function shareOf({ coverage }: Figure): number {
  return coverage ? coverage.counted / coverage.of : 1;
}

/** A rate per head moves as its count does, which another card has. */
function isToldByItsCount({ framework }: Subject, { at }: Figure, cards: readonly CardOutline[]): boolean {
  const rate = rateBy(framework, at.measure);
  if (rate?.denominator !== "population") return false;
  return rate.numerator.every(({ measure, members }) =>
    cards.some(({ value }) => value.at.measure === measure && value.at.members.join() === members.join()),
  );
}

function rank({ strength, sentence, figure }: Candidate): number {
  const isRate = figure.value.kind !== "count";
  return strength * 4 + (isShort(sentence) ? 0 : 2) + (isRate ? 1 : 0);
}

function size({ figure }: Candidate): number {
  return numberOf(figure.value) ?? 0;
}

function isShort({ cautions }: Sentence): boolean {
  return cautions.length === 0;
}
