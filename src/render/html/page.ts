import type { Cover, Edition } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import { anchorOf } from "../anchors.ts";
import { sectionView } from "./blocks.ts";
import type { Context } from "./context.ts";
import { headLinks } from "./head-links.ts";
import { inlineHtml } from "./inline.ts";
import { motifSvg } from "./motif.ts";
import { kept } from "./no-break.ts";
import { pageMargins } from "./page-margins.ts";
import { readingStyles } from "./reading-styles.ts";

/** A report as its page template prints it. */
export function pageView(context: Context) {
  const { document, words } = context;
  return {
    language: document.language,
    words: words.page,
    title: document.title,
    description: description(document),
    heading: document.heading ?? document.title,
    publisher: document.publisher,
    cover: document.cover && coverView(context, document.cover),
    label: document.label,
    links: headLinks(context),
    imprint: words.page.publishedBy(document.runningHeader, document.publisher),
    pageMargins: pageMargins(words, document.runningHeader, document.label),
    contents: document.contents ? contents(document) : undefined,
    readingStyles: document.contents ? readingStyles(document.sections.length) : undefined,
    sections: document.sections.map((section) => sectionView(context, section)),
  };
}

/** What a search engine shows of the page: what the year showed, and what the release must say of itself. */
function description({ cover, title, label }: Edition): string {
  const summary = plainText(cover?.summary ?? []);
  return summary === "" ? title : [summary, label].filter(Boolean).join(" ");
}

function coverView(context: Context, { series, name, title, summary, facts }: Cover) {
  return {
    series,
    name,
    title,
    summary: summary.length > 0 ? inlineHtml(context, summary) : undefined,
    facts: facts.map(({ label, text }) => ({ label, text: kept(text) })),
    motif: motifSvg(),
  };
}

function contents(document: Edition) {
  return document.sections.map((section) => ({
    id: anchorOf("section", section.id),
    text: section.heading,
    parts: section.blocks
      .filter((block) => block.type === "heading")
      .filter((heading) => heading.level === 3)
      .map(({ id, text }) => ({ id: anchorOf("heading", id), text })),
  }));
}
