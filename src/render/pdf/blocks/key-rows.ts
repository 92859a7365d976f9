import type { KeyFigures } from "../../../report/edition/edition.ts";
import type { Face } from "../../../typography/font.ts";
import { signsOf } from "../../../words/print-figure.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { linePieces, type Piece, sideBySide, stacked } from "../layout/pieces.ts";
import { breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, runsOf } from "./context.ts";
import { signsExplained } from "./signs.ts";

const place = "the key figures";
const style = type.noticeRow;
/** Where the number, what it counts and its period begin, as parts of the width of a page. */
const columns = [0, 0.12, 0.46, 1] as const;
const gutter = space.medium;

/** The few figures of the year as lines of a notice: the number, what it counts, and its period, base and change. */
export function keyRows(context: Context, parent: Tag, block: KeyFigures): Piece[] {
  const { items } = block;
  if (items.length === 0) return [];
  const list = parent.add("L", { numbering: "None" });
  const rows = items.map(({ value, label, context: more }, index): Piece => {
    const body = list.add("LI").add("LBody");
    const bold: Face = "bold";
    const row = sideBySide(
      [
        cell(body, [{ text: value.text, face: bold, colour: colours.primary }], 0),
        cell(body, [{ text: label, face: bold }], 1),
        cell(
          body,
          runsOf(context, more).map((run) => ({ ...run, colour: colours.secondary })),
          2,
        ),
      ],
      { place, before: index === 0 ? space.tiny : space.hair },
    );
    return row;
  });
  const values = items.map(({ value }) => value);
  return [...rows, ...signsExplained(context.words, parent, signsOf(context.words, values), place)];
}

/** Some words in one of the columns. */
function cell(parent: Tag, runs: readonly Run[], column: 0 | 1 | 2): Piece {
  const from = columns[column] * paper.contentWidth;
  const width = columns[column + 1]! * paper.contentWidth - from - (column < 2 ? gutter : 0);
  const lines = breakLines(runs, style.size, width);
  const pieces = linePieces(parent.add("P"), lines, { style, place, before: 0, x: paper.left + from });
  return stacked(pieces, { place, before: 0 });
}
