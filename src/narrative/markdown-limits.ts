import type { NotTaken } from "../findings/arguments/narrative.ts";

/** The most characters of one section: about forty pages. */
export const longestNarrative = 100_000;
/** More marks of lists and quotations at the beginning of one line than any text needs. */
const deepestMarks = 16;
/** Spaces in front of a line: what is further in is nested many lists deep. */
const deepestIndent = 40;
/** Signs that may mean something in Markdown, in one paragraph: thousands take the parser minutes to pair up. */
const mostSigns = 600;

/** Ten times a long section; what follows line by line takes the parser minutes when there are tens of thousands. */
const mostLines = 5_000;

/** What would make parsing a text take long or fail, counted before it is parsed; undefined for any real text. */
export function tooMuchToParse(text: string): NotTaken | undefined {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > mostLines) return { what: "lines", most: mostLines };
  if (lines.some((line) => marks(line) > deepestMarks || /^\s*/.exec(line)![0].length > deepestIndent)) {
    return { what: "nested-too-deep" };
  }
  let signs = 0;
  for (const line of lines) {
    signs = line.trim() === "" ? 0 : signs + line.replace(/[^*_[\]()<>`&!\\]/g, "").length;
    if (signs > mostSigns) return { what: "signs", most: mostSigns };
  }
  return undefined;
}

/** How many marks of lists and quotations a line begins with: `> - 1.` has three. */
function marks(line: string): number {
  const start = /^(?:\s|[>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)![0];
  return start.match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
}
