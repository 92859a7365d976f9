import type { Edition } from "../../report/edition/edition.ts";
import { anchorOf } from "../anchors.ts";
import { sectionView } from "./blocks.ts";
import type { Context } from "./context.ts";
import { cssString } from "./escape.ts";
import { html } from "./inline.ts";

/** A report as its page template prints it. */
export function pageView(context: Context) {
  const { document, words } = context;
  return {
    language: document.language,
    words: words.page,
    title: document.title,
    publisher: document.publisher,
    cover: document.cover,
    label: document.label,
    imprint: words.page.publishedBy(document.runningHeader, document.publisher),
    pageMargins: html(pageMargins(document)),
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

/** The margins of printed pages: the running header, and on every page, the cover too, the release's label. */
function pageMargins(document: Edition): string {
  const label = document.label ? `@bottom-left{content:${cssString(document.label)}}` : "";
  const header = `@top-left{content:${cssString(document.runningHeader)}}`;
  return `@page{${header}${label}}`;
}
