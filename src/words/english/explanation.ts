import type { ExplanationGiven } from "../../findings/finding.ts";

/** An explanation where it stands below the query that it belongs to. */
export function explanation({ text, accepted }: ExplanationGiven): string {
  return `Explanation given: ${text} ${accepted ? "(accepted)" : "(not yet accepted)"}`;
}
