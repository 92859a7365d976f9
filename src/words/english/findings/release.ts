import type { ReleaseArguments } from "../../../findings/arguments/release.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";
import { shapeProblem } from "./shape.ts";

export const release: FindingWords<keyof ReleaseArguments> = {
  "RELEASE-MISSING": plain,
  "RELEASE-RULE": plain,
  "RELEASE-SHAPE": (args) => ({
    problem: shapeProblem(args),
    remedy: "See 'A release' in the README for what release.yaml may hold.",
  }),
};
