import { expectedNumbers, foundNumbers } from "../numbers/tokens.ts";
import type { DrawnPicture } from "../pictures/drawn.ts";
import type { Said } from "../said/said.ts";
import type { Comparison, Spot } from "./comparison.ts";

/** A picture in a file: where it stands, and the words in it. */
export interface HeldPicture {
  readonly at: Spot;
  readonly texts: readonly string[];
}

/**
 * Holds the numbers in the pictures of a file against what the edition has drawn. Pictures without words say
 * no number.
 *
 * @param twice whether charts stand in the file for a phone too, each after the one for a page
 */
export function holdPictures(
  comparison: Comparison,
  file: string,
  pictures: readonly HeldPicture[],
  expected: readonly DrawnPicture[],
  { twice }: { readonly twice: boolean },
): void {
  const drawn = expected.flatMap(({ isMap, page, narrow }) => [
    { isMap, said: page },
    ...(twice && narrow ? [{ isMap, said: narrow }] : []),
  ]);
  const worded = pictures.filter(({ texts }) => texts.length > 0);
  for (let index = 0; index < Math.max(drawn.length, worded.length); index++) {
    const { isMap = false, said = [] } = drawn[index] ?? {};
    const { at = {}, texts = [] } = worded[index] ?? {};
    const there = texts.map((text) => ({ text, at }));
    if (isMap && there.length > 0) holdMap(comparison, file, said, there);
    else comparison.hold(file, said, there);
  }
}

/** A map says no number that its edition does not have drawn; areas that are shown enlarged too say theirs twice. */
function holdMap(
  comparison: Comparison,
  file: string,
  said: readonly Said[],
  there: readonly { readonly text: string; readonly at: Spot }[],
): void {
  comparison.ask(file, []);
  const drawn = new Set(expectedNumbers(said).map(({ text }) => text));
  for (const { text, at } of foundNumbers(there))
    if (!drawn.has(text)) comparison.differences.push({ file, at, found: text });
}
