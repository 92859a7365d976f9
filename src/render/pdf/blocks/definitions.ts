import type { Definitions } from "../../../report/edition/edition.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { linePieces, type Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** Terms with their meanings, as a list whose labels are the terms. */
export function definitions(parent: Tag, block: Definitions): Piece[] {
  if (block.items.length === 0) return [];
  const tag = parent.add("L", { numbering: "None" });
  return block.items.flatMap((item) => {
    const entry = tag.add("LI");
    const place = `the definition of ${item.term}`;
    const term = breakLines(
      [{ text: item.term, face: "bold", colour: colours.primary }],
      type.body.size,
      paper.measure,
    );
    const meaning = breakLines([{ text: item.definition, face: "regular" }], type.body.size, paper.measure);
    return [
      ...linePieces(entry.add("Lbl"), term, {
        style: type.body,
        place,
        before: space.small,
        keepWithNext: true,
      }),
      ...linePieces(entry.add("LBody"), meaning, { style: type.body, place, before: 0 }),
    ];
  });
}
