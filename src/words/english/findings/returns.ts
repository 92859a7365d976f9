import type { ReturnsArguments } from "../../../findings/arguments/returns.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";

export const returns: FindingWords<keyof ReturnsArguments> = {
  "FIGURE-AMBIGUOUS": plain,
  "FIGURE-BLANK": plain,
  "FIGURE-FRACTION": plain,
  "FIGURE-NEGATIVE": plain,
  "FIGURE-NOT-A-NUMBER": plain,
  "FIGURE-NOT-APPLICABLE": plain,
  "FIGURE-TOO-LARGE": plain,
  "HISTORY-YEAR": plain,
  "NOTE-UNUSED": plain,
  "RETURN-ALTERNATIVE": plain,
  "RETURN-DUPLICATE": plain,
  "RETURN-FILE-NAME": plain,
  "RETURN-FORMAT": plain,
  "RETURN-SHAPE": plain,
  "RETURN-UNKNOWN-AREA": plain,
  "RETURN-UNKNOWN-MEASURE": plain,
  "RETURN-UNKNOWN-MEMBER": plain,
  "RETURN-YEAR": plain,
};
