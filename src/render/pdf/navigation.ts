import type { Document } from "../../report/document.ts";
import { type PdfFile, pdfString } from "./pdfkit/file.ts";

/** Where an anchor is: the page from 0, and points from its top. */
export interface Place {
  readonly page: number;
  readonly top: number;
}

/** Bookmarks: the contents, each section, and the headings in it. */
export function bookmark(file: PdfFile, document: Document, destination: (anchor: string) => unknown): void {
  file.addBookmark("Contents", destination("contents"));
  for (const section of document.sections) {
    const item = file.addBookmark(section.heading, destination(section.id));
    let above = item;
    for (const block of section.blocks) {
      if (block.type !== "heading") continue;
      const made = file.addBookmark(block.text, destination(block.id), block.level === 4 ? above : item);
      if (block.level === 3) above = made;
    }
  }
}

/** The cover is called so; the pages after it have the numbers that are printed on them. */
export function pageLabels(file: PdfFile): void {
  file.catalogue["PageLabels"] = { Nums: [0, { P: pdfString("Cover") }, 1, { S: "D", St: 2 }] };
}
