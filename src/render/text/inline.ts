import { allowedAddress } from "../../narrative/addresses.ts";
import type { Inline } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import type { Words } from "../../words/words.ts";
import { oneLine } from "../linear/one-line.ts";
import { withBoundNumbers } from "./wrap.ts";

/** The lines that an author has set of inline content, with links written out; none of them is wrapped yet. */
export function inlineWords(content: readonly Inline[], words: Words): string[] {
  return written(content, words)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

export function wordsOf(text: string): string {
  return withBoundNumbers(oneLine(text));
}

function written(content: readonly Inline[], words: Words): string {
  return content.map((inline) => oneOf(inline, words)).join("");
}

function oneOf(inline: Inline, words: Words): string {
  switch (inline.type) {
    case "text":
      return wordsOf(inline.text);
    case "figure":
      return figureWords(inline.text);
    case "break":
      return "\n";
    case "strong":
    case "emphasis":
    case "sentence":
      return written(inline.children, words);
    case "link": {
      const text = written(inline.children, words);
      const address = allowedAddress(inline.address);
      if (address === undefined || address.startsWith("#") || isItself(address, inline.children)) return text;
      return words.text.link(text, address);
    }
  }
}

/** Words that are the address already need it no second time. */
function isItself(address: string, children: readonly Inline[]): boolean {
  const text = plainText(children).trim();
  return [text, `mailto:${text}`, `tel:${text}`].includes(address);
}

/** A figure is read as one; what a source says in many words may be parted. */
function figureWords(text: string): string {
  return text.length > longestBound ? oneLine(text) : oneLine(text).replaceAll(" ", "\u00A0");
}

const longestBound = 24;
