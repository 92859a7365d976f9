import type { Table } from "../../../report/edition/edition.ts";
import { widthOf } from "../../../typography/shape.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { noteAnchor, noteText } from "../../notes.ts";
import { baseline, linePieces, type Piece } from "../layout/pieces.ts";
import { wordsOf } from "../page/canvas.ts";
import { breakLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, linkRun } from "./context.ts";
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

/** Below a table: the notes that no earlier one has, and where the others that it refers to are. */
export function notesBelow(context: Context, parent: Tag, table: Table): Piece[] {
  const { page } = context.words;
  const setting = { style: type.small, colour: colours.secondary };
  const own = table.notes.flatMap((number, index) => {
    const text = `${page.noteMark(number)} ${noteText(context.document, number)}`;
    const tag = parent.add("Note", { id: noteAnchor(number) });
    return linePieces(tag, smallLines([{ text, face: "regular" }]), {
      ...setting,
      place: `note ${number} of the table ${table.id}`,
      before: index === 0 ? space.small : space.hair,
    });
  });
  const runs = (table.notesElsewhere ?? []).flatMap((elsewhere, index): Run[] => {
    const { before, after } = page.notesBelow(elsewhere.notes);
    return [
      { text: `${index === 0 ? "" : " "}${before}`, face: "regular" },
      linkRun(context, anchorOf("table", elsewhere.table), page.tableName(elsewhere.number)),
      { text: after, face: "regular" },
    ];
  });
  if (runs.length === 0) return own;
  const references = linePieces(parent.add("P"), smallLines(runs), {
    ...setting,
    place: `where notes of the table ${table.id} are`,
    before: own.length === 0 ? space.small : space.hair,
  });
  return [...own, ...references];
}

function smallLines(runs: readonly Run[]) {
  return breakLines(runs, type.small.size, paper.contentWidth);
}
