import type { ExplanationGiven } from "../../../findings/finding.ts";
import { dayInWords } from "./dates.ts";

/** 'accepted by the Head of Statistics on 14 September 2032' */
export function acceptedBy({ by, on }: Pick<ExplanationGiven, "by" | "on">): string {
  return `accepted${by === undefined ? "" : ` by ${by}`}${on === undefined ? "" : ` on ${dayInWords(on)}`}`;
}
