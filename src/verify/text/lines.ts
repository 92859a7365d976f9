import type { FoundText } from "../numbers/tokens.ts";

export type TextLine = FoundText<{ readonly line: number }>;

/** The lines of a plain text. */
export function plainLines(text: string): TextLine[] {
  return text.split(/\r?\n/).map((line, index) => ({ text: line, at: { line: index + 1 } }));
}

/** The lines of a text in a kind of Markdown, as they are read: without its escapes, and without where links lead. */
export function markedLines(text: string): TextLine[] {
  return plainLines(text).map(({ text: line, at }) => ({
    text: line
      .replace(/(?<!\\)\]\((?:<[^>]*>|(?:\\.|[^()\s\\])*)\)/g, "]")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff))),
    at,
  }));
}
