import { lineWidth, wrapText } from "../../typography/wrap.ts";

/**
 * A text in bold lines of at most `width`, as even in length as can be, in which what is bound together ('31 March') stays
 * on one line wherever a line has room for it.
 */
export function boundLines(text: string, width: number, size: number): readonly string[] {
  const words = text
    .split(/[^\S\u00A0]+/)
    .filter(Boolean)
    .flatMap((word) =>
      lineWidth(word, size, "bold") <= width ? [word] : wrapText(word, width, size, "bold"),
    )
    .map((word) => ({ text: word, width: lineWidth(word, size, "bold") }));
  const space = lineWidth(" ", size, "bold");
  const broken = (most: number): string[] => {
    const lines: string[] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const word of words) {
      if (used + space + word.width <= most) {
        lines[lines.length - 1] += ` ${word.text}`;
        used += space + word.width;
      } else {
        lines.push(word.text);
        used = word.width;
      }
    }
    return lines;
  };
  const widest = Math.max(0, ...words.map((word) => word.width));
  let best = broken(width);
  for (let narrower = width - step; narrower >= widest; narrower -= step) {
    const attempt = broken(narrower);
    if (attempt.length > best.length) break;
    best = attempt;
  }
  return best;
}

const step = 8;
