/**
 * Reads what somebody wrote an explanation to be for: `60, after 25` or `not available`. Numbers count, and names
 * joined by hyphens or strokes; the words between them are for people and in any language.
 */
export function valuesIn(written: string): string[] {
  const joined = written.toLowerCase().replace(/\bnot (available|collected|applicable)\b/g, "not-$1");
  return [...joined.matchAll(token)].map(([each]) => (/^\d/.test(each) ? each.replaceAll(",", "") : each));
}

/** Names before numbers: `category-1/level-2` is one name and no number. Commas stand between groups of three. */
const token =
  /[a-z][a-z0-9]*(?:[-/][a-z0-9]+)+|\bconfidential\b|\bapproximate\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d-])|\d+(?:\.\d+)?/g;

/** Whether what was written names exactly the values, in their order. */
export function namesValues(written: string | undefined, values: readonly string[]): boolean {
  return written !== undefined && valuesIn(written).join(" ") === values.join(" ");
}
