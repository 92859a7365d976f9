import type { Said } from "../said/said.ts";

/** A number as it is printed: with its sign, its commas and its per cent; or a sign that stands for one. */
const number = /\[[a-z]\d?\]|[+\u2212]?[\p{Nd}\p{No}]+(?:[.,][\p{Nd}\p{No}]+)*%?/gu;

/** The numbers and signs of a text with the place at which each begins, in their order. */
export function numbersIn(text: string): { readonly text: string; readonly at: number }[] {
  return [...text.matchAll(number)].map((match) => ({ text: match[0], at: match.index }));
}

/** A number that an edition says. */
export interface ExpectedNumber {
  readonly text: string;
  readonly said: Said;
  /** Which one of the numbers of the same piece. */
  readonly index: number;
}

/** A number that stands in a file. */
export interface FoundNumber<At> {
  readonly text: string;
  readonly at: At;
}

export function expectedNumbers(said: readonly Said[]): ExpectedNumber[] {
  return said.flatMap((piece) =>
    numbersIn(piece.text).map(({ text }, index) => ({ text, said: piece, index })),
  );
}

/** A text of a file that is read by itself: no number goes on in the next one. */
export interface FoundText<At> {
  readonly text: string;
  readonly at: At;
}

export function foundNumbers<At>(texts: readonly FoundText<At>[]): FoundNumber<At>[] {
  return texts.flatMap(({ text, at }) => numbersIn(text).map((each) => ({ text: each.text, at })));
}
