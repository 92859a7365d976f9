/**
 * Whether a text is nested deeper than so many levels, told before it is parsed: by brackets, by indents, or by dashes in
 * one line. The parser calls itself for each level, so a text made to do harm would exhaust the stack. Indents may be
 * narrower than two blanks, so a text may be twice as deep and pass; none passes that is deeper than that.
 */
export function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  for (const bracket of text.replace(/[^[\]{}]+/g, "")) {
    if (bracket !== "[" && bracket !== "{") depth = Math.max(0, depth - 1);
    else if (++depth > most) return true;
  }
  // A level takes a mark of its own (a question mark, colon or dash) or two blanks, so short indents need no look.
  const indents = text.match(new RegExp(`^(?:[^\\S\\n]|[?:-]){${most + 1},}`, "gm")) ?? [];
  return indents.some((indent) => indent.length >> 1 > most || indent.replace(/\s/g, "").length > most);
}
