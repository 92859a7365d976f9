import { keptBy } from "../caches/kept-by.ts";
/** A paragraph in one line, that can say where in its file each of its characters stands. */
export interface Paragraph {
  readonly text: string;
  /** Line and column from 1 of the character at an index. */
  at(index: number): { readonly line: number; readonly column: number };
}

/** Marks of emphasis, and what only suggests a break or has no width. */
function isUnseen(character: string): boolean {
  return /[*_\u00ad\u200b-\u200d\u2060\ufeff]/.test(character);
}

/** The same of lines that several checks ask for, again and again as long as the text is not changed: made once. */
export const keptParagraphsOf: (lines: readonly string[]) => readonly Paragraph[] = keptBy(paragraphsOf);

/**
 * The paragraphs of a Markdown text, each with its line breaks and blanks as single spaces and without the marks of emphasis,
 * so that a name is found that runs over the end of a line. Headings and items of lists stand for themselves.
 */
export function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = "";
  let places: { line: number; column: number }[] = [];
  const end = () => {
    const [words, own] = [text, places];
    if (words.trim() !== "") paragraphs.push({ text: words, at: (index) => own[index]! });
    [text, places] = ["", []];
  };
  for (const [index, line] of lines.entries()) {
    const heading = /^\s*#/.test(line);
    const bare = line.replace(/^[\s>]+/, "");
    if (bare.trim() === "" || heading || /^(?:[-*+]|\d+[.)])\s/.test(bare)) end();
    const add = (character: string, column: number) => {
      text += character;
      places.push({ line: index + 1, column });
    };
    if (text !== "") add(" ", 1);
    for (let at = line.length - bare.length; at < line.length; at++) {
      const character = line[at]!;
      if (isUnseen(character) || (character === "\\" && at === line.length - 1)) continue;
      if (!/\s/.test(character)) add(character, at + 1);
      else if (!text.endsWith(" ")) add(" ", at + 1);
    }
    if (heading) end();
  }
  end();
  return paragraphs;
}
