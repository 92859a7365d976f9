import type { CheckArguments } from "../../../findings/arguments/check.ts";
import type { FindingWords } from "../../finding-words.ts";
import { plain } from "./plain.ts";

export const check: FindingWords<keyof CheckArguments> = {
  "EXPLANATION-UNUSED": plain,
  "LEAFLET-PROMISE": plain,
  "NARRATIVE-MISSING": plain,
  "NARRATIVE-SENSITIVE": plain,
  "POPULATION-MISSING": plain,
  "QUERY-LIMIT": plain,
  "QUERY-ONE-FORCE": plain,
  "QUERY-OUTLIER": plain,
  "QUERY-PARTS": plain,
  "QUERY-RATE": plain,
  "QUERY-SEVERAL-VALUES": plain,
  "RETURN-GAPS": plain,
  "RETURN-MISSING": plain,
  "SIGN-OFF-MISSING": plain,
};
