import { plainText } from "../grid/grid.ts";

/**
 * The words of a name, to be compared: in small letters, letters apart from digits, without the signs that stand between
 * words. Any other sign is a word of its own, because it can change what is meant: 'Level 2+' is not Level 2.
 */
export function wordsOf(name: string): readonly string[] {
  const text = plainText(name)
    // A small raised digit leads to a note: it is not the number of a category.
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u209f]/g, " ^ ")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, "")
    .replace(/&/g, " and ");
  return text.match(/\p{L}+|\p{N}+|[^\s\p{L}\p{N},.;:()/"\u201c\u201d\u2010-\u2015_-]/gu) ?? [];
}

/** Words that say nothing of which figure is meant. */
export const fillers: ReadonlySet<string> = new Set([
  "a",
  "and",
  "at",
  "by",
  "count",
  "for",
  "in",
  "number",
  "numbers",
  "of",
  "on",
  "the",
]);
