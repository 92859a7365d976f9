import type { Splice } from "./changes.ts";

/** What stands at an offset in quotation marks, so that every sign in it is only a sign. */
export function quoted(from: number, written: string): Splice {
  return { from, to: from + written.length, text: `'${written.replaceAll("'", "''")}'` };
}
