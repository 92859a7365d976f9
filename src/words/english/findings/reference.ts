import type { ReferenceArguments } from "../../../findings/arguments/reference.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";

export const reference: FindingWords<keyof ReferenceArguments> = {
  "REFERENCE-MISSING": plain,
  "REFERENCE-SHAPE": plain,
};
