import type { Place } from "../../model/place.ts";
import type { Published, SheetView } from "./view.ts";

/** Something in a workbook that may not be published so. */
export interface PublishedFlaw {
  readonly code: PublishedFlawCode;
  readonly sheet?: string;
  readonly at?: Place;
  /** The note, sign, fact or sheet that it is about. */
  readonly name?: string;
}

export type PublishedRule = (published: Published) => Iterable<PublishedFlaw>;

/** What each of them means is told in the README beside this file. */
export const publishedFlawCodes = [
  "file-untitled",
  "sheet-order",
  "sheet-space",
  "sheet-hidden",
  "sheet-protected",
  "merged-cells",
  "sheet-untitled",
  "one-table-unsaid",
  "label-missing",
  "table-missing",
  "table-several",
  "table-not-at-left",
  "beside-table",
  "below-table",
  "line-blank",
  "cell-blank",
  "heading-blank",
  "heading-twice",
  "row-heading-number",
  "formula",
  "comment",
  "number-as-text",
  "stand-in",
  "sign-unknown",
  "sign-unexplained",
  "sign-unused",
  "sign-not-on-cover",
  "note-undefined",
  "note-unused",
  "note-order",
  "note-in-cell",
  "cover-column",
  "cover-fact",
  "cover-contact",
  "contents-missing",
  "contents-unknown",
  "contents-title",
  "contents-link",
  "number-format",
  "number-precision",
  "number-cut",
  "number-not-right",
  "heading-not-right",
] as const;

export type PublishedFlawCode = (typeof publishedFlawCodes)[number];

/** A flaw of a sheet, or of one of its cells. */
export function flawOf(
  { name }: SheetView,
  code: PublishedFlawCode,
  more: Pick<PublishedFlaw, "at" | "name"> = {},
): PublishedFlaw {
  return { code, sheet: name, ...more };
}
