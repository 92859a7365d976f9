import { isInSheet } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import type { FindingText, Medium } from "./finding-words.ts";
import type { Words } from "./words.ts";

/** A finding in words: what is wrong, and how to mend it. */
export function sayFinding(words: Words, finding: Finding): FindingText {
  return sayFor(words, finding, mediumOf(finding));
}

/** The same to those who mend it in the desk; what was sent as a workbook is mended there. */
export function sayOnDesk(words: Words, finding: Finding): FindingText {
  const medium = mediumOf(finding);
  return sayFor(words, finding, medium === "text" ? "desk" : medium);
}

function sayFor(words: Words, finding: Finding, medium: Medium): FindingText {
  // The arguments go with the code, which the compiler cannot follow through the union.
  const say = words.findings[finding.code] as (args: unknown, medium: Medium) => FindingText;
  return say(finding.args, medium);
}

/** Where somebody mends what was found. */
export function mediumOf({ location }: Finding): Medium {
  return location && isInSheet(location) ? "workbook" : "text";
}
