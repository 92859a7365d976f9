import type { PdfFile } from "../file/file.ts";

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
  destination: (anchor: string) => string,
  above?: ReturnType<PdfFile["addBookmark"]>,
): void {
  for (const { title, anchor, below } of bookmarks) {
    const item = file.addBookmark(title, destination(anchor), above);
    writeBookmarks(file, below, destination, item);
  }
}
