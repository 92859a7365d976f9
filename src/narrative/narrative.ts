import type { PictureFault } from "../findings/arguments/narrative.ts";
import type { Finding } from "../findings/finding.ts";

/** Text that an area or the directorate writes, one Markdown file a section, in a short safe subset. */
export interface Narrative {
  /** The slug of the area or group, or england-and-wales. */
  readonly area: string;
  /** The section's name in the framework: foreword, plans. */
  readonly section: string;
  readonly file: string;
  readonly blocks: readonly NarrativeBlock[];
  /** The text as written, for searches that must give a line. */
  readonly lines: readonly string[];
}

export interface ParsedText {
  readonly blocks: readonly NarrativeBlock[];
  readonly findings: readonly Finding[];
}

export type NarrativeBlock =
  | { readonly type: "heading"; readonly level: 3 | 4; readonly id: string; readonly text: string }
  | { readonly type: "paragraph"; readonly content: readonly NarrativeInline[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      /** The number of the first item, where it is not 1. */
      readonly start?: number;
      readonly items: readonly (readonly NarrativeInline[])[];
    }
  | { readonly type: "quotation"; readonly paragraphs: readonly (readonly NarrativeInline[])[] }
  | ({ readonly type: "picture"; readonly alternative: string } & FoundPicture);

export type NarrativeInline =
  | { readonly type: "text"; readonly text: string }
  /** The end of a line that the author set. */
  | { readonly type: "break" }
  | { readonly type: "strong"; readonly children: readonly NarrativeInline[] }
  | { readonly type: "emphasis"; readonly children: readonly NarrativeInline[] }
  | { readonly type: "link"; readonly address: string; readonly children: readonly NarrativeInline[] };

/** A picture that can be shown, with its size in pixels. */
export interface FoundPicture {
  readonly media: "image/png" | "image/jpeg";
  /** Base64. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that is there and cannot be shown. */
export interface BrokenPicture {
  readonly broken: PictureFault;
}
