import type { Edition } from "../../../report/edition/edition.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { isNotice } from "../layout/is-notice.ts";
import { linePieces, type Piece } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** The title of a report that has no cover, at the head of its first page, with the release's label below it. */
export function titlePieces(document: Edition, parent: Tag): Piece[] {
  const { heading, title, label } = document;
  const place = "the title";
  const style = isNotice(document) ? type.noticeTitle : type.section;
  const bold = (text: string, size: number, colour: string) =>
    breakLines([{ text, face: "bold", colour }], size, paper.contentWidth);
  return [
    ...linePieces(parent.add("H1"), bold(heading ?? title, style.size, colours.primary), {
      style,
      place,
      before: 0,
      keepWithNext: true,
    }),
    ...(label === undefined
      ? []
      : linePieces(parent.add("P"), bold(label, type.body.size, colours.warning), {
          style: type.body,
          place,
          before: isNotice(document) ? space.hair : space.small,
        })),
  ];
}
