import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { linearDocument } from "../linear/document.ts";
import { blockLines } from "./blocks.ts";
import { wordsOf } from "./inline.ts";
import { underlined } from "./underlined.ts";
import { wrapped } from "./wrap.ts";

/**
 * A report as plain text for an e-mail: lines of at most 72 characters, none with a blank at its end, links written out.
 * Throws as {@link linearDocument} does.
 */
export function renderText(edition: Edition, words: Words): string {
  const { label, title, blocks, imprint } = linearDocument(edition, words);
  const labelled = label === undefined ? [] : [wrapped(wordsOf(label))];
  const parts = [
    ...labelled,
    underlined(wrapped(wordsOf(title)), "="),
    ...blocks.map((block) => blockLines(block, words)),
    wrapped(wordsOf(imprint)),
    ...labelled,
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
