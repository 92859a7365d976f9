import { createHash } from "node:crypto";
import type { Year } from "../../figures/year.ts";

/** What an answer is for, as it is written beside it. */
export interface AnswerFor {
  readonly code: string;
  /** A cell in short; blank where it is about no figure. */
  readonly cell: string;
  readonly section: string;
  /** The values that were queried: 60, after 25. */
  readonly value: string;
}

/**
 * A short name of what an answer is for, of one area and year. It stands beside the rest, so that it is seen where that
 * was changed; it is no secret, and keeps nobody from making one.
 */
export function answerMark(area: string, year: Year, { code, cell, section, value }: AnswerFor): string {
  const said = JSON.stringify([area, year, code, cell, section, value]);
  // A letter in front: no program takes it for a number.
  return `q${createHash("sha256").update(said).digest("hex").slice(0, 8)}`;
}
