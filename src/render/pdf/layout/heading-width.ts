import type { Face } from "../../../typography/font.ts";
import { widthOf } from "../../../typography/shape.ts";

/** More lines than this make the head of a table taller than they make it narrower. */
const mostLines = 4;
/** A heading of more words is no heading that anybody sets by hand. */
const mostWords = 16;

/**
 * How wide a heading is, in points, when it is broken into as few lines as make it no wider than `narrow`, or as many as
 * a head should have.
 */
export function headingWidth(text: string, face: Face, size: number, narrow: number): number {
  const words = text.split(" ").map((word) => widthOf(word, face, size));
  const space = widthOf(" ", face, size);
  if (words.length > mostWords) return Math.max(narrow, ...words);
  let width = 0;
  for (let lines = 1; lines <= Math.min(mostLines, words.length); lines++) {
    width = narrowestIn(words, space, lines);
    if (width <= narrow) return width;
  }
  return width;
}

export function longestWord(text: string, face: Face, size: number): number {
  return text.split(" ").reduce((widest, word) => Math.max(widest, widthOf(word, face, size)), 0);
}

/** The least width in which words take no more than so many lines: one of the widths that runs of words have. */
function narrowestIn(words: readonly number[], space: number, lines: number): number {
  let narrowest = Number.POSITIVE_INFINITY;
  for (const [start] of words.entries()) {
    let width = -space;
    for (const word of words.slice(start)) {
      width += space + word;
      if (width < narrowest && linesIn(words, space, width) <= lines) narrowest = width;
    }
  }
  return narrowest;
}

function linesIn(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = -space;
  for (const word of words) {
    // Sums of the same widths in another order differ by less than this.
    const least = width + 0.001;
    if (word > least) return Number.POSITIVE_INFINITY;
    if (used + space + word > least) {
      lines++;
      used = -space;
    }
    used += space + word;
  }
  return lines;
}
