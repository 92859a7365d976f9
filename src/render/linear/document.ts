import type { Cover, Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { tablesById } from "../tables.ts";
import { linearBlocks } from "./blocks.ts";
import { strong, text } from "./inlines.ts";
import type { LinearBlock, LinearDocument } from "./linear.ts";

/**
 * An edition told in words only. Throws where it refers to a note or a table that it does not hold.
 *
 * @param words the language of what is printed around the report's own words
 */
export function linearDocument(edition: Edition, words: Words): LinearDocument {
  const { label, title, heading, cover, sections, runningHeader, publisher } = edition;
  const context = { edition, words, tables: tablesById(edition) };
  return {
    ...(label !== undefined && { label }),
    title: cover ? `${words.page.titled(cover.name)} ${cover.title}` : (heading ?? title),
    blocks: [
      ...(cover ? coverBlocks(cover, words) : []),
      ...sections.flatMap(({ heading, blocks }): LinearBlock[] => [
        { type: "heading", level: 2, text: heading },
        ...blocks.flatMap((block) => linearBlocks(context, block)),
      ]),
    ],
    imprint: words.page.publishedBy(runningHeader, publisher),
  };
}

function coverBlocks({ series, summary, facts }: Cover, { page }: Words): LinearBlock[] {
  const items = facts.map((fact) => [strong(text(page.titled(fact.label))), text(` ${fact.text}`)]);
  return [
    { type: "paragraph", content: [text(series)] },
    ...(summary.length > 0 ? [{ type: "summary" as const, content: summary }] : []),
    ...(items.length > 0 ? [{ type: "list" as const, ordered: false, start: 1, items }] : []),
  ];
}
