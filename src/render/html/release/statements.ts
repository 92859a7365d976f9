import type { Statement } from "../../../releases/statements.ts";
import type { Words } from "../../../words/words.ts";
import { anchorOf } from "../../anchors.ts";
import { withoutAnchors } from "../inline.ts";
import { pageMargins } from "../page-margins.ts";
import { proseView } from "../prose.ts";
import { readingStyles } from "../reading-styles.ts";
import type { HtmlTemplates } from "../templates.ts";
import type { ReleasePage } from "./release-page.ts";

/** Where a statement stands, from the page of the release. */
export function statementAddress(text: string): string {
  return `statements.html#${anchorOf("section", text)}`;
}

/** How the statistics of a release are made and published, as one page that needs no other file. */
export function renderStatements(
  { year, label, shortLabel, publisher }: ReleasePage,
  statements: readonly Statement[],
  templates: HtmlTemplates,
  words: Words,
): string {
  const say = words.releasePage.statements;
  const title = say.title(year, undefined);
  return templates.statements({
    language: words.language,
    words: { ...words.page, release: words.releasePage },
    title: say.title(year, shortLabel),
    description: [say.about, label].filter(Boolean).join(" "),
    publisher,
    label,
    year,
    back: { address: "index.html", text: say.back },
    contents: statements.map(({ text, heading }) => ({
      id: anchorOf("section", text),
      text: heading,
      parts: [],
    })),
    readingStyles: readingStyles(statements.length),
    pageMargins: pageMargins(words, title, label),
    imprint: words.page.publishedBy(title, publisher),
    sections: statements.map(({ text, heading, blocks }) => ({
      id: anchorOf("section", text),
      headingId: `${anchorOf("section", text)}-heading`,
      heading,
      unwritten: blocks.length === 0 ? say.unwritten : undefined,
      blocks: apart(text, blocks).map((block) => proseView(withoutAnchors, block)),
    })),
  });
}

/** Two texts may have headings of the same words. */
function apart(text: string, blocks: Statement["blocks"]): Statement["blocks"] {
  return blocks.map((block) => (block.type === "heading" ? { ...block, id: `${text}-${block.id}` } : block));
}
