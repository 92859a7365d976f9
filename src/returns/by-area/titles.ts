import { parseYear, type Year, yearFrom } from "../../figures/year.ts";
import type { Framework } from "../../framework/model.ts";
import { plainText } from "../grid/grid.ts";
import { isCountedSo } from "./heading.ts";
import { meaningsOf, namesSomething, together } from "./meanings.ts";
import { withoutMarks } from "./names.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

const nothing: Meaning = { members: new Map() };

/** 'Table 7(b): ', which says nothing of what is counted. */
const tableNumber = /^(?:area\s+)?tables?\s*\d{1,3}\s*(?:\(?[a-z]\)?(?![a-z]))?\s*[:.\u2013-]?/i;
const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const day = new RegExp(`(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${months})\\s+\\d{4}`, "gi");
const years = /\b\d{4}\s*[/\u2013-]\s*(?:\d{4}|\d{2})\b|\b(?:19|20)\d{2}\b/g;
const place = /\bengland\s+(?:and|&)\s+wales\b/gi;

/** Words of a title that say nothing of what is counted. */
const ofTitles = [
  "annual",
  "area",
  "areas",
  "as",
  "each",
  "ending",
  "from",
  "mappa",
  "report",
  "reporting",
  "reports",
  "statistics",
  "table",
  "tables",
  "to",
  "year",
];

/**
 * What the titles of a table say of all its columns: the lines above it and the name of its sheet. A title counts where
 * every word of it is understood; if one names something and says more than is understood, nothing is certain.
 */
export function meaningOfTitles(
  titles: readonly string[],
  {
    framework,
    vocabulary,
    silent,
  }: { framework: Framework; vocabulary: Vocabulary; silent: ReadonlySet<string> },
): Meaning {
  const dimensions = Object.values(framework.dimensions).flatMap(({ id, label }) => [
    ...wordsOf(id),
    ...wordsOf(label),
  ]);
  const passed = new Set([...silent, ...ofTitles, ...dimensions]);
  let said: Meaning | undefined = nothing;
  for (const title of titles.filter(isTitle)) {
    const words = wordsOf(bareTitle(title));
    if (!namesSomething(words, vocabulary)) continue;
    const { all = [] } = meaningsOf(words, vocabulary, passed);
    // Of several meanings that which names what is counted says more than the one that leaves it open.
    const named = all.filter((meaning) => isCountedSo(framework, meaning));
    const [meaning, ...others] = named.length > 0 ? named : all;
    said = meaning && others.length === 0 ? together(said, meaning) : undefined;
    if (!said) return nothing;
  }
  return said;
}

/** The years that titles name: 2017/18, or the year to 31 March 2018. */
export function yearsOfTitles(titles: readonly string[]): Year[] {
  return titles.flatMap((title) => {
    const text = plainText(title);
    const named = [...text.matchAll(/\b\d{4}\s*[/\u2013-]\s*\d{2}\b/g)].flatMap(
      ([year]) => parseYear(year.replace(/\s/g, "").replace("\u2013", "-")) ?? [],
    );
    const ending = [...text.matchAll(/(?:31(?:st)?\s+|ending\s+)march\s+(\d{4})\b/gi)].map((match) =>
      yearFrom(Number(match[1]) - 1),
    );
    return [...named, ...ending];
  });
}

/** A line that is a sentence is a note; it says something of single figures, or how to read them. */
function isTitle(line: string): boolean {
  return !/[.!?]$/.test(plainText(line)) && !/^(?:notes?\b|sources?\b|\[|\(?\d{1,2}[).\]])/i.test(line);
}

function bareTitle(title: string): string {
  return withoutMarks(title)
    .replace(tableNumber, " ")
    .replace(place, " ")
    .replace(day, " ")
    .replace(years, " ");
}
