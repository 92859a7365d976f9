import type { Row, Table } from "../../../report/document.ts";
import { printed } from "../../../report/plain-text.ts";
import { english } from "../../../words/english/english.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { sizeColumns } from "../columns.ts";
import type { Context } from "../context.ts";
import { balanceLines, breakLines, type Line } from "../lines.ts";
import { linePieces, type Piece } from "../pieces.ts";
import type { Tag } from "../tags.ts";
import { notesBelow } from "./notes.ts";
import { headerRow, type RowSetting, tableRow } from "./table-rows.ts";

/** A table no taller than this part of a page is not split. */
const keptWhole = 0.45;
/** A table of more rows than this is set closer, so that the areas of a nation take two pages and not three. */
const manyRows = 20;

/** A table with its title, what it measures and its signs above, its notes and source below. */
export function table(context: Context, parent: Tag, block: Table): Piece[] {
  const place = `the table ${block.id}`;
  const tag = parent.add("Table");
  const above = caption(tag.add("Caption"), block, place);
  const columns = block.columns.map((column) => withNotes(column.text, column.notes));
  const rows = block.rows.map((row) => ({
    row,
    header: withNotes(row.header, row.notes),
    face: row.total ? ("bold" as const) : ("regular" as const),
    cells: row.cells.map((cell) => printed(context.document, cell).text),
  }));
  const setting: RowSetting = {
    place,
    padding: rows.length > manyRows ? 2 : 3,
    ...sizeColumns({ corner: block.corner, columns, rows }),
  };
  const head = headerRow(tag.add("THead").add("TR"), setting, [block.corner, ...columns]);
  const body = tag.add("TBody");
  const repeat = repeatedHeader(block, setting, [block.corner, ...columns]);
  const pieces = rows.map((row, index) => ({
    ...tableRow(body.add("TR"), setting, { ...row, breakAfter: rows[index + 1]?.row.breakBefore ?? false }),
    ...(index === 0 ? {} : { repeat }),
  }));
  const below = [
    ...notesBelow(context, parent, block.id, block.notes),
    ...small(parent, sourceLine(block.source), place, block.notes.length > 0 ? space.hair : space.small),
  ];
  return [...above, head, ...pieces, ...below].map((piece, index, all) => ({
    ...piece,
    ...(index === 0 ? { anchors: [block.id], whole: { height: heightOf(all), repeat: repeat.height } } : {}),
    ...(index === all.length - 1 ? { after: space.large } : {}),
    keepWithNext: index < all.length - 1 && kept(index - above.length - 1, block.rows, all),
  }));
}

/** Whether the piece at `index` of the rows, counted from the first row of the body, keeps with the next. */
function kept(index: number, rows: readonly Row[], all: readonly Piece[]): boolean {
  if (heightOf(all) <= keptWhole * (paper.height - paper.top - paper.bottom)) return true;
  // The head stays with two rows, three rows stay with what is below, a total with what it adds up.
  return index < 1 || index >= rows.length - 3 || rows[index + 1]!.total;
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.height + piece.before, 0);
}

function caption(tag: Tag, block: Table, place: string): Piece[] {
  const width = paper.contentWidth;
  const title = balanceLines(
    [{ text: `Table ${block.number}: ${block.title}`, face: "bold", colour: colours.primary }],
    type.caption.size,
    width,
  );
  return [
    ...linePieces(tag.add("P"), title, { style: type.caption, place, before: space.large }),
    ...small(tag, block.subtitle, place, space.hair),
    ...(block.signs.length === 0 ? [] : small(tag, explained(block), place, space.hair)),
  ];
}

function explained(block: Table): string {
  return block.signs.map((sign) => `${sign}\u00A0${english.values.signs[sign]}.`).join(" ");
}

function small(parent: Tag, text: string, place: string, before: number): Piece[] {
  const lines = breakLines([{ text, face: "regular" }], type.small.size, paper.contentWidth);
  return linePieces(parent.add("P"), lines, { style: type.small, place, before, colour: colours.secondary });
}

function withNotes(text: string, notes: readonly number[]): string {
  return [text, ...notes.map((note) => `[note\u00A0${note}]`)].join(" ");
}

/** Where the figures come from, called so once. */
export function sourceLine(source: string): string {
  return source.startsWith("Source") ? source : `Source: ${source}`;
}

/** The title and the headings again, for the eye only, where the table goes on on another page. */
function repeatedHeader(
  block: Table,
  setting: RowSetting,
  headings: readonly string[],
): NonNullable<Piece["repeat"]> {
  const lines: Line[] = breakLines(
    [{ text: `Table ${block.number}: ${block.title} (continued)`, face: "bold" }],
    type.small.size,
    paper.contentWidth,
  );
  const head = headerRow(undefined, setting, headings);
  const title = lines.length * type.small.leading;
  return {
    height: title + head.before + head.height,
    paint(canvas, top) {
      canvas.untagged("Pagination", lines, {
        x: paper.left,
        y: top + type.small.leading / 2 + type.small.size * 0.33,
        ...type.small,
        colour: colours.secondary,
      });
      head.paint(canvas, top + title + head.before);
    },
  };
}
