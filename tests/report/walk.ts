import type { Block, Edition, Inline, PrintedFigure } from "../../src/report/edition/edition.ts";

/** Every block of a document, in order. */
export function blocksOf(document: Edition): Block[] {
  return document.sections.flatMap((section) => section.blocks);
}

/** Inline content of every kind of block, each piece on its own. */
export function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case "paragraph":
    case "warning":
      return [...block.content];
    case "list":
      return block.items.flat();
    case "quotation":
      return block.paragraphs.flat();
    case "chart":
      return [...block.headline, ...block.alternative];
    case "key-figures":
      return block.items.flatMap((item) => [item.value, ...item.context]);
    default:
      return [];
  }
}

/** Every use of a figure in a document: in words, in tables and in charts. */
export function usesOf(document: Edition): PrintedFigure[] {
  return blocksOf(document).flatMap((block) => {
    const inWords = inlinesOf(block).flatMap(within);
    if (block.type === "table") return block.rows.flatMap((row) => row.cells);
    if (block.type === "chart") return [...inWords, ...block.series.flatMap((each) => each.values)];
    return inWords;
  });
}

function within(inline: Inline): PrintedFigure[] {
  if (inline.type === "figure") return [inline];
  return "children" in inline ? inline.children.flatMap(within) : [];
}
