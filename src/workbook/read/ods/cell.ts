import type { OpenedCell } from "../opened.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild } from "../xml/walk.ts";
import { Lines } from "./lines.ts";
import type { Looks } from "./looks.ts";
import { paragraphText } from "./paragraph.ts";
import { contentOf, storedIn } from "./value.ts";

/** How words beside a cell look says nothing. */
const noLooks: Looks = new Map();

/** What stands in a cell, without where it is; of one that holds nothing, the words beside it. */
export type Held =
  | Omit<OpenedCell, "row" | "column">
  | { readonly content?: undefined; readonly comment: string };

/** Reads the cell that was opened last; undefined where nothing is in it and nothing beside it. */
export function readCell(xml: XmlReader, looks: Looks): Held | undefined {
  const stored = storedIn(xml);
  const lines = new Lines(xml.part);
  const comments = new Lines(xml.part);
  eachChild(xml, (name) => {
    if (name === "office:annotation") readParagraphs(xml, comments);
    else if (name === "text:p" || name === "text:h") lines.add(paragraphText(xml, looks));
  });
  const content = contentOf(stored, lines.text());
  if (content === undefined) return comments.none ? undefined : { comment: comments.text() };
  const { formula } = stored;
  return comments.none ? { content, formula } : { content, formula, comment: comments.text() };
}

function readParagraphs(xml: XmlReader, into: Lines): void {
  eachChild(xml, (name) => {
    if (name === "text:p" || name === "text:h") into.add(paragraphText(xml, noLooks));
  });
}
