import type { Year } from "../../figures/year.ts";
import type { Agency } from "./check.ts";

/** Why a cell that holds something has no figure that can be read. */
export type CellFault =
  /** A number whose format makes something else of it. */
  | { readonly what: "date" | "time" | "percentage" | "currency"; readonly written: string }
  /** TRUE or FALSE. */
  | { readonly what: "boolean"; readonly written: string }
  /** #REF!, #DIV/0! */
  | { readonly what: "error"; readonly written: string }
  /** A formula of which the file holds no result. */
  | { readonly what: "no-result" }
  /** The cell was made one with others, which then hold nothing. */
  | { readonly what: "merged" };

/** Findings about workbooks that are forms. Cells are as spreadsheets name them, with their sheet. */
export interface FormsArguments {
  /** Cells beside which somebody has put a comment: the first few, and how many more. */
  readonly "FORM-COMMENT": { readonly cells: readonly string[]; readonly more: number };
  /** `inProperties` is what the file says of itself, `onCover` what a person reads. */
  readonly "FORM-IDENTITY":
    | { readonly what: "differ"; readonly inProperties: string; readonly onCover: string }
    | { readonly what: "no-area" | "no-year" };
  readonly "FORM-FRAMEWORK": { readonly framework: string; readonly release: string; readonly year: Year };
  /** A label that is not the form's any more, beside a figure whose place is certain all the same. */
  readonly "FORM-LABEL": { readonly written: string; readonly label: string };
  /** How many names of figures of all are not what the form has. */
  readonly "FORM-NAMES": {
    readonly of: number;
    readonly missing: number;
    /** They stand for nothing any more. */
    readonly lost: number;
    /** They stand for a cell that another stands for too. */
    readonly shared: number;
    /** They stand for a cell beside other labels than the form has there. */
    readonly moved: number;
    /** How many names of other cells, such as those for signatures, lead nowhere. */
    readonly others: number;
  };
  readonly "FORM-PLACE": /** Neither a name nor labels lead to it. `more` are the other figures of which that holds. */
    | { readonly what: "nowhere"; readonly figure: string; readonly more: number }
    /** It stands in several cells, not with the same content. */
    | { readonly what: "several"; readonly figure: string; readonly cells: readonly string[] }
    /** The label beside it is none that the form has, and more than one is so. */
    | { readonly what: "label"; readonly figure: string; readonly written: string; readonly label: string }
    /** What people read beside the cell is not what its name says. */
    | { readonly what: "moved"; readonly figure: string; readonly beside?: string };
  /** The properties of the file do not say of which area the form is; where it was found instead. */
  readonly "FORM-PROPERTIES": { readonly from: "cover" | "file-name"; readonly area: string };
  /** Cells outside the form that hold something: the first few, and how many more. */
  readonly "FORM-STRAY": { readonly cells: readonly string[]; readonly more: number };
  /** Totals that were typed over what the form adds up. */
  readonly "FORM-TOTAL": { readonly figure: string; readonly more: number };
  readonly "FORM-VERSION": { readonly version: string; readonly current: string };
  readonly "FIGURE-AS-TEXT": { readonly cells: readonly string[]; readonly more: number };
  readonly "FIGURE-CELL": CellFault;
  readonly "FIGURE-FORMULA": { readonly cells: readonly string[]; readonly more: number };
  /** A signature with only one of name and post. */
  readonly "SIGN-OFF-HALF": {
    readonly agency: Agency;
    readonly missing: "name" | "post";
  };
}
