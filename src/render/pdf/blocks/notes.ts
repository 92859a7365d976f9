import { widthOf } from "../../../typography/shape.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { baseline, linePieces, type Piece } from "../layout/pieces.ts";
import { wordsOf } from "../page/canvas.ts";
import { breakLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";
import type { Context } from "./context.ts";
import { withMark } from "./text.ts";

/** All notes of the document as a list, each with its number. */
export function noteList(context: Context, parent: Tag): Piece[] {
  const { notes } = context.document;
  const { noteMark } = context.words.page;
  if (notes.length === 0) return [];
  const tag = parent.add("L", { numbering: "Decimal" });
  const style = type.reference;
  const indent = widthOf(noteMark(notes.length), "bold", style.size) + space.small;
  return notes.flatMap((note, index) => {
    const entry = tag.add("LI");
    const label = entry.add("Lbl");
    const mark = wordsOf(`${noteMark(index + 1)} `, "bold");
    const lines = breakLines([{ text: note, face: "regular" }], style.size, paper.measure - indent);
    const pieces = linePieces(entry.add("LBody"), lines, {
      style,
      place: `note ${index + 1}`,
      before: index === 0 ? space.small : space.tiny,
      x: paper.left + indent,
    });
    return withMark(pieces, (canvas, top) =>
      canvas.tagged(label, () =>
        canvas.words(mark, paper.left, top + baseline(style), style.size, colours.primary),
      ),
    );
  });
}

/** The notes of one table, below it, each with an id of its own in the file. */
export function notesBelow(
  context: Context,
  parent: Tag,
  owner: string,
  numbers: readonly number[],
): Piece[] {
  return numbers.flatMap((number, index) => {
    const text = context.document.notes[number - 1];
    if (text === undefined) throw new Error(`${context.document.id}: the table ${owner} uses note ${number}`);
    const tag = parent.add("Note", { id: `${owner}-note-${number}` });
    const lines = breakLines(
      [{ text: `${context.words.page.noteMark(number)} ${text}`, face: "regular" }],
      type.small.size,
      paper.contentWidth,
    );
    return linePieces(tag, lines, {
      style: type.small,
      place: `note ${number} of the table ${owner}`,
      before: index === 0 ? space.small : space.hair,
      colour: colours.secondary,
    });
  });
}
