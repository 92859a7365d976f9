import type { NotUnderstood } from "../findings/arguments/narrative.ts";
import type { PrintedLine } from "./printed-source.ts";

/** Lists and tables that were made by hand, or by a word processor: the parser takes their lines for one paragraph. */
export function handMadeLines(
  lines: readonly PrintedLine[],
): { readonly mark: NotUnderstood; readonly at: PrintedLine }[] {
  const found: { mark: NotUnderstood; at: PrintedLine }[] = [];
  for (const [mark, { looks, least }] of kinds) {
    const fitting = lines.filter(({ words }) => looks(words));
    const first = fitting[0];
    // A dash with a tab behind it is told once.
    if (first && fitting.length >= least && !found.some(({ at }) => at === first))
      found.push({ mark, at: first });
  }
  const numbered = lines.slice(1).filter(({ words }) => startNumber(words) !== undefined);
  // One number at the beginning of a line may be in the middle of a sentence, two in order are not.
  const inOrder = numbered.some(
    ({ words }, index) => index > 0 && startNumber(words) === startNumber(numbered[index - 1]!.words)! + 1,
  );
  if (inOrder) found.push({ mark: "numbered-list", at: numbered[0]! });
  return found;
}

/** How the lines of each look, and how many there must be. */
const kinds: readonly (readonly [
  NotUnderstood,
  { readonly looks: (words: string) => boolean; readonly least: number },
])[] = [
  ["bar-table", { looks: like(/^\s*\|.*\|\s*$|^\s*\+(?:[-=]{2,}\+)+\s*$/), least: 1 }],
  ["bar-table", { looks: (words) => words.trim().slice(1, -1).includes("|"), least: 2 }],
  ["dash-list", { looks: like(/^[–—―−‒][ \t\u00a0]/), least: 2 }],
  ["dash-list", { looks: like(/^(?:[–—―−‒]\t|o[\t\u00a0]|o {2,})/), least: 1 }],
  ["dash-list", { looks: like(/^[»→➢➤✓✔*☐☑§¤ü]\s?(?=\p{L})/u), least: 2 }],
  ["dash-list", { looks: like(/^-(?=\p{L})/u), least: 2 }],
  [
    "lettered-list",
    { looks: like(/^(?:\([a-z]\)|[a-z][.)]|\((?:[ivx]{1,5}|\d{1,3})\)|[ivx]{1,5}[.)])\s/i), least: 2 },
  ],
  ["numbered-list", { looks: like(/^\d{1,2}[.)](?=\p{L})/u), least: 2 }],
  ["numbered-list", { looks: like(/^\d{1,2}[ \t\u00a0]{2,}\S/), least: 2 }],
  ["tab-table", { looks: hasTabInside, least: 1 }],
];

function like(pattern: RegExp): (words: string) => boolean {
  return (words) => pattern.test(words);
}

/** Looked for step by step: a pattern for it would begin again at every character of a long line. */
function hasTabInside(words: string): boolean {
  const first = words.search(/[^\s\0]/);
  const tab = first < 0 ? -1 : words.indexOf("\t", first);
  return tab >= 0 && /[^\s\0]/.test(words.slice(tab));
}

function startNumber(words: string): number | undefined {
  const number = /^(\d{1,3})[.)]\s/.exec(words)?.[1];
  return number === undefined ? undefined : Number(number);
}
