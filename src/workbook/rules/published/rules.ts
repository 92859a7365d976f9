import type { Words } from "../../../words/words.ts";
import { contents, cover } from "./cover.ts";
import type { PublishedFlaw, PublishedRule } from "./flaw.ts";
import { looks } from "./looks.ts";
import { notes } from "./notes.ts";
import { figures, plain, shape } from "./shape.ts";
import { firstLines, order } from "./sheets.ts";
import { signs } from "./signs.ts";
import type { PublishedOf, PublishedView, PublishedWords } from "./view.ts";

/** What a workbook of published tables has to keep besides what every workbook has to; listed in the README beside this file. */
const publishedRules: readonly PublishedRule[] = [
  order,
  firstLines,
  cover,
  contents,
  shape,
  plain,
  figures,
  signs,
  notes,
  looks,
];

/** What is wrong with a workbook of published tables; nothing where it can be published. */
export function publishedFlaws(
  workbook: PublishedView,
  of: PublishedOf,
  words: Words,
): readonly PublishedFlaw[] {
  const published = { workbook, ...of, words: publishedWords(words) };
  return publishedRules.flatMap((rule) => [...rule(published)]);
}

/** How the parts of a workbook are called in a language. */
export function publishedWords({ workbook, page, values, report }: Words): PublishedWords {
  const { sheets, oneTable, fact } = workbook;
  return {
    cover: sheets.cover,
    contents: sheets.contents,
    notes: sheets.notes,
    oneTable,
    noteMark: page.noteMark,
    signs: Object.keys(values.signs),
    facts: facts.map((each) => fact(String(report["fact-label"]({ fact: each })), "")),
  };
}

const facts = [
  "period",
  "status",
  "coverage",
  "source",
  "publisher",
  "publication",
  "next-release",
  "licence",
] as const;
