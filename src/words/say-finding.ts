import { isInSheet } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import type { FindingText, Medium } from "./finding-words.ts";
import type { Words } from "./words.ts";

/** A finding in words: what is wrong, and how to mend it. */
export function sayFinding(words: Words, finding: Finding): FindingText {
  // The arguments go with the code, which the compiler cannot follow through the union.
  const say = words.findings[finding.code] as (args: unknown, medium: Medium) => FindingText;
  return say(finding.args, mediumOf(finding));
}

/** Where somebody mends what was found. */
export function mediumOf({ location }: Finding): Medium {
  return location && isInSheet(location) ? "workbook" : "text";
}
