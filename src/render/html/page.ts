import type { Edition } from "../../report/edition/edition.ts";
import { anchorOf } from "../anchors.ts";
import { sectionView } from "./blocks.ts";
import type { Context } from "./context.ts";
import { pageMargins } from "./page-margins.ts";

/** A report as its page template prints it. */
export function pageView(context: Context) {
  const { document, words } = context;
  return {
    language: document.language,
    words: words.page,
    title: document.title,
    heading: document.heading ?? document.title,
    publisher: document.publisher,
    cover: document.cover,
    label: document.label,
    imprint: words.page.publishedBy(document.runningHeader, document.publisher),
    pageMargins: pageMargins(words, document.runningHeader, document.label),
    contents: document.contents ? contents(document) : undefined,
    sections: document.sections.map((section) => sectionView(context, section)),
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
