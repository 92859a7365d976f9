import type { Block, Edition } from "../../report/edition/edition.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { smallLine } from "./small-line.ts";

/** The small lines of a document by the ids of their trends: of its tables' rows and of its key figures. */
export function smallLines(document: Edition): ReadonlyMap<string, Drawing> {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return new Map(blocks.flatMap((block) => linesOf(block, document)));
}

function linesOf(block: Block, document: Edition): (readonly [string, Drawing])[] {
  if (block.type === "table") {
    return block.rows.flatMap(({ trend }) =>
      trend ? [[trend.id, smallLine(trend, document, "row")] as const] : [],
    );
  }
  if (block.type !== "key-figures") return [];
  return block.items.flatMap(({ trend }) =>
    trend ? [[trend.id, smallLine(trend, document, "card")] as const] : [],
  );
}
