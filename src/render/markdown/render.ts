import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { linearDocument } from "../linear/document.ts";
import { inMarkdown } from "./blocks.ts";
import { commonMark } from "./common-mark.ts";

/** A report in CommonMark, with its tables as those who extend it take them. Throws as {@link linearDocument} does. */
export function renderMarkdown(edition: Edition, words: Words): string {
  return inMarkdown(linearDocument(edition, words), commonMark);
}
