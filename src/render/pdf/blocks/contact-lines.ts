import type { Contacts } from "../../../report/document.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { linePieces, type Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { emailLink } from "./cards.ts";
import type { Context } from "./context.ts";

/** Who to ask, a contact a line. */
export function contactLines({ words }: Context, parent: Tag, block: Contacts): Piece[] {
  if (block.items.length === 0) return [];
  const { telephone: label, linkTo } = words.page;
  const list = parent.add("L", { numbering: "None" });
  return block.items.flatMap(({ agency, lines, telephone, email }) => {
    const after = [...lines, ...(telephone ? [`${label} ${telephone}`] : [])];
    const runs: Run[] = [
      { text: agency, face: "bold", colour: colours.primary },
      { text: `. ${after.map((each) => `${each}. `).join("")}`, face: "regular" },
      ...(email ? [{ text: email, face: "regular" as const, ...emailLink(email, linkTo.email) }] : []),
    ];
    const style = type.small;
    return linePieces(list.add("LI").add("LBody"), breakLines(runs, style.size, paper.contentWidth), {
      style,
      place: "the contacts",
      before: space.tiny,
    });
  });
}
