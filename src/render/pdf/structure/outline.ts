import { type PdfFile, pdfString } from "../file/file.ts";

/** A bookmark with those below it. */
export interface Bookmark {
  readonly title: string;
  readonly anchor: string;
  readonly below: readonly Bookmark[];
}

/** Writes bookmarks in their order. */
export function writeBookmarks(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  destination: (anchor: string) => unknown,
  above?: ReturnType<PdfFile["addBookmark"]>,
): void {
  for (const { title, anchor, below } of bookmarks) {
    const item = file.addBookmark(title, destination(anchor), above);
    writeBookmarks(file, below, destination, item);
  }
}

/** The first page is called by a name; the pages after it have the numbers that are printed on them. */
export function writePageLabels(file: PdfFile, first: string): void {
  file.catalogue["PageLabels"] = { Nums: [0, { P: pdfString(first) }, 1, { S: "D", St: 2 }] };
}
