import { columnText } from "../../../report/edition/column-text.ts";
import type { Row, Table } from "../../../report/edition/edition.ts";
import type { Words } from "../../../words/words.ts";
import { anchorOf } from "../../anchors.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import { sizeColumns, type TableTexts } from "../layout/columns.ts";
import { longestWord } from "../layout/heading-width.ts";
import { linePieces, type Piece, stacked } from "../layout/pieces.ts";
import { balanceLines, breakLines, type Line, shortenedLines } from "../page/lines.ts";
import type { Run } from "../page/run.ts";
import type { Tag } from "../structure/tags.ts";
import { type Context, linkRun } from "./context.ts";
import { notesBelow } from "./notes.ts";
import { signsExplained } from "./signs.ts";
import { type SmallLine, smallLine } from "./small-line.ts";
import { type RowSetting, rowsTogether } from "./table-cells.ts";
import { type Headings, headerRow, headingsOf, type Rules, tableRow } from "./table-rows.ts";

/** A title is repeated in so many lines, and headings where they are no taller than this, in points. */
const mostTitleLines = 3;
const tallestRepeat = 200;
/** A table of more rows than this is set in groups of rows, and close, so that the areas of a nation take a page. */
const manyRows = 12;
/** A small line is no wider than this, in points, so that figures keep their room. */
const widestLine = 90;
const dense = {
  styles: [type.tableDense, type.furniture],
  padding: { natural: 1.25, least: 0, most: 1.9 },
  groupGap: 4,
} as const;
const open = {
  styles: [type.table, type.tableDense, type.furniture],
  padding: { natural: 1.75, least: 1.75, most: 1.75 },
  groupGap: 0,
} as const;

/** A table with its title, what it measures and its signs above, its notes and source below: one piece. */
export function table(context: Context, parent: Tag, block: Table): Piece[] {
  const place = `the table ${block.id}`;
  const tag = parent.add("Table");
  const above = caption(context, tag.add("Caption"), block, place);
  const columns = block.columns.map(columnText);
  const rows = block.rows.map((row) => ({
    row,
    header: withNotes(context.words, row.header, row.notes),
    face: row.total ? ("bold" as const) : ("regular" as const),
    cells: row.cells,
    trend: row.trend && smallLine(context, row.trend),
  }));
  const setting = settingOf({ corner: block.corner, columns, rows }, rows, block, place);
  const headings = headingsOf(setting, [block.corner, ...columns], block.trend);
  const head = headerRow(tag.add("THead").add("TR"), setting, headings);
  const body = tag.add("TBody");
  const repeat = repeatedHeader(context, block, setting, headings);
  const below = rulesOf(block.rows, setting);
  const pieces = rows.map((row, index) => ({
    ...tableRow(body.add("TR"), setting, { ...row, rules: below[index]! }),
    ...(index === 0 ? {} : { repeat }),
  }));
  const kept = [...above, head, ...pieces].map((piece, index, { length }) => ({
    ...piece,
    keepWithNext: index < length - 1 && keepsWithNext(index - above.length - 1, block.rows),
  }));
  // Where a page has no room for all of it, notes go on on the next before rows do.
  const upper = stacked(kept, { place, before: 0, splits: true });
  return [
    stacked([upper, ...linesBelow(context, parent, block, place)], {
      place,
      before: space.large,
      after: space.large,
      anchors: [anchorOf("table", block.id)],
      floats: "table",
      splits: true,
    }),
  ];
}

/** How the rows of a table are set, by how many they are and what is in them. */
function settingOf(
  texts: TableTexts,
  rows: readonly { readonly trend: SmallLine | undefined }[],
  { trend }: Table,
  place: string,
): RowSetting {
  const { styles, padding, groupGap } = rows.length > manyRows ? dense : open;
  const drawn = Math.min(widestLine, Math.max(0, ...rows.map((row) => row.trend?.drawing.width ?? 0)));
  const heading = trend === undefined ? 0 : longestWord(trend, "bold", styles[0].size);
  const line = trend === undefined ? 0 : Math.max(drawn, heading);
  const gap = trend === undefined ? 0 : space.large;
  const columns = sizeColumns(texts, styles, paper.contentWidth - line - gap);
  const end = columns.width + gap;
  const smallLines = trend === undefined ? {} : { trend: { left: paper.left + end, width: line } };
  return { place, padding, groupGap, ...columns, width: end + line, ...smallLines };
}

/** The rules and gaps around each row: groups are counted from the first row after a total. */
function rulesOf(rows: readonly Row[], { groupGap }: RowSetting): Rules[] {
  let count = 0;
  return rows.map(({ total, breakBefore }, index): Rules => {
    count = total ? 0 : count + 1;
    const next = rows[index + 1];
    const plain = next !== undefined && !next.breakBefore && !next.total;
    const grouped = groupGap > 0 && plain && count % rowsTogether === 0;
    const hairline = groupGap === 0 && !next?.breakBefore;
    const below = grouped ? "gap" : hairline || !next ? "hairline" : "none";
    return { total, breakBefore, below };
  });
}

/** Whether the piece at `index` of the rows, counted from the first row of the body, keeps with the next. */
function keepsWithNext(index: number, rows: readonly Row[]): boolean {
  // The head stays with two rows, the last three rows together, a total with what it adds up.
  return index < 1 || index >= rows.length - 3 || rows[index + 1]!.total;
}

/** What was left out of the table, its notes, its source, and the charts that show it. */
function linesBelow(context: Context, parent: Tag, block: Table, place: string): Piece[] {
  const leftOut = block.leftOut.flatMap((text, index) =>
    small(parent, text, place, index === 0 ? space.small : space.hair),
  );
  const notes = notesBelow(context, parent, block);
  const first = notes.length === 0 && leftOut.length === 0;
  return [
    ...leftOut,
    ...notes,
    ...sourceLine(context, parent, block, place, first ? space.small : space.hair),
  ];
}

function caption({ words }: Context, tag: Tag, block: Table, place: string): Piece[] {
  const width = paper.contentWidth;
  const title = balanceLines(
    [{ text: titleOf(words, block), face: "bold", colour: colours.primary }],
    type.caption.size,
    width,
  );
  return [
    ...linePieces(tag.add("P"), title, { style: type.caption, place, before: 0 }),
    ...small(tag, block.subtitle, place, space.hair),
    ...signsExplained(words, tag, block.signs, place),
  ];
}

function small(parent: Tag, text: string, place: string, before: number): Piece[] {
  const lines = breakLines([{ text, face: "regular" }], type.small.size, paper.contentWidth);
  return linePieces(parent.add("P"), lines, { style: type.small, place, before, colour: colours.secondary });
}

/** Where the figures come from, with a link to each chart that shows them. */
function sourceLine(context: Context, parent: Tag, block: Table, place: string, before: number): Piece[] {
  const { page } = context.words;
  const shown = context.chartsOf.get(block.id) ?? [];
  const runs = shown.flatMap(({ id, number }): Run[] => {
    const name = page.chartName(number);
    return [
      { text: " ", face: "regular" },
      linkRun(context, anchorOf("chart", id), page.shownIn(name), name),
      { text: page.signEnd, face: "regular" },
    ];
  });
  const source = `${page.source(block.source)}${shown.length > 0 ? page.signEnd : ""}`;
  const lines = breakLines([{ text: source, face: "regular" }, ...runs], type.small.size, paper.contentWidth);
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
      head.paint(canvas, top + title + head.before, head.height);
    },
  };
}
