import type { Face } from "../../typography/font.ts";
import { inFewLines, lineWidth, wrapText } from "../../typography/wrap.ts";

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

/** A name in few lines with its value behind it, which is never cut. */
export function nameWithValue(
  name: string,
  value: string,
  width: number,
  size: number,
  most: number,
): readonly string[] {
  const lines = fewLines(name, width, size, most);
  const last = [lines.at(-1), value].filter(Boolean).join(" ");
  if (lineWidth(last, size) <= width) return [...lines.slice(0, -1), last];
  return [...lines, value];
}
