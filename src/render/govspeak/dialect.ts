import { inPercent } from "../markdown/address.ts";
import type { Dialect } from "../markdown/dialect.ts";
import { indented } from "../markdown/list-items.ts";
import { lineBegins, wordsAlone } from "./words.ts";

const lineEnd = "  ";
const lined = (lines: readonly string[]) => lines.join(`${lineEnd}\n`);
const between = (mark: string, lines: readonly string[]) => `${mark}\n${lined(lines)}\n${mark}`;

/**
 * Govspeak, the Markdown of the GOV.UK publisher, which is kramdown with marks of its own at the beginnings of lines. The
 * title has a place of its own in the publisher, and no text may have a heading of the first level.
 */
export const govspeak: Dialect = {
  words: wordsAlone,
  // One behind a backslash would end the name of a definition of a link.
  bracket: "&#93;",
  line: lineBegins,
  address: (address) => address.replace(/[()<>\\|`{}$^]/g, inPercent).replace(/&(?=#|\p{L})/gu, "&amp;"),
  lineEnd,
  list: ({ ordered, start }, items) => {
    if (!ordered) return indented(items, () => "*", lineEnd);
    if (start === 1) return indented(items, (index) => `${index + 1}.`, lineEnd);
    // Every other list begins with 1 again, whatever number it is given.
    const numbered = items.map(([first, ...more], index) => [`${start + index}. ${first}`, ...more]);
    return `$LegislativeList\n${indented(numbered, () => "*", lineEnd)}\n$EndLegislativeList`;
  },
  quotation: (lines) => lines.map((line) => `> ${withQuotes(line)}`.trimEnd()).join("\n"),
  title: () => [],
  label: (words) => (isPlain([words]) ? `%${words}%` : words),
  summary: (lines) => between("$CTA", lines),
  warning: (lines) => (isPlain(lines) ? `%${lines.join(" ")}%` : lined(lines)),
  contact: (lines) => (isPlain(lines) ? between("$C", lines) : lined(lines)),
  headerCell: (words) => (words === "" ? " " : `# ${words} `),
};

/**
 * What stands in some marks is read twice, and what was kept from being a mark the first time would be one the second
 * time: such words stand without those marks.
 */
function isPlain(lines: readonly string[]): boolean {
  return !lines.some((line) => /&#|^\\|^s\d/.test(line));
}

/** Quotation marks at the ends of a line of a quotation are taken out of it, one without the other too. */
function withQuotes(line: string): string {
  return line.replace(quotesAtEnds, entity);
}

const quotes = '["\u201C\u201D\u201E\u201F\u2033\u2036]';
const quotesAtEnds = new RegExp(`^${quotes}|${quotes}(?=\\s*$)`, "gu");

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
