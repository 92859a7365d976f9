import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { linearDocument } from "../linear/document.ts";
import { inMarkdown } from "../markdown/blocks.ts";
import { govspeak } from "./dialect.ts";

/** A report in Govspeak, for the GOV.UK publisher. Throws as {@link linearDocument} does. */
export function renderGovspeak(edition: Edition, words: Words): string {
  return inMarkdown(linearDocument(edition, words), govspeak);
}
