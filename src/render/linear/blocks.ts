import { emailAddress } from "../../narrative/addresses.ts";
import type { Contacts } from "../../report/document.ts";
import type { Block, Inline, Paragraph } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { chartBlocks } from "./chart.ts";
import type { LinearContext } from "./context.ts";
import { strong, text } from "./inlines.ts";
import { keyFigureBlocks } from "./key-figures.ts";
import type { LinearBlock } from "./linear.ts";
import { noteBlock, paragraph } from "./paragraphs.ts";
import { tableBlocks } from "./table.ts";

/** A block of an edition told in words only. */
export function linearBlocks(context: LinearContext, block: Block): readonly LinearBlock[] {
  const { words, edition } = context;
  switch (block.type) {
    case "heading":
      return [{ type: "heading", level: block.level, text: block.text }];
    case "paragraph":
      return [paragraphBlock(block)];
    case "list":
      return [{ type: "list", ordered: block.ordered, start: block.start ?? 1, items: block.items }];
    case "quotation":
      return [block];
    case "warning":
      return [block];
    case "table":
      return tableBlocks(context, block);
    case "chart":
      return chartBlocks(context, block);
    case "key-figures":
      return keyFigureBlocks(context, block);
    case "note-list":
      return edition.notes.map((_, index) => noteBlock(context, index + 1));
    case "definitions":
      return block.items.map(({ term, definition }) => ({
        type: "paragraph",
        content: [strong(text(words.page.titled(term))), text(` ${definition}`)],
      }));
    case "contacts":
      return block.items.map((contact) => contactBlock(contact, words));
    case "picture":
      return block.alternative.trim() === "" ? [] : [paragraph(words.text.picture(block.alternative))];
  }
}

/** The headline of a notice is what its year showed; from when the notice may be used must not be missed. */
function paragraphBlock({ role, content }: Paragraph): LinearBlock {
  if (role === "headline") return { type: "summary", content };
  return { type: "paragraph", content: role === "embargo" ? [strong(...content)] : content };
}

function contactBlock(
  { agency, lines, telephone, email }: Contacts["items"][number],
  { page }: Words,
): LinearBlock {
  return {
    type: "contact",
    name: agency,
    lines: [
      ...lines.map((line) => [text(line)]),
      ...(telephone ? [[text(`${page.telephone} ${telephone}`)]] : []),
      ...(email ? [[emailLink(email)]] : []),
    ],
  };
}

function emailLink(email: string): Inline {
  const address = emailAddress(email);
  return address === undefined ? text(email) : { type: "link", address, children: [text(email)] };
}
