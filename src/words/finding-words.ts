import type { Arguments } from "../findings/arguments/arguments.ts";
import type { Code } from "../findings/codes.ts";

/** What is wrong, and how to mend it, in whole sentences. */
export interface FindingText {
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Where somebody mends it: in the lines of a text, in the cells of a workbook, or in the fields of the desk; in the last two
 * nobody writes YAML or knows the names of files.
 */
export type Medium = "text" | "workbook" | "desk";

/** The words of the findings with some codes, each from the arguments that it carries and where it is mended. */
export type FindingWords<C extends Code> = {
  readonly [K in C]: (args: Arguments[K], medium: Medium) => FindingText;
};
