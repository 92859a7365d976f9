import type { Face } from "../../typography/font.ts";
import { inFewLines, lineWidth, wrapText } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import { mostLines } from "../drawing/style.ts";

/** A text in at most `most` lines; what has no room is cut off behind a whole word, as far as one has room. */
export function fewLines(
  text: string,
  width: number,
  size: number,
  most: number,
  face: Face = "regular",
): readonly string[] {
  const short = inFewLines(text, width, size, most, face);
  if (short === text) return wrapText(text, width, size, face);
  const kept = short.slice(0, -1);
  const inside = /\S/.test(text.charAt(kept.length));
  const end = inside ? kept.trimEnd().search(/\s+\S*$/) : -1;
  return wrapText(end > 0 ? `${kept.slice(0, end)}…` : short, width, size, face);
}

/** A reference's name in few lines with its value behind it, which is never cut. */
export function nameWithValue(
  { label, text }: { readonly label: string; readonly text: string },
  words: Words,
  width: number,
  size: number,
): readonly string[] {
  const lines = fewLines(label, width, size, mostLines);
  const last = lines.at(-1);
  if (last === undefined) return [text];
  const whole = words.charts.reference(last, text);
  return lineWidth(whole, size) <= width ? [...lines.slice(0, -1), whole] : [...lines, text];
}
