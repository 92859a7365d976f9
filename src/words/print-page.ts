import type { Code } from "../findings/codes.ts";
import type { Words } from "./words.ts";

/** The parts of a page in the order in which they are read. */
const parts = ["means", "why", "mend", "effect"] as const;

/** The page of a code as a user reads it in a terminal, in Markdown. */
export function printPage(words: Words, code: Code): string {
  const { headings, of } = words.findingPages;
  const printed = parts.map((part) => `## ${headings[part]}\n\n${of[code][part]}`);
  return [`# ${code}: ${of[code].title}`, ...printed].join("\n\n");
}
