/** The width of a line of an e-mail, which programs that read it do not break again. */
export const textWidth = 72;

const bound = "\u00A0";

/**
 * Words in lines of at most {@link textWidth} characters: what is bound together stays on one line, unless it is longer
 * than a line. A single longer word, an address above all, is left whole.
 *
 * @param first what stands before the first line
 * @param next what stands before the others
 */
export function wrapped(words: string, first = "", next = first): string[] {
  const lines: string[] = [];
  let line = first;
  let begun = false;
  const push = (token: string) => {
    if (begun && line.length + 1 + token.length > textWidth) {
      lines.push(line);
      line = next;
      begun = false;
    }
    line += begun ? ` ${token}` : token;
    begun = true;
  };
  const room = textWidth - Math.max(first.length, next.length);
  for (const token of words.split(/[^\S\u00A0\u202F]+/).filter(Boolean)) {
    if (token.length <= room) push(token);
    else for (const part of token.split(bound).filter(Boolean)) push(part);
  }
  if (begun) lines.push(line);
  return lines.map((each) => each.replaceAll(bound, " ").trimEnd()).filter((each) => each !== "");
}

/** Binds a number and its unit ('108,691 people'), and what is read as one. */
export function withBoundNumbers(text: string): string {
  return /\d/.test(text) ? text.replace(torn, bound) : text;
}

const torn = new RegExp(
  [
    // A number and what it counts
    String.raw`(?<=(?:^|[\s(])[+\u2212-]?\d[\d,.]*%?) (?=\p{Ll})`,
    // 325 to 327
    String.raw`(?<=\d[ \u00A0]\p{Ll}{1,3}) (?=\d)`,
    // 31 March 2032, Level 2, 1,015 [p], [note 1]
    String.raw`(?<=(?<![\p{L}\d,.])\d{1,2}) (?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\d[ \u00A0]\p{Lu}\p{Ll}+) (?=\d{4}(?!\d))`,
    String.raw`(?<=\p{Lu}\p{Ll}+) (?=\d{1,2}(?![\d,./]))`,
    String.raw`(?<=\d%?) (?=\[[a-z]\d?\])`,
    String.raw`(?<=\[\p{Ll}+) (?=\d+\])`,
  ].join("|"),
  "gu",
);
