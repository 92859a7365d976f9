import { cellId } from "../figures/coordinate.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { isInSheet, type Location } from "../findings/location.ts";

import type { Check } from "./check.ts";
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
  statistics.release.narratives.flatMap(({ file, area, lines }) =>
    paragraphsOf(lines).flatMap((paragraph) =>
      matches(paragraph).map(({ what, index }) =>
        query("The text", what, area, { file, ...paragraph.at(index) }),
      ),
    ),
  );

const inNotes: Check = ({ returns }) =>
  returns.flatMap((each) =>
    each.entries.flatMap(({ cell, notes, location }) =>
      // Without the figure's id: a query about a figure is printed beside it, and this is no reader's business.
      inText(notes.join(" ")).map((what) =>
        query(`The note on ${cellId(cell)}`, what, each.area, withoutExcerpt(location)),
      ),
    ),
  );

const inExplanations: Check = ({ statistics, returns }) => {
  const { folder, details } = statistics.release;
  const given = [
    ...returns.flatMap((each) =>
      each.explanations.map(({ code, text }) => ({ code, text, area: each.area, file: each.file })),
    ),
    ...details.explanations.map(({ code, text, area }) => ({
      code,
      text,
      area,
      file: `${folder}/release.yaml`,
    })),
  ];
  return given.flatMap(({ code, text, area, file }) =>
    inText(text).map((what) => query(`The explanation of ${code}`, what, area, { file })),
  );
};

/** One match a line of each pattern: two telephone numbers in a line are one question. */
function matches(paragraph: Paragraph): { readonly what: string; readonly index: number }[] {
  return sensitivePatterns.flatMap(({ what, pattern }) => {
    const lines = new Set<number>();
    return [...paragraph.text.matchAll(pattern)].flatMap(({ index }) => {
      const { line } = paragraph.at(index);
      if (lines.has(line)) return [];
      lines.add(line);
      return [{ what, index }];
    });
  });
}

function inText(text: string): string[] {
  const found = sensitivePatterns.filter(({ pattern }) => text.search(pattern) >= 0);
  return [...new Set(found.map(({ what }) => what))];
}

function query(subject: string, what: string, area: string, location: Location): Finding {
  return found(
    "NARRATIVE-SENSITIVE",
    {
      problem: `${subject} seems to hold ${what}.`,
      remedy: "Take out whatever could tell who somebody is, or explain why it is harmless.",
    },
    { location, area },
  );
}

function withoutExcerpt(location: Location): Location {
  if (isInSheet(location)) return location;
  const { excerpt: _excerpt, length: _length, ...where } = location;
  return where;
}
