import { isInSheet, type Location } from "../figures/location.ts";
import type { Year } from "../figures/year.ts";
import type { PrintedText, SensitiveMatch } from "../findings/arguments/check.ts";
import type { About, Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Release } from "../releases/project.ts";
import type { Check } from "./check.ts";
import { explainedByAreas, explainedByDirectorate } from "./explanations-given.ts";
import { keptParagraphsOf, type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { type Sensitive, sensitiveIn } from "./sensitive-patterns.ts";

/**
 * Searches every text that is printed for what could tell who somebody is. The patterns warn; they cannot
 * guarantee. Each match is a query at its line, and neither the match nor its line is repeated: a log is no place
 * for what may identify a person.
 */
export const checkSensitiveWords: Check = (input) => [
  ...inNarratives(input),
  ...inNotes(input),
  ...inRemarks(input),
  ...inExplanations(input),
];

const inNarratives: Check = ({ statistics }) =>
  statistics.release.narratives.flatMap(({ file, area, section, lines }) =>
    keptParagraphsOf(lines).flatMap((paragraph) =>
      matchesIn(paragraph, statistics.release).map(({ match, index, words }) =>
        query({ kind: "narrative" }, match, {
          area,
          section,
          location: { file, ...placeOf(paragraph, index, words) },
        }),
      ),
    ),
  );

const inNotes: Check = ({ statistics: { release }, returns }) =>
  returns.flatMap(({ area, entries }) =>
    entries.flatMap(({ cell, notes, location }) =>
      // Without the figure: a query about a figure is printed beside it, and this is no reader's business.
      inText(notes.join(" "), release).map((match) =>
        query({ kind: "note", cell }, match, { area, location: withoutExcerpt(location) }),
      ),
    ),
  );

const inRemarks: Check = ({ statistics: { release }, returns }) =>
  returns.flatMap(({ area, remarks = [] }) =>
    remarks.flatMap(({ cells: [cell], text, location }) =>
      inText(text, release).flatMap((match) =>
        cell ? [query({ kind: "remark", cell }, match, { area, location: withoutExcerpt(location) })] : [],
      ),
    ),
  );

// Without the section that is explained: the words are not in it.
const inExplanations: Check = ({ statistics: { release }, returns }) =>
  [...explainedByAreas(release, returns), ...explainedByDirectorate(release)].flatMap(
    ({ code, text, area, file }) =>
      inText(text, release).map((match) =>
        query({ kind: "explanation", code }, match, { area, location: { file } }),
      ),
  );

/** Where words of a paragraph stand, and how far they go, unless they run over the end of a line. */
function placeOf(paragraph: Paragraph, index: number, words: string) {
  const [first, last] = [paragraph.at(index), paragraph.at(index + words.length - 1)];
  return { ...first, ...(last.line === first.line && { length: last.column - first.column + 1 }) };
}

/** One match a line of each kind: two telephone numbers in a line are one question. */
function matchesIn(paragraph: Paragraph, { details }: Release): readonly Sensitive[] {
  const lines = new Set<string>();
  return inParagraph(paragraph, details.year).filter(({ match, index, words }) => {
    const line = `${match} ${paragraph.at(index).line}`;
    if (lines.has(line) || isContact(details, words)) return false;
    lines.add(line);
    return true;
  });
}

const known = new WeakMap<Paragraph, { readonly year: Year; readonly found: readonly Sensitive[] }>();

/** What is in a paragraph, which is searched once as long as its text is not changed. */
function inParagraph(paragraph: Paragraph, year: Year): readonly Sensitive[] {
  const before = known.get(paragraph);
  if (before?.year === year) return before.found;
  const found = sensitiveIn(paragraph.text, year);
  known.set(paragraph, { year, found });
  return found;
}

/** Whether it is a number or address that the report gives on purpose, to be asked under. */
function isContact({ contacts, "area-contacts": ofAreas }: Release["details"], words: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z\d@.]/g, "");
  return [...contacts, ...Object.values(ofAreas).flat()].some(({ telephone, email }) =>
    [telephone, email].some((given) => given !== undefined && bare(given) === bare(words)),
  );
}

function inText(text: string, { details }: Release): SensitiveMatch[] {
  // Most figures have no notes.
  if (text === "") return [];
  const [paragraph] = paragraphsOf([text.replace(/\s+/g, " ")]);
  return [...new Set(sensitiveIn(paragraph?.text ?? "", details.year).map(({ match }) => match))];
}

function query(text: PrintedText, match: SensitiveMatch, about: About): Finding {
  return found("NARRATIVE-SENSITIVE", { text, match }, about);
}

function withoutExcerpt(location: Location): Location {
  if (isInSheet(location)) return location;
  const { excerpt: _excerpt, length: _length, ...where } = location;
  return where;
}
