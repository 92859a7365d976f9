import type { Arguments } from "../findings/arguments/arguments.ts";
import type { Code } from "../findings/codes.ts";

/** What is wrong, and how to mend it, in whole sentences. */
export interface FindingText {
  readonly problem: string;
  readonly remedy: string;
}

/** Where somebody mends it: in the lines of a text, or in the cells of a workbook, where nothing is written in YAML. */
export type Medium = "text" | "workbook";

/** The words of the findings with some codes, each from the arguments that it carries and where it is mended. */
export type FindingWords<C extends Code> = {
  readonly [K in C]: (args: Arguments[K], medium: Medium) => FindingText;
};
