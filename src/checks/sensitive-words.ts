import { isInSheet, type Location } from "../figures/location.ts";
import type { PrintedText, SensitiveMatch } from "../findings/arguments/check.ts";
import type { About, Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";
import { explainedByAreas, explainedByDirectorate } from "./explanations-given.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { sensitivePatterns } from "./sensitive-patterns.ts";

/**
 * Searches every text that is printed for what could tell who somebody is. The patterns warn; they cannot
 * guarantee. Each match is a query at its line, and neither the match nor its line is repeated: a log is no place
 * for what may identify a person.
 */
export const checkSensitiveWords: Check = (input) => [
  ...inNarratives(input),
  ...inNotes(input),
  ...inExplanations(input),
];

const inNarratives: Check = ({ statistics }) =>
  statistics.release.narratives.flatMap(({ file, area, section, lines }) =>
    paragraphsOf(lines).flatMap((paragraph) =>
      matchesIn(paragraph).map(({ match, index }) =>
        query({ kind: "narrative" }, match, { area, section, location: { file, ...paragraph.at(index) } }),
      ),
    ),
  );

const inNotes: Check = ({ returns }) =>
  returns.flatMap(({ area, entries }) =>
    entries.flatMap(({ cell, notes, location }) =>
      // Without the figure: a query about a figure is printed beside it, and this is no reader's business.
      inText(notes.join(" ")).map((match) =>
        query({ kind: "note", cell }, match, { area, location: withoutExcerpt(location) }),
      ),
    ),
  );

// Without the section that is explained: the words are not in it.
const inExplanations: Check = ({ statistics: { release }, returns }) =>
  [...explainedByAreas(release, returns), ...explainedByDirectorate(release)].flatMap(
    ({ code, text, area, file }) =>
      inText(text).map((match) => query({ kind: "explanation", code }, match, { area, location: { file } })),
  );

/** One match a line of each pattern: two telephone numbers in a line are one question. */
function matchesIn(paragraph: Paragraph): { readonly match: SensitiveMatch; readonly index: number }[] {
  return sensitivePatterns.flatMap(({ match, pattern }) => {
    const lines = new Set<number>();
    return [...paragraph.text.matchAll(pattern)].flatMap(({ index }) => {
      const { line } = paragraph.at(index);
      if (lines.has(line)) return [];
      lines.add(line);
      return [{ match, index }];
    });
  });
}

function inText(text: string): SensitiveMatch[] {
  const matching = sensitivePatterns.filter(({ pattern }) => text.search(pattern) >= 0);
  return [...new Set(matching.map(({ match }) => match))];
}

function query(text: PrintedText, match: SensitiveMatch, about: About): Finding {
  return found("NARRATIVE-SENSITIVE", { text, match }, about);
}

function withoutExcerpt(location: Location): Location {
  if (isInSheet(location)) return location;
  const { excerpt: _excerpt, length: _length, ...where } = location;
  return where;
}
