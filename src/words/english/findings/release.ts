import type { ReleaseArguments } from "../../../findings/arguments/release.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";

export const release: FindingWords<keyof ReleaseArguments> = {
  "RELEASE-MISSING": plain,
  "RELEASE-RULE": plain,
  "RELEASE-SHAPE": plain,
};
