import type { Arguments } from "../findings/arguments/arguments.ts";
import type { Code } from "../findings/codes.ts";

/** What is wrong, and how to mend it, in whole sentences. */
export interface FindingText {
  readonly problem: string;
  readonly remedy: string;
}

/** The words of the findings with some codes, each from the arguments that it carries. */
export type FindingWords<C extends Code> = { readonly [K in C]: (args: Arguments[K]) => FindingText };
