import { colours, page as paper, space } from "../../design.ts";
import type { Piece } from "../layout/pieces.ts";
import { type CardPart, cutCard, heightOfCard, paintCard } from "./card-parts.ts";

/** Between cards, in points, and between the edge of one and what is in it. */
const gutter = 10;
export const cardPadding = 10;
/** A grid of so many rows stays on one page. */
const rowsKept = 3;

/** The width of a card, in points, where so many stand side by side. */
export function cardWidth(columns: number): number {
  return (paper.contentWidth - gutter * (columns - 1)) / columns;
}

/** How cards look: on a ground all are of one height; without one a row is as tall as the tallest of it. */
export interface CardSetting {
  readonly place: string;
  readonly columns: number;
  readonly ground?: string;
}

/** Cards in rows of so many. */
export function cardRows(cards: readonly (readonly CardPart[])[], setting: CardSetting): Piece[] {
  const { columns, ground } = setting;
  const pieces: Piece[] = [];
  const rows = Math.ceil(cards.length / columns);
  const tallest = Math.max(...cards.map(heightOfCard));
  for (let start = 0; start < cards.length; start += columns) {
    pieces.push({
      ...rowPiece(cards.slice(start, start + columns), setting, ground ? tallest : 0),
      before: start === 0 ? space.medium : ground ? gutter : space.tiny,
      keepWithNext: rows <= rowsKept && pieces.length < rows - 1,
      ...(start + columns >= cards.length ? { after: space.medium } : {}),
    });
  }
  return pieces;
}

/** Cards side by side; where they are taller than a page they go on on the next, each below itself. */
function rowPiece(row: readonly (readonly CardPart[])[], setting: CardSetting, least: number): Piece {
  const { place, columns, ground } = setting;
  const width = cardWidth(columns);
  const height = Math.max(least, ...row.map(heightOfCard)) + 2 * cardPadding;
  return {
    place,
    height,
    before: 0,
    parts: (room) => rowsOf(row, room - 2 * cardPadding).map((part) => rowPiece(part, setting, 0)),
    paint(canvas, top) {
      row.forEach((card, index) => {
        // It has ended on a page before.
        if (card.length === 0) return;
        const x = paper.left + index * (width + gutter);
        canvas.artifact("Background", () => {
          if (ground) canvas.rectangle(x, top, width, height, ground);
          canvas.rectangle(x, top, width, ground ? 2 : 1, ground ? colours.primary : colours.rule);
        });
        paintCard(
          canvas,
          card,
          x + (ground ? cardPadding : 0),
          top + cardPadding,
          top + height - cardPadding,
        );
      });
    },
  };
}

/** Cards cut into rows that are no taller than `room`. A card that has ended leaves its place empty. */
function rowsOf(row: readonly (readonly CardPart[])[], room: number): CardPart[][][] {
  const cut = row.map((card) => cutCard(card, room));
  const rows = Math.max(...cut.map((parts) => parts.length));
  return Array.from({ length: rows }, (_, index) => cut.map((parts) => parts[index] ?? []));
}
