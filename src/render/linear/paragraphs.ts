import { noteText } from "../notes.ts";
import type { LinearContext } from "./context.ts";
import { text } from "./inlines.ts";
import type { LinearBlock } from "./linear.ts";

export function paragraph(words: string): LinearBlock {
  return { type: "paragraph", content: [text(words)] };
}

/** A note with its mark, as it stands below a table. */
export function noteBlock({ edition, words }: LinearContext, number: number): LinearBlock {
  return paragraph(`${words.page.noteMark(number)} ${noteText(edition, number)}`);
}
