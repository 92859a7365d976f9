import type { NotTaken } from "../findings/arguments/narrative.ts";

/** The most characters of one section: about forty pages. */
export const longestNarrative = 100_000;
/** More marks of lists and quotations at the beginning of one line than any text needs. */
const deepestMarks = 16;
/** Spaces in front of a line: what is further in is nested many lists deep. */
const deepestIndent = 40;
/** Signs that may mean something in Markdown, in one paragraph: thousands take the parser minutes to pair up. */
const mostSigns = 600;

/** The same in a whole text: twice what a text of that length with a link in every line has. */
const mostSignsInAll = 15_000;
/** Lines of quotations, and lines of nothing but hyphens or equals signs: the parser goes back for each of them. */
const mostMarkedLines = 400;
/** Blanks that follow each other; more are no spaces between words. */
const mostBlanks = 200;

/** Several times a long section; what follows line by line takes the parser minutes when there are tens of thousands. */
const mostLines = 3_000;

/** What would make parsing a text take long or fail, counted before it is parsed; undefined for any real text. */
export function tooMuchToParse(text: string): NotTaken | undefined {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > mostLines) return { what: "lines", most: mostLines };
  if (lines.some((line) => marks(line) > deepestMarks || /^\s*/.exec(line)![0].length > deepestIndent)) {
    return { what: "nested-too-deep" };
  }
  if (lines.some((line) => line.includes(" ".repeat(mostBlanks)) || line.includes("\t".repeat(mostBlanks)))) {
    return { what: "blanks", most: mostBlanks };
  }
  if (lines.filter((line) => /^[ \t]*(?:>|[-=]+[ \t]*$)/.test(line)).length > mostMarkedLines) {
    return { what: "marked-lines", most: mostMarkedLines };
  }
  let signs = 0;
  let inAll = 0;
  for (const line of lines) {
    const own = line.replace(/[^*_[\]()<>`&!\\]/g, "").length;
    inAll += own;
    signs = line.trim() === "" ? 0 : signs + own;
    if (signs > mostSigns) return { what: "signs", most: mostSigns };
    if (inAll > mostSignsInAll) return { what: "signs-in-all", most: mostSignsInAll };
  }
  return undefined;
}

/** How many marks of lists and quotations a line begins with: `> - 1.` has three. */
function marks(line: string): number {
  const start = /^(?:\s|[>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)![0];
  return start.match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
}
