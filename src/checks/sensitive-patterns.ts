import type { SensitiveMatch } from "../findings/arguments/check.ts";

/** What must not be in a printed text: it could tell who an offender or a victim is. */
export interface SensitivePattern {
  readonly match: SensitiveMatch;
  readonly pattern: RegExp;
}

/** A word in any case, in a pattern where the names beside it keep their capitals. */
function anyCase(words: string): string {
  return words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const person = anyCase("(?:victim|complainant|survivor)");
/** What agencies do for victims, named with capitals: 'Victim Contact Scheme'. */
const services = anyCase(
  "(?:liaison|contact|support|care|services?|teams?|units?|awareness|safety|work|personal|impact|information|notification|code|charter|commissioners?|officers?|surcharge|representatives?|strategy)",
);
const between = anyCase("(?:was|is|named|called|known as)");
const article = anyCase("(?:a|the|his|her|their)");
const name = "[A-Z][a-z]+";

export const sensitivePatterns: readonly SensitivePattern[] = [
  {
    match: "name-beside-victim",
    pattern: new RegExp(
      `\\b${person}[sS]?,?\\s+(?!${services}\\b)(?:${between}\\s+)?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\s+)?${name}(?:\\s+${name})+`,
      "g",
    ),
  },
  {
    match: "name-beside-victim",
    // An agency may stand there too, before what it does: 'Probation Service victim liaison'.
    pattern: new RegExp(
      `\\b${name}\\s+${name},?\\s+(?:${article}\\s+)?${person}\\b(?!\\s+${services}\\b)`,
      "g",
    ),
  },
  // Not MS, which is a maker of programs, nor 'miss', which people also do.
  {
    match: "title-with-name",
    pattern: /\b(?:Mr|MR|mr|Mrs|MRS|mrs|Ms|Miss|MISS)\.?\s+[A-Z][a-z]+/g,
  },
  { match: "date-of-birth", pattern: /\b(?:born\s+(?:on|in)|date\s+of\s+birth|d\.?o\.?b\.?)\b/gi },
  { match: "postcode", pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g },
  {
    match: "street-address",
    pattern:
      /\b\d{1,4}[A-Za-z]?\s+(?:[A-Z][a-z]+\s+){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Crescent|Terrace|Gardens|Place)\b/g,
  },
  { match: "telephone-number", pattern: /(?:\+44|\b0)\s?\d(?:[\s-]?\d){8,9}\b/g },
];
