import type { FrameworkArguments } from "../../../findings/arguments/framework.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";
import { shapeProblem } from "./shape.ts";

export const framework: FindingWords<keyof FrameworkArguments> = {
  "FRAMEWORK-EXTENDS": plain,
  "FRAMEWORK-LAYOUT": plain,
  "FRAMEWORK-OVERLAP": plain,
  "FRAMEWORK-PLACEHOLDER": plain,
  "FRAMEWORK-REFERENCE": plain,
  "FRAMEWORK-SHAPE": (args) =>
    args.what === "name"
      ? {
          problem: `The framework is called '${args.id}', its file '${args.file}'.`,
          remedy: "Give the file and the 'id' in it the same name.",
        }
      : {
          problem: shapeProblem(args),
          remedy:
            "See 'Adding a year, a category, a measure, a table' in the README for what a framework file may hold.",
        },
};
