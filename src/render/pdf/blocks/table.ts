import { columnText } from "../../../report/edition/column-text.ts";
import type { Row, Table } from "../../../report/edition/edition.ts";
import type { Words } from "../../../words/words.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { sizeColumns } from "../layout/columns.ts";
import { linePieces, type Piece } from "../layout/pieces.ts";
import { balanceLines, breakLines, type Line, shortenedLines } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";
import type { Context } from "./context.ts";
import { notesBelow } from "./notes.ts";
import type { RowSetting } from "./table-cells.ts";
import { type Headings, headerRow, headingsOf, tableRow } from "./table-rows.ts";

/** A table no taller than this part of a page is not split. */
const keptWhole = 0.45;
/** A title is repeated in so many lines, and headings where they are no taller than this, in points. */
const mostTitleLines = 3;
const tallestRepeat = 200;
/** A table of more rows than this is set closer, so that the areas of a nation take two pages and not three. */
const manyRows = 20;

/** A table with its title, what it measures and its signs above, its notes and source below. */
export function table(context: Context, parent: Tag, block: Table): Piece[] {
  const place = `the table ${block.id}`;
  const { words } = context;
  const tag = parent.add("Table");
  const above = caption(context, tag.add("Caption"), block, place);
  const columns = block.columns.map(columnText);
  const rows = block.rows.map((row) => ({
    row,
    header: withNotes(words, row.header, row.notes),
    face: row.total ? ("bold" as const) : ("regular" as const),
    cells: row.cells,
  }));
  const setting: RowSetting = {
    place,
    padding: rows.length > manyRows ? 2 : 3,
    ...sizeColumns({ corner: block.corner, columns, rows }),
  };
  const headings = headingsOf(setting, [block.corner, ...columns]);
  const head = headerRow(tag.add("THead").add("TR"), setting, headings);
  const body = tag.add("TBody");
  const repeat = repeatedHeader(context, block, setting, headings);
  const pieces = rows.map((row, index) => ({
    ...tableRow(body.add("TR"), setting, { ...row, breakAfter: rows[index + 1]?.row.breakBefore ?? false }),
    ...(index === 0 ? {} : { repeat }),
  }));
  const notes = notesBelow(context, parent, block);
  const below = [
    ...notes,
    ...small(parent, words.page.source(block.source), place, notes.length > 0 ? space.hair : space.small),
  ];
  const all = [...above, head, ...pieces, ...below];
  const whole = { height: heightOf(all), repeat: repeat.height };
  const short = whole.height <= keptWhole * (paper.height - paper.top - paper.bottom);
  return all.map((piece, index) => ({
    ...piece,
    ...(index === 0 ? { anchors: [anchorOf("table", block.id)], whole } : {}),
    ...(index === all.length - 1 ? { after: space.large } : {}),
    keepWithNext: index < all.length - 1 && (short || kept(index - above.length - 1, block.rows)),
  }));
}

/** Whether the piece at `index` of the rows, counted from the first row of the body, keeps with the next. */
function kept(index: number, rows: readonly Row[]): boolean {
  // The head stays with two rows, three rows stay with what is below, a total with what it adds up.
  return index < 1 || index >= rows.length - 3 || rows[index + 1]!.total;
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.height + piece.before, 0);
}

function caption({ words }: Context, tag: Tag, block: Table, place: string): Piece[] {
  const width = paper.contentWidth;
  const title = balanceLines(
    [{ text: titleOf(words, block), face: "bold", colour: colours.primary }],
    type.caption.size,
    width,
  );
  return [
    ...linePieces(tag.add("P"), title, { style: type.caption, place, before: space.large }),
    ...small(tag, block.subtitle, place, space.hair),
    ...(block.signs.length === 0 ? [] : small(tag, explained(words, block), place, space.hair)),
  ];
}

function explained({ values, page }: Words, block: Table): string {
  return block.signs.map((sign) => `${sign}\u00A0${values.signs[sign]}${page.signEnd}`).join(" ");
}

function small(parent: Tag, text: string, place: string, before: number): Piece[] {
  const lines = breakLines([{ text, face: "regular" }], type.small.size, paper.contentWidth);
  return linePieces(parent.add("P"), lines, { style: type.small, place, before, colour: colours.secondary });
}

function titleOf({ page }: Words, block: Table): string {
  return `${page.titled(page.tableName(block.number))} ${block.title}`;
}

function withNotes({ page }: Words, text: string, notes: readonly number[]): string {
  return [text, ...notes.map((note) => page.noteMark(note).replaceAll(" ", "\u00A0"))].join(" ");
}

/** The title and the headings again, for the eye only, where the table goes on on another page and they leave it room. */
function repeatedHeader(
  { words }: Context,
  block: Table,
  setting: RowSetting,
  headings: Headings,
): NonNullable<Piece["repeat"]> {
  const lines: Line[] = shortenedLines(
    { text: words.page.continued(titleOf(words, block)), face: "bold" },
    type.small.size,
    paper.contentWidth,
    mostTitleLines,
  );
  const head = headerRow(undefined, setting, headings);
  const title = lines.length * type.small.leading;
  if (head.height > tallestRepeat) return { height: 0, paint: () => {} };
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
