import type { Sign } from "../../../figures/sign.ts";
import type { Words } from "../../../words/words.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { linePieces, type Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** What the signs mean that stand at figures, one after the other; nothing where there are none. */
export function signsExplained(words: Words, parent: Tag, signs: readonly Sign[], place: string): Piece[] {
  if (signs.length === 0) return [];
  const { values, page } = words;
  const text = signs.map((sign) => `${sign}\u00A0${values.signs[sign]}${page.signEnd}`).join(" ");
  const style = type.small;
  const lines = breakLines([{ text, face: "regular" }], style.size, paper.contentWidth);
  return linePieces(parent.add("P"), lines, { style, place, before: space.hair, colour: colours.secondary });
}
