import type { Column } from "./edition.ts";

/** The heading of a column with the sign that holds of all of its numbers. */
export function columnText({ label, sign }: Column): string {
  return sign === undefined ? label : `${label}\u00A0${sign}`;
}
