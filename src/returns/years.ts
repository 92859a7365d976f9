import { type Year, yearFrom } from "../figures/year.ts";
import type { Arguments } from "../findings/arguments/arguments.ts";

/** What is said of a text that is not a reporting year, with the years that may be meant. */
export function yearFault(written: string): {
  readonly code: "RETURN-YEAR";
  readonly args: Extract<Arguments["RETURN-YEAR"], { what: "not-a-year" }>;
} {
  return { code: "RETURN-YEAR", args: { what: "not-a-year", written, likely: likelyYears(written) } };
}

/** The one reporting year that a text spells in another way, or the two that share a calendar year. */
function likelyYears(written: string): readonly Year[] {
  const text = written.trim();
  const single = /^(\d{4})$/.exec(text);
  if (single) return [yearFrom(Number(single[1]) - 1), yearFrom(Number(single[1]))];
  const match = /^(\d{4})\s*[/\u2010-\u2015\u2212.\\ -]\s*(\d{2}|\d{4})$/.exec(text);
  if (!match) return [];
  const [first, second] = [Number(match[1]), match[2]!];
  const follows = second.length === 4 ? Number(second) === first + 1 : Number(second) === (first + 1) % 100;
  return follows ? [yearFrom(first)] : [];
}
