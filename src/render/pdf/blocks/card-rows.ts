import { colours, page as paper, space, type TypeStyle } from "../../design.ts";
import { baseline, type Piece } from "../layout/pieces.ts";
import type { Canvas } from "../page/canvas.ts";
import type { Line } from "../page/lines.ts";
import type { Tag } from "../structure/tags.ts";

/** One text of a card, in lines. */
export interface CardPart {
  readonly tag: Tag;
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly before: number;
  readonly colour: string;
}

/** Between cards, in points, and between the edge of one and what is in it. */
const gutter = space.medium;
export const cardPadding = space.medium;
/** A grid of so many rows stays on one page. */
const rowsKept = 3;

/** The width of a card, in points, where so many stand side by side. */
export function cardWidth(columns: number): number {
  return (paper.contentWidth - gutter * (columns - 1)) / columns;
}

/** Cards in rows of so many. */
export function cardRows(
  cards: readonly (readonly CardPart[])[],
  columns: number,
  place: string,
  ground: string | undefined,
): Piece[] {
  const width = cardWidth(columns);
  const pieces: Piece[] = [];
  const rows = Math.ceil(cards.length / columns);
  for (let start = 0; start < cards.length; start += columns) {
    pieces.push({
      ...rowPiece(cards.slice(start, start + columns), { place, width, ground }),
      before: start === 0 ? space.large : gutter,
      keepWithNext: rows <= rowsKept && pieces.length < rows - 1,
      ...(start + columns >= cards.length ? { after: space.large } : {}),
    });
  }
  return pieces;
}

interface CardSetting {
  readonly place: string;
  readonly width: number;
  readonly ground: string | undefined;
}

/** Cards side by side; where they are taller than a page they go on on the next, each below itself. */
function rowPiece(row: readonly (readonly CardPart[])[], setting: CardSetting): Piece {
  const { place, width, ground } = setting;
  const height = Math.max(...row.map(heightOf)) + 2 * cardPadding;
  return {
    place,
    height,
    before: 0,
    parts: (room) => rowsOf(row, room - 2 * cardPadding).map((part) => rowPiece(part, setting)),
    paint(canvas, top) {
      row.forEach((card, index) => {
        // It has ended on a page before.
        if (card.length === 0) return;
        const x = paper.left + index * (width + gutter);
        canvas.artifact("Background", () => {
          if (ground) canvas.rectangle(x, top, width, height, ground);
          canvas.rectangle(x, top, width, ground ? 2 : 1, ground ? colours.primary : colours.rule);
        });
        paintCard(canvas, card, x + (ground ? cardPadding : 0), top + cardPadding);
      });
    },
  };
}

/** Cards cut into rows that are no taller than `room`. A card that has ended leaves its place empty. */
function rowsOf(row: readonly (readonly CardPart[])[], room: number): CardPart[][][] {
  const cut = row.map((card) => partsOfCard(card, room));
  const rows = Math.max(...cut.map((parts) => parts.length));
  return Array.from({ length: rows }, (_, index) => cut.map((parts) => parts[index] ?? []));
}

function partsOfCard(card: readonly CardPart[], room: number): CardPart[][] {
  const parts: CardPart[][] = [];
  let open: CardPart[] = [];
  let used = 0;
  for (const part of card) {
    let before = part.before;
    for (let from = 0; from < part.lines.length; ) {
      const fit = Math.floor((room - used - before) / part.style.leading);
      if (fit < 1 && open.length > 0) {
        parts.push(open);
        [open, used, before] = [[], 0, 0];
        continue;
      }
      const lines = part.lines.slice(from, from + Math.max(1, fit));
      open.push({ ...part, lines, before });
      used += before + lines.length * part.style.leading;
      from += lines.length;
      before = 0;
    }
  }
  return open.length > 0 ? [...parts, open] : parts;
}

function heightOf(card: readonly CardPart[]): number {
  return card.reduce((sum, { before, lines, style }) => sum + before + lines.length * style.leading, 0);
}

function paintCard(canvas: Canvas, card: readonly CardPart[], x: number, top: number): void {
  let y = top;
  for (const { tag, lines, style, before, colour } of card) {
    y += before;
    canvas.lines(tag, lines, { x, y: y + baseline(style), ...style, colour });
    y += lines.length * style.leading;
  }
}
