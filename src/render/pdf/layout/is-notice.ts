import type { Edition } from "../../../report/edition/edition.ts";

/** A notice or a statement: of a page or two, which are read whole, and set close. */
export function isNotice({ document }: Edition): boolean {
  return document !== "report" && document !== "tables";
}
