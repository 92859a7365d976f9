import type { Expression } from "./expression.ts";
import type { Place } from "./place.ts";

/** A workbook to be written, in no format. The writers print it and decide nothing. */
export interface Workbook {
  readonly properties: WorkbookProperties;
  /** In the order of their tabs; the first is the one that is open. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

export interface WorkbookProperties {
  readonly title: string;
  readonly subject?: string;
  readonly author: string;
  /** en-GB */
  readonly language: string;
  readonly created: Date;
  /** What a program reads: area, year, framework, version of the form. */
  readonly custom: Readonly<Record<string, string>>;
}

/** A name of one cell, the same however rows are moved or sheets renamed. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly at: Place;
}

export interface Sheet {
  readonly name: string;
  /** In characters of the usual font, from column A on. */
  readonly widths: readonly number[];
  /** From row 1 on. */
  readonly rows: readonly Row[];
  /** Whether only the cells that are not locked can be changed; there is never a password. */
  readonly protected: boolean;
  /** Ranges that are tables: the first row of each names its columns. */
  readonly tables?: readonly Table[];
  readonly landscape?: boolean;
}

export interface Row {
  /** From column A on; a place without a cell is empty. */
  readonly cells: readonly (Cell | undefined)[];
  /** In points; as high as its text where it is left out. */
  readonly height?: number;
}

export interface Table {
  readonly name: string;
  readonly from: Place;
  readonly to: Place;
}

export interface Cell {
  readonly content: Content;
  readonly style: CellStyle;
  /** Whether it stays as it is on a protected sheet; it does unless this says false. */
  readonly locked?: false;
  readonly validation?: Validation;
  /** Words that a reader sees beside the cell. */
  readonly comment?: string;
  /** Where a click leads: another cell of the workbook, or an address. */
  readonly link?: { readonly sheet: string; readonly at: Place } | { readonly address: string };
}

export type Content =
  | { readonly kind: "blank" }
  /** Always text, also where it begins with =. */
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      readonly number: number;
      readonly decimals?: number;
      /** Its digits are those of the source that it is quoted from, however many the numbers around it have. */
      readonly quoted?: true;
    }
  /** Its value is computed when it is written, and again by the program that opens it. */
  | { readonly kind: "formula"; readonly expression: Expression };

/** What may be put into a cell, with the words for it. */
export interface Validation {
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** Holds where it comes out true; the cell itself is a reference like any other. */
    | { readonly kind: "true"; readonly expression: Expression };
  /** Shown when the cell is entered. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when something else was put in. */
  readonly fault: { readonly title: string; readonly text: string };
  /** Whether what breaks the rule is refused, or may be kept after a warning. */
  readonly strict: boolean;
}

/** What a cell is; how that looks is decided in one place, for all formats. */
export type CellStyle =
  /** The title of a sheet. */
  | "title"
  | "heading"
  | "text"
  /** Text that explains, in wrapped lines. */
  | "note"
  | "column-heading"
  /** The heading of a column of numbers, which stands at their side of it. */
  | "number-heading"
  | "row-heading"
  /** What is said of a row in words at its end, beside numbers. */
  | "row-mark"
  /** What a total is of. */
  | "total-heading"
  /** What a sheet of a release that is not the published one must say. */
  | "label"
  | "number"
  | "total"
  /** A figure of another year, to compare with. */
  | "earlier"
  /** To be filled in: a figure. */
  | "entry-number"
  /** To be filled in: words. */
  | "entry-text"
  /** Nothing can stand here. */
  | "blocked"
  /** What a check in the workbook itself says. */
  | "check"
  /** An entry that is asked about or wrong. */
  | "questioned"
  | "link";
