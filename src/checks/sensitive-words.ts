import type { Finding } from "../findings/finding.ts";
import type { Check } from "./check.ts";

/**
 * What must not be in a narrative: it could tell who an offender or a victim is. The patterns warn; they cannot
 * guarantee. Each match is a query at its line, and the match itself is not repeated in the message.
 */
const patterns: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "a name beside 'victim'",
    pattern:
      /\b(?:victim|complainant|survivor)s?,? (?:was |is |named |called |known as )?(?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][a-z]+(?: [A-Z][a-z]+)+/,
  },
  {
    what: "a name beside 'victim'",
    // An agency may stand there too, before what it does: 'Probation Service victim liaison'.
    pattern:
      /\b[A-Z][a-z]+ [A-Z][a-z]+,? (?:a |the |his |her |their )?(?:victim|complainant|survivor)\b(?! (?:liaison|contact|support|care|services?|teams?|units?|awareness|safety|work)\b)/,
  },
  { what: "a title with a name", pattern: /\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+/ },
  { what: "a date of birth", pattern: /\b(?:born (?:on|in)|date of birth|d\.?o\.?b\.?)\b/i },
  { what: "a postcode", pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/ },
  {
    what: "a street address",
    pattern:
      /\b\d{1,4}[A-Za-z]? (?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Crescent|Terrace|Gardens|Place)\b/,
  },
  { what: "a telephone number", pattern: /(?:\+44|\b0)\s?\d(?:[\s-]?\d){8,9}\b/ },
];

export const checkSensitiveWords: Check = ({ statistics }) =>
  statistics.release.narratives.flatMap((narrative) =>
    narrative.lines.flatMap((line, index) =>
      patterns.flatMap(({ what, pattern }): Finding[] => {
        const match = pattern.exec(line);
        if (!match) return [];
        return [
          {
            code: "NARRATIVE-SENSITIVE",
            severity: "query",
            // No excerpt: a log is no place for what may identify a person.
            place: { file: narrative.file, line: index + 1, column: match.index + 1 },
            area: narrative.area,
            problem: `The text seems to hold ${what}.`,
            remedy: "Take out whatever could tell who somebody is, or explain why it is harmless.",
          },
        ];
      }),
    ),
  );
