import { cellId, type Cell as Figure } from "../../figures/coordinate.ts";
import { partsOf } from "../../framework/cells.ts";
import type { Cell, DefinedName, Row, Sheet, Validation } from "../../workbook/model/workbook.ts";
import { figureWords } from "../values.ts";
import type { BlockFigure, BlockRow, FormBlock } from "./block.ts";
import type { Before, Filled } from "./filled.ts";
import type { FormIdentity } from "./identity.ts";
import type { FormSheetLayout } from "./layout.ts";
import { figureName, remarkName } from "./names.ts";
import { words as inWords, written } from "./workbook-cells.ts";
import { type Checking, rowCheck } from "./workbook-checks.ts";
import { isFigure, sumOf } from "./workbook-formulas.ts";

/** What the sheets of figures are drawn from. */
export interface Drawing extends Checking {
  readonly identity: FormIdentity;
  readonly filled: Filled | undefined;
  readonly before: Before | undefined;
}

/** A sheet of figures: the blocks below each other, each a heading, its definition and a table. */
export function figureSheet(drawing: Drawing, { name, title, blocks }: FormSheetLayout): Sheet {
  const { identity, words } = drawing;
  const rows: Row[] = [];
  const put = (row: number, cells: Row["cells"]): void => {
    while (rows.length < row) rows.push({ cells: [] });
    rows[row - 1] = { cells };
  };
  put(1, [inWords(title, "title")]);
  put(2, [inWords(words.subtitle(identity.area.name, identity.year))]);
  for (const block of blocks) {
    put(block.headingRow, [inWords(block.heading, "heading")]);
    for (const [index, line] of block.definition.entries())
      put(block.headingRow + 1 + index, [inWords(line)]);
    put(block.columnRow, headings(drawing, block));
    for (const row of block.rows) put(row.row, rowCells(drawing, block, row));
  }
  return { name, widths: widthsOf(blocks), rows, protected: true, landscape: true };
}

function headings({ words, before }: Drawing, block: FormBlock): Row["cells"] {
  const earlier =
    before && block.earlierColumn !== undefined
      ? block.columns.map(({ member, heading }) =>
          words.earlier(member === undefined ? undefined : heading, before.year),
        )
      : [];
  const head = (text: string) => inWords(text, "column-heading");
  const figures = [...block.rowTitles, ...block.columns.map(({ heading }) => heading), ...earlier];
  return withChecks(block, figures.map(head), head(words.check), head(words.explanation));
}

/** A row of a block: what is beside its figures, some columns on, stands in the same columns on the whole sheet. */
function withChecks(
  block: FormBlock,
  figures: readonly Cell[],
  check: Cell,
  explanation: Cell,
): Row["cells"] {
  const gap = Array.from({ length: block.checkColumn - 1 - figures.length }, () => undefined);
  return [...figures, ...gap, check, explanation];
}

function rowCells(drawing: Drawing, block: FormBlock, row: BlockRow): Row["cells"] {
  const figures = block.figures.filter(({ place }) => place.row === row.row);
  const { before, filled } = drawing;
  const own = [
    ...row.headings.map((heading) => inWords(heading, "row-heading")),
    ...figures.map((figure) => figureCell(drawing, figure)),
    ...(before ? figures.map(({ cell }) => earlierCell(before, cell)) : []),
  ];
  const remark = inWords(remarkOf(filled, figures), "entry-text");
  return withChecks(block, own, checkCell(drawing, block, row), { ...remark, locked: false });
}

function checkCell(drawing: Drawing, block: FormBlock, row: BlockRow): Cell {
  const expression = rowCheck(drawing, block, row);
  if (expression.kind === "text") return inWords(expression.text);
  return { content: { kind: "formula", expression }, style: "check" };
}

/** A figure: what somebody wrote into it, else blank, or added up, or no place for one. */
function figureCell(drawing: Drawing, figure: BlockFigure): Cell {
  const { filled, framework, place, words } = drawing;
  const { cell, applies, total, printed = "" } = figure;
  const own = writtenIn(filled, cell);
  if (!applies)
    return own === undefined
      ? inWords(printed, "blocked")
      : { content: written(own), style: "questioned", locked: false };
  if (!total) return entry(own, validationOf(drawing, figure));
  // A total that somebody has typed in place of the form's own stays as it was written, to be mended or explained.
  if (own !== undefined) return entry(own, validationOf(drawing, figure));
  const parts = partsOf(framework, cell)[0]!.flatMap((part) => place(part) ?? []);
  const sum = sumOf(
    parts.map(({ row, column }) => ({ row, column })),
    words.missing,
  );
  return { content: { kind: "formula", expression: sum }, style: "total" };
}

function entry(text: string | undefined, validation: Validation): Cell {
  return { content: written(text), style: "entry-number", locked: false, validation };
}

function writtenIn(filled: Filled | undefined, cell: Figure): string | undefined {
  return filled?.written.find((each) => cellId(each.cell) === cellId(cell))?.text;
}

function validationOf({ words }: Drawing, { place }: BlockFigure): Validation {
  // The printed signs are understood too, but nobody is told to write them.
  const offered = figureWords.filter((word) => !word.startsWith("["));
  return {
    rule: { kind: "true", expression: isFigure(place, offered) },
    prompt: words.entry,
    fault: words.entry,
    strict: true,
  };
}

function earlierCell(before: Before, cell: Figure): Cell {
  const text = before.written(cell);
  return { content: written(text), style: "earlier" };
}

function remarkOf(filled: Filled | undefined, figures: readonly BlockFigure[]): string {
  const ids = new Set(figures.map(({ cell }) => cellId(cell)));
  const own = filled?.remarks.filter(({ cells }) => cells[0] && ids.has(cellId(cells[0]))) ?? [];
  return own.map(({ text }) => text).join("\n");
}

/** The widths that the columns of all blocks of a sheet need. */
function widthsOf(blocks: readonly FormBlock[]): number[] {
  const widths: number[] = [];
  const atLeast = (column: number, width: number): void => {
    widths[column - 1] = Math.max(widths[column - 1] ?? 0, width);
  };
  for (const { rowTitles, rows, columns, earlierColumn, checkColumn, explanationColumn } of blocks) {
    for (const index of rowTitles.keys()) {
      const longest = Math.max(...rows.map(({ headings: all }) => all[index]!.length));
      atLeast(index + 1, Math.min(widest, Math.max(narrowest, longest + 2)));
    }
    for (const { column } of columns) atLeast(column, narrowest);
    if (earlierColumn !== undefined)
      for (const index of columns.keys()) atLeast(earlierColumn + index, narrowest);
    atLeast(checkColumn - 1, 3);
    atLeast(checkColumn, 40);
    atLeast(explanationColumn, 40);
  }
  return widths;
}

const narrowest = 15;
const widest = 44;

/** The names of the cells of a sheet of figures; what somebody wrote where no figure can exist has one too. */
export function figureNames(
  { filled }: Pick<Drawing, "filled">,
  { name: sheet, blocks }: FormSheetLayout,
): DefinedName[] {
  return blocks.flatMap(({ figures, rows, explanationColumn }) => [
    ...figures
      .filter(({ named, cell }) => named || writtenIn(filled, cell) !== undefined)
      .map(({ cell, place }) => ({ name: figureName(cell), sheet, at: place })),
    ...rows.map(({ first, row }) => ({
      name: remarkName(first),
      sheet,
      at: { row, column: explanationColumn },
    })),
  ]);
}
