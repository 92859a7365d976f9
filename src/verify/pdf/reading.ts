import type { FoundText } from "../numbers/tokens.ts";
import type { Fault } from "./rules/fault.ts";

/** Where something stands in a PDF file: its page, from 1. */
export interface PdfSpot {
  readonly page: number;
}

export type PdfText = FoundText<PdfSpot>;

/** What stands in a PDF file, in the order of its tags, which is that of reading. */
export interface PdfReading {
  readonly pages: number;
  readonly title: string;
  readonly subject: string;
  /** All words but those below. */
  readonly texts: readonly PdfText[];
  readonly contents: readonly PdfText[];
  /** What is read of each picture to those who do not see it, and the words in it. */
  readonly pictures: readonly {
    readonly at: PdfSpot;
    readonly name: string;
    readonly texts: readonly string[];
  }[];
  /** What stands on pages and is not read: running headers, numbers of pages, headings of tables that go on. */
  readonly around: readonly PdfText[];
  readonly faults: readonly Fault[];
}

/** Why the bytes of a PDF file cannot be read. */
export type PdfFault =
  | { readonly what: "damaged"; readonly why: string }
  | { readonly what: "stopped"; readonly limit: "time" | "memory" };

export type PdfOpening =
  | { readonly reading: PdfReading; readonly fault?: undefined }
  | { readonly fault: PdfFault; readonly reading?: undefined };

/** Reads the bytes of a PDF file; it never throws for what is in them. */
export type PdfOpener = (bytes: Uint8Array) => Promise<PdfOpening>;
