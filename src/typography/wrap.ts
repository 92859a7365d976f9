import type { Face } from "./font.ts";
import { shape, widthOf } from "./shape.ts";
import { shortened } from "./shorten.ts";

/** Lines of text in one face, regular unless told otherwise, as charts have them. Widths and sizes are in points. */

interface Word {
  readonly text: string;
  /** In thousandths of the type size. */
  readonly width: number;
}

/** Breaks a text into lines of at most `width`, inside a word only where the word alone is wider. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  face: Face = "regular",
): readonly string[] {
  return wrapped(wordsOf(text, face), (width * 1000) / size, face);
}

/** A text as far as it has room in `most` lines of {@link wrapText}; what is left out stands behind an ellipsis. */
export function inFewLines(
  text: string,
  width: number,
  size: number,
  most: number,
  face: Face = "regular",
): string {
  return shortened(text, (words) => wrapText(words, width, size, face).length <= most);
}

/** The same number of lines as {@link wrapText} makes, as even in length as can be: no word is left on its own. */
export function balancedText(
  text: string,
  width: number,
  size: number,
  face: Face = "regular",
): readonly string[] {
  const words = wordsOf(text, face);
  const lines = wrapped(words, (width * 1000) / size, face);
  if (lines.length < 2) return lines;
  const widestWord = Math.max(...words.map((word) => word.width));
  let best = lines;
  for (let narrower = width - 4; (narrower * 1000) / size >= widestWord; narrower -= 4) {
    const attempt = wrapped(words, (narrower * 1000) / size, face);
    if (attempt.length > lines.length) break;
    best = attempt;
  }
  return best;
}

function wordsOf(text: string, face: Face): Word[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => measured(word, face));
}

function measured(text: string, face: Face): Word {
  return { text, width: shape(text, face).width };
}

function wrapped(words: readonly Word[], width: number, face: Face): string[] {
  const space = shape(" ", face).width;
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words.flatMap((each) => pieces(each, width, face))) {
    const longer = used + space + word.width;
    if (line && longer <= width) {
      line += ` ${word.text}`;
      used = longer;
    } else {
      if (line) lines.push(line);
      line = word.text;
      used = word.width;
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** A word that is wider than a line, cut into pieces that are not. */
function pieces(word: Word, width: number, face: Face): Word[] {
  if (word.width <= width) return [word];
  const found: Word[] = [];
  let piece: Word | undefined;
  for (const character of word.text) {
    const longer = measured((piece?.text ?? "") + character, face);
    if (piece && longer.width > width) {
      found.push(piece);
      piece = measured(character, face);
    } else piece = longer;
  }
  return piece ? [...found, piece] : found;
}

export function widestWord(text: string, size: number): number {
  return widest(text.split(/\s+/), size);
}

export function widest(lines: readonly string[], size: number, face: Face = "regular"): number {
  return Math.max(0, ...lines.map((line) => lineWidth(line, size, face)));
}

export function lineWidth(text: string, size: number, face: Face = "regular"): number {
  return widthOf(text, face, size);
}
