import type { Place } from "./place.ts";

/** What a cell computes, as a tree: each format of workbook has a spelling of its own for it. */
export type Expression =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cell"; readonly at: Reference }
  /** All cells between two corners of one sheet. */
  | { readonly kind: "range"; readonly from: Reference; readonly to: Place }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Expression[] }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** A cell; of the sheet that the expression stands on where none is named. */
export interface Reference extends Place {
  readonly sheet?: string;
}

/** What every program and both formats call the same. */
export type FunctionName =
  | "SUM"
  | "IF"
  | "AND"
  | "OR"
  | "NOT"
  | "COUNT"
  | "COUNTA"
  | "COUNTBLANK"
  | "ISNUMBER"
  | "ISTEXT"
  | "ISBLANK"
  | "INT"
  | "LOWER"
  | "TRIM"
  | "TEXT";

export type Operator = "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "&";
