import { isFigure, isNone, plainFigure } from "./figures.ts";

/** A table as somebody sees it: cells by row and column, undefined where no figure can exist. */
export interface Grid {
  readonly cells: readonly (readonly (string | undefined)[])[];
  /** The headings that each cell has, of its row and of its column. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** All headings of the table, those over its headings too. */
  readonly known: readonly string[];
}

/** What becomes of a block that is pasted. Where it cannot be placed with certainty, nothing is put in. */
export interface PlacedBlock {
  readonly changes: readonly { readonly cell: string; readonly text: string }[];
  /** What there was no place for. */
  readonly leftOver: readonly string[];
  readonly blanks: number;
  readonly headings: readonly string[];
  readonly notFigures: readonly string[];
  readonly otherHeadings: readonly string[];
}

/** Puts a block into a table from one of its cells on, to the right and downwards. */
export function placeBlock(
  block: readonly (readonly string[])[],
  grid: Grid,
  row: number,
  column: number,
): PlacedBlock {
  const width = Math.max(...block.map((each) => each.length));
  const known = new Set(grid.known.map(plain));
  // Any other word may stand in place of a figure: were it passed over, those beside it would move.
  const isHeading = (texts: readonly string[]) =>
    texts.some((text) => !isNone(text)) && texts.every((text) => isNone(text) || known.has(plain(text)));
  let top = 0;
  while (top < block.length && isHeading(block[top]!)) top++;
  const columnAt = (index: number) => block.slice(top).map((each) => each[index] ?? "");
  let left = 0;
  while (left < width && isHeading(columnAt(left))) left++;
  const body = block.slice(top).map((each) => each.slice(left));
  const headings = [
    ...block.slice(0, top).flat(),
    ...block.slice(top).flatMap((each) => each.slice(0, left)),
  ];
  const notFigures = body.flat().filter((text) => !isNone(text) && !isFigure(text));
  const over = (across: number) => block.slice(0, top).map((each) => each[left + across] ?? "");
  const otherHeadings = new Set(
    body.flatMap((texts, down) =>
      texts.flatMap((_, across) => {
        const cell = grid.cells[row + down]?.[column + across];
        const before = block[top + down]!.slice(0, left);
        return misplaced(
          [...over(across), ...before],
          cell === undefined ? undefined : grid.headings.get(cell),
        );
      }),
    ),
  );
  const result = {
    headings: headings.filter((text) => text !== ""),
    notFigures,
    otherHeadings: [...otherHeadings],
  };
  // A block of nothing but words has no figures that could be put in.
  const alone = body.length === 0 || body.every((each) => each.length === 0);
  if (alone || notFigures.length > 0 || otherHeadings.size > 0)
    return {
      ...result,
      notFigures: alone ? result.headings : notFigures,
      headings: alone ? [] : result.headings,
      changes: [],
      leftOver: [],
      blanks: 0,
    };
  const changes: { cell: string; text: string }[] = [];
  const leftOver: string[] = [];
  let blanks = 0;
  for (const [down, texts] of body.entries()) {
    for (const [across, text] of texts.entries()) {
      const cell = grid.cells[row + down]?.[column + across];
      if (isNone(text)) blanks += cell === undefined ? 0 : 1;
      else if (cell === undefined) leftOver.push(text);
      else changes.push({ cell, text: plainFigure(text) });
    }
  }
  return { ...result, changes, leftOver, blanks };
}

/** Headings that would come to stand over another cell than their own; undefined of a cell where no figure can exist. */
function misplaced(headings: readonly string[], own: readonly string[] | undefined): readonly string[] {
  if (own === undefined) return [];
  const there = new Set(own.map(plain));
  return headings.filter((text) => !isNone(text) && !there.has(plain(text)));
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
