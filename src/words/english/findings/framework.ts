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
};
