import type { Piece } from "./pieces.ts";

/** Pieces that stand on one page, where a page has room for them. */
export interface Unit {
  readonly pieces: readonly Piece[];
  /** How many of them, from the first, are headings of the rest. */
  readonly heads: number;
  /** What is below the headings may give way to what follows it. */
  readonly floats: Piece["floats"];
}

/** Pieces with those that they are kept with. */
export function unitsOf(pieces: readonly Piece[]): Unit[] {
  const units: Unit[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (piece.keepWithNext) continue;
    units.push(unitOf(open));
    open = [];
  }
  if (open.length > 0) units.push(unitOf(open));
  return units;
}

export function unitOf(pieces: readonly Piece[]): Unit {
  const found = pieces.findIndex((piece) => !piece.heads);
  const heads = found < 0 ? pieces.length : found;
  const below = pieces.slice(heads);
  return { pieces, heads, floats: below.length === 1 ? below[0]!.floats : undefined };
}

/** A unit as its headings and what they head. */
export function divided({ pieces, heads }: Unit): { head: readonly Piece[]; body: Unit } {
  return { head: pieces.slice(0, heads), body: unitOf(pieces.slice(heads)) };
}

/** Whether everything that waits for a page must stand before it. */
export function isBarrier({ pieces }: Unit): boolean {
  return pieces.some((piece) => piece.barrier);
}
