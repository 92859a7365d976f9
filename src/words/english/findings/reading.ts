import type { ReadingArguments } from "../../../findings/arguments/reading.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";

export const reading: FindingWords<keyof ReadingArguments> = {
  "CSV-COLUMNS": plain,
  "CSV-HEADER": plain,
  "CSV-SYNTAX": plain,
  "FILE-OUTSIDE": plain,
  "FILE-TOO-LARGE": plain,
  "TEXT-CHARACTER": plain,
  "YAML-ALIAS": plain,
  "YAML-DUPLICATE-KEY": plain,
  "YAML-SYNTAX": plain,
  "YAML-TAB": plain,
  "YAML-TOO-DEEP": plain,
};
