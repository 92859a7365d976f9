import { emailAddress, telephoneAddress } from "../../narrative/addresses.ts";
import type { Contacts } from "../../report/document.ts";
import type { Block, Section } from "../../report/edition/edition.ts";
import { anchorOf } from "../anchors.ts";
import { chartView } from "./chart.ts";
import type { Context } from "./context.ts";
import { html, inlineHtml } from "./inline.ts";
import { keyFiguresView } from "./key-figures.ts";
import { kept } from "./no-break.ts";
import { proseView } from "./prose.ts";
import { tableView } from "./table.ts";

/** A section as its template prints it: each block with the name of its partial in `type`. */
export function sectionView(context: Context, section: Section) {
  // A warning's heading stands one level below the heading that it comes under.
  let level = 2;
  const id = anchorOf("section", section.id);
  return {
    id,
    headingId: `${id}-heading`,
    heading: section.heading,
    blocks: section.blocks.map((block) => {
      if (block.type === "heading") level = block.level;
      return blockView(context, block, level + 1);
    }),
  };
}

/** @param level of a heading at the block's place, for a block that brings its own */
function blockView(context: Context, block: Block, level: number) {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "list":
    case "quotation":
    case "picture":
      return proseView(context, block);
    case "warning":
      return {
        type: block.type,
        tag: html(`h${level}`),
        title: block.title,
        content: inlineHtml(context, block.content),
      };
    case "table":
      return tableView(context, block);
    case "chart":
      return chartView(context, block);
    case "key-figures":
      return keyFiguresView(context, block);
    case "note-list":
      return {
        type: block.type,
        notes: context.document.notes.map((text, index) => ({
          id: `list-note-${index + 1}`,
          mark: context.words.page.noteMark(index + 1),
          text: kept(text),
        })),
      };
    case "definitions":
      return block;
    case "contacts":
      return { type: block.type, items: block.items.map(contactView) };
  }
}

/** Whom to ask, with addresses where there are any. */
export function contactView({ agency, lines, telephone, email }: Contacts["items"][number]) {
  return {
    agency,
    lines,
    telephone: telephone && { text: telephone, address: telephoneAddress(telephone) },
    email: email && { text: email, address: emailAddress(email) },
  };
}
