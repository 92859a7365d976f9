import { parsePlace } from "../address.ts";
import { tooLarge } from "../fault.ts";
import { limits } from "../limits.ts";
import type { Comments } from "../sheet-builder.ts";
import { eachChild, finish, openRoot, textInside } from "../xml/walk.ts";
import { type Package, readerOf } from "./package.ts";
import type { Relationship } from "./relationships.ts";
import { richText } from "./texts.ts";

/** Words beside the cells of a sheet: comments, and the conversations that newer programs have in their place. */
export function readComments(file: Package, relationships: readonly Relationship[]): Comments {
  const notes = new Map<number, Map<number, string>>();
  for (const { type, part } of relationships) if (type === "comments") readNotes(file, part, notes);
  const threads = new Map<number, Map<number, string>>();
  for (const { type, part } of relationships)
    if (type === "threadedComment") readThreads(file, part, threads);
  // A conversation goes before the comment that stands in for it in older programs.
  for (const [row, columns] of threads)
    for (const [column, text] of columns) put(notes, row, column, text, false);
  return notes;
}

type Collected = Map<number, Map<number, string>>;

function readNotes(file: Package, part: string, into: Collected): void {
  const xml = readerOf(file, part);
  openRoot(xml);
  eachChild(xml, (list) => {
    if (list !== "main:commentList") return;
    eachChild(xml, () => {
      const place = parsePlace(xml.attribute("ref") ?? "");
      if (!place) return;
      eachChild(xml, (name) => {
        if (name === "main:text")
          put(into, place.row, place.column, counted(file, part, richText(xml)), true);
      });
    });
  });
  finish(xml);
}

function readThreads(file: Package, part: string, into: Collected): void {
  const xml = readerOf(file, part);
  openRoot(xml);
  eachChild(xml, () => {
    const place = parsePlace(xml.attribute("ref") ?? "");
    if (!place) return;
    eachChild(xml, (name) => {
      if (name === "threaded:text")
        put(into, place.row, place.column, counted(file, part, textInside(xml)), true);
    });
  });
  finish(xml);
}

function counted(file: Package, part: string, text: string): string {
  file.budget.take("names", 1, part);
  file.budget.take("allText", text.length, part);
  return text;
}

function put(into: Collected, row: number, column: number, text: string, joined: boolean): void {
  const columns = into.get(row) ?? new Map<number, string>();
  const before = joined ? columns.get(column) : undefined;
  const all = before === undefined ? text : `${before}\n${text}`;
  if (all.length > limits.text) tooLarge("text", limits.text);
  into.set(row, columns.set(column, all));
}
