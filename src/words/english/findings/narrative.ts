import type { NarrativeArguments } from "../../../findings/arguments/narrative.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";

export const narrative: FindingWords<keyof NarrativeArguments> = {
  "NARRATIVE-AREA": plain,
  "NARRATIVE-HEADING": plain,
  "NARRATIVE-LINK": plain,
  "NARRATIVE-NOT-ALLOWED": plain,
  "NARRATIVE-PICTURE": plain,
  "NARRATIVE-UNUSED": plain,
};
