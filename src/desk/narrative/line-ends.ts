/**
 * An edited text with the ends of lines of the text that it was made from. Browsers give every end of a line as a line
 * feed; what nobody has touched must stay byte for byte, also in a file that has both kinds. A mark of the byte order
 * stays too.
 *
 * @param original as it stands in the file
 * @param edited as a browser gives it
 */
export function keepingLineEnds(original: string, edited: string): string {
  const before = linesOf(original);
  const mark = original.startsWith("\ufeff") && !edited.startsWith("\ufeff") ? "\ufeff" : "";
  const after = linesOf(mark + edited);
  const usual = usualEnd(before);
  const same = (one: Line | undefined, other: Line | undefined) => one?.words === other?.words;
  let start = 0;
  while (start < Math.min(before.length, after.length) && same(before[start], after[start])) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  let next = start;
  const ends = after.map(({ words, end }, index) => {
    if (end === "") return "";
    if (index < start) return before[index]!.end || usual;
    if (index >= after.length - tail) return before[before.length - (after.length - index)]!.end || usual;
    const found = before.findIndex((line, at) => at >= next && line.words === words);
    if (found < 0) return usual;
    next = found + 1;
    return before[found]!.end || usual;
  });
  return after.map(({ words }, index) => words + ends[index]!).join("");
}

interface Line {
  readonly words: string;
  /** Empty of what stands behind the last end. */
  readonly end: string;
}

function linesOf(text: string): Line[] {
  const parts = text.split(/(\r\n?|\n)/);
  const lines: Line[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    lines.push({ words: parts[index]!, end: parts[index + 1] ?? "" });
  }
  return lines;
}

/** The end that most lines have. */
function usualEnd(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { end } of lines) if (end !== "") counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "\n";
}
