import type { Edition } from "../report/edition/edition.ts";
import { anchorOf } from "./anchors.ts";

/** The words of a note. Throws where the document has none of this number. */
export function noteText({ id, notes }: Edition, number: number): string {
  const text = notes[number - 1];
  if (text === undefined) throw new Error(`${id} has no note ${number}`);
  return text;
}

/** The place of a note, which stands in a document once: below the first table that refers to it. */
export function noteAnchor(number: number): string {
  return anchorOf("note", String(number));
}
