import { escaped, escapedAtStart } from "./escape.ts";
import type { Run } from "./runs.ts";

/** The runs of one paragraph as Markdown. Empty where there are no words. */
export function inlineMarkdown(runs: readonly Run[]): string {
  const words = apart(withPlainEdges(merged(runs)))
    .map(written)
    .join("");
  return words
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .map(escapedAtStart)
    .join("\\\n");
}

/** The words alone. */
export function wordsOfRuns(runs: readonly Run[]): string {
  return runs
    .map(({ words }) => words)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function isMarked(run: Run | undefined): boolean {
  return run !== undefined && (run.strong || run.emphasis);
}

/** Marks of two kinds that touch each other would be read as others: beside another, only bold is kept. */
function apart(runs: readonly Run[]): Run[] {
  return merged(
    runs.map((run, index) => {
      const isBeside = isMarked(runs[index - 1]) || isMarked(runs[index + 1]);
      return isBeside ? { ...run, emphasis: false } : run;
    }),
  );
}

function written({ words, strong, emphasis, address }: Run): string {
  if (address !== undefined) {
    return words.trim() === "" ? words : `[${escaped(words.trim())}](${address})`;
  }
  const marks = `${strong ? "**" : ""}${emphasis ? "*" : ""}`;
  return `${marks}${escaped(words)}${marks}`;
}

function merged(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    // How blanks look does not matter, and a line ends for all that is in it.
    if (last && isAlike(last, run)) found[found.length - 1] = { ...last, words: last.words + run.words };
    else if (run.words !== "") found.push(run);
  }
  return found;
}

function isAlike(one: Run, other: Run): boolean {
  return one.strong === other.strong && one.emphasis === other.emphasis && one.address === other.address;
}

/**
 * Blanks and signs at the edges of bold words stand outside the marks: a mark between a sign and a letter, or beside a
 * blank, would be printed as it stands.
 */
function withPlainEdges(runs: readonly Run[]): Run[] {
  const cut = runs.flatMap((run): Run[] => {
    if (!isMarked(run) && run.address === undefined) return [run];
    return run.words.split(/(\n)/).flatMap((line): Run[] => {
      const [, before, words, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(line)!;
      const edge = (edge: string): Run => ({ words: edge, strong: false, emphasis: false });
      return [edge(before!), { ...run, words: words! }, edge(after!)].filter((each) => each.words !== "");
    });
  });
  return merged(cut);
}
