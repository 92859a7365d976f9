import { type PDFArray, PDFDict, PDFNumber, type PDFObject } from "pdf-lib";
import type { Reader } from "./reader.ts";

/** Where a bookmark or a link leads: the page from 0, and the height on it in points from its lower edge. */
export interface Destination {
  /** What the bookmark or link says. */
  readonly words: string;
  readonly page: number;
  readonly height: number;
}

/** Every bookmark of a file, in their order, with those below others after them. */
export function bookmarks(reader: Reader): Destination[] {
  const found: Destination[] = [];
  const visit = (item: PDFDict | undefined) => {
    for (let each = item; each; each = reader.dict(each, "Next")) {
      found.push(destination(reader, reader.text(each, "Title")!, reader.get(each, "Dest")!));
      visit(reader.dict(each, "First"));
    }
  };
  visit(reader.dict(reader.dict(reader.catalogue, "Outlines"), "First"));
  return found;
}

/** Every link that leads to a place of the same file, in the order of pages. */
export function innerLinks(reader: Reader): (Destination & { readonly on: number })[] {
  return reader.pages.flatMap((page, on) =>
    (reader.array(page.dict, "Annots") ?? [])
      .map((reference) => reader.resolve(reference))
      .filter((each) => each instanceof PDFDict)
      .flatMap((annotation) => {
        const target = reader.get(annotation, "Dest");
        const words = reader.text(annotation, "Contents")!;
        return target ? [{ ...destination(reader, words, target), on }] : [];
      }),
  );
}

/** The places that can be named from outside, by their names. */
export function namedDestinations(reader: Reader): Map<string, Destination> {
  const root = reader.dict(reader.dict(reader.catalogue, "Names"), "Dests")!;
  const found = new Map<string, Destination>();
  const visit = (node: PDFDict) => {
    const names = reader.array(node, "Names") ?? [];
    for (let index = 0; index + 1 < names.length; index += 2) {
      const name = (names[index] as unknown as { decodeText(): string }).decodeText();
      found.set(name, destination(reader, name, reader.resolve(names[index + 1])!));
    }
    for (const kid of reader.array(node, "Kids") ?? []) visit(reader.resolve(kid) as PDFDict);
  };
  visit(root);
  return found;
}

function destination(reader: Reader, words: string, target: PDFObject): Destination {
  const parts = (target as PDFArray).asArray();
  const page = reader.pages.findIndex(({ ref }) => ref === parts[0]);
  const height = reader.resolve(parts[3]);
  if (!(height instanceof PDFNumber)) throw new Error(`${words} leads to no height`);
  return { words, page, height: height.asNumber() };
}
