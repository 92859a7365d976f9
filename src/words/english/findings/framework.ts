import type { FrameworkArguments } from "../../../findings/arguments/framework.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";

export const framework: FindingWords<keyof FrameworkArguments> = {
  "FRAMEWORK-EXTENDS": plain,
  "FRAMEWORK-LAYOUT": plain,
  "FRAMEWORK-OVERLAP": plain,
  "FRAMEWORK-PLACEHOLDER": plain,
  "FRAMEWORK-REFERENCE": plain,
  "FRAMEWORK-SHAPE": plain,
  "FRAMEWORK-UNUSED": ({ what, id }) => ({
    problem: `The ${what} '${id}' is defined, and no report shows it.`,
    remedy: "Show it in a section of a report, or take it out.",
  }),
};
