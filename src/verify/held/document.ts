import type { Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { WorkbookOpener } from "../../workbook/read/opened.ts";
import type { PdfOpener } from "../pdf/reading.ts";
import type { DrawnPicture } from "../pictures/drawn.ts";
import type { SaidDocument } from "../said/document.ts";
import type { Comparison } from "./comparison.ts";

/** A document whose files are held against its edition. */
export interface VerifiedDocument {
  /** What the names of its files begin with. */
  readonly name: string;
  readonly edition: Edition;
  readonly said: SaidDocument;
  readonly drawn: readonly DrawnPicture[];
  readonly comparison: Comparison;
}

/** What is asked of outside to read files. */
export interface Readers {
  readonly words: Words;
  readonly openWorkbook: WorkbookOpener;
  readonly openPdf: PdfOpener;
}

/** A folder that is looked through, with its files by their names. */
export interface Folder {
  has(name: string): boolean;
  /** As a person would type it. */
  shown(name: string): string;
}

/** Reads the files of one format and holds them against the edition of their document. */
export interface FormatReader {
  /** What it is called where formats are counted. */
  readonly name: string;
  /** The part of a file's name after that of its document. */
  reads(rest: string): boolean;
  compare(
    file: { readonly name: string; readonly rest: string; readonly bytes: Uint8Array },
    document: VerifiedDocument,
    readers: Readers,
    folder: Folder,
  ): Promise<void> | void;
}
