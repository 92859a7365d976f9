import { missingGlyph, textWidth } from "./font.ts";
import { MissingGlyph } from "./shape.ts";

const wrapped = new Map<string, readonly string[]>();

/** Breaks a text into lines of at most `width` points, inside a word only where the word alone is wider. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const key = `${width} ${size} ${text}`;
  let lines = wrapped.get(key);
  if (!lines) {
    lines = wrap(text, width, size);
    wrapped.set(key, lines);
  }
  return lines;
}

function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((each) => pieces(each, width, size))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && lineWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}

/** The same number of lines as {@link wrapText} makes, as even in length as can be: no word is left on its own. */
export function balancedText(text: string, width: number, size: number): readonly string[] {
  const lines = wrapText(text, width, size);
  const key = `balanced ${width} ${size} ${text}`;
  let best = wrapped.get(key);
  if (!best) {
    best = lines;
    for (let narrower = width - 4; narrower >= widestWord(text, size); narrower -= 4) {
      const attempt = wrap(text, narrower, size);
      if (attempt.length > lines.length) break;
      best = attempt;
    }
    wrapped.set(key, best);
  }
  return best;
}

export function widestWord(text: string, size: number): number {
  return widest(text.split(/\s+/), size);
}

/** A word that is wider than a line, cut into pieces that are not. */
function pieces(word: string, width: number, size: number): string[] {
  if (lineWidth(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece && lineWidth(piece + character, size) > width) {
      found.push(piece);
      piece = character;
    } else piece += character;
  }
  return [...found, piece];
}

/** The width of a line of regular text. Throws where the font lacks a character, which would print as nothing. */
export function lineWidth(text: string, size: number): number {
  const missing = missingGlyph(text, "regular");
  if (missing) throw new MissingGlyph(missing, text);
  return textWidth(text, size, "regular");
}

export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => lineWidth(line, size)));
}

/** 'per 100,000 people' as the first words of a caption. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
