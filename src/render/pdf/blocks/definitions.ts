import type { Definitions } from "../../../report/edition/edition.ts";
import { colours, space, type } from "../../design.ts";
import { linePieces, type Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import type { Context } from "./context.ts";
import type { Prose } from "./text.ts";

/** Terms with their meanings behind them, as a list whose labels are the terms. */
export function definitions(
  { words }: Context,
  parent: Tag,
  block: Definitions,
  { measure }: Prose,
): Piece[] {
  if (block.items.length === 0) return [];
  const list = parent.add("L", { numbering: "None" });
  return block.items.flatMap(({ term, definition }) => {
    const entry = list.add("LI");
    const style = type.reference;
    const run: Run = { text: `${words.page.titled(term)} `, face: "bold", colour: colours.primary };
    const lines = breakLines([run, { text: definition, face: "regular" }], style.size, measure);
    const lead = { tag: entry.add("Lbl"), run };
    return linePieces(entry.add("LBody"), lines, {
      style,
      place: `the definition of ${term}`,
      before: space.tiny,
      lead,
    });
  });
}
