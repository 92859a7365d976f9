import { textWidth } from "./font.ts";

const wrapped = new Map<string, readonly string[]>();

/** Breaks a text into lines of at most `width` points; a single word that is longer has a line of its own. */
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
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, "regular") > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}

export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, "regular")));
}

/** 'per 100,000 people' as the first words of a caption. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
