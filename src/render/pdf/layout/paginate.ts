import { page as paper } from "../../design.ts";
import type { Piece } from "./pieces.ts";

export interface Placed {
  readonly piece: Piece;
  /** From 0, within the flow. */
  readonly page: number;
  readonly top: number;
  /** The piece begins a page that it was carried over to, so what it repeats stands above it. */
  readonly repeated: boolean;
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly pages: number;
}

/** White space is tightened in these steps where that saves a last page with little on it. */
const tightness = [1, 0.9, 0.8, 0.7, 0.6];
/** A last page filled less than this is worth avoiding. */
const scant = 0.25;
/** What the parts of a piece leave free of a page, in points, so that the heading above them stands with the first. */
const headingRoom = 150;
/** No more than this part of a page is left empty for the sake of a long table. */
const mostEmpty = 0.4;

/**
 * Puts pieces on pages from top to bottom. Pieces kept together move to the next page together; where the last
 * page would hold little, the white space everywhere is tightened if that empties it.
 *
 * A piece that no page has room for goes on pages in its parts.
 *
 * @param bottom where the content of a page ends, in points from the top.
 */
export function paginate(given: readonly Piece[], bottom: number): Layout {
  const pieces = given.flatMap((piece) => onPages(piece, bottom - paper.top));
  const first = place(pieces, bottom, 1);
  const last = first.placed.at(-1);
  if (!last || first.pages === 1) return first;
  const filled = (last.top + last.piece.height - paper.top) / (bottom - paper.top);
  if (filled > scant) return first;
  for (const factor of tightness.slice(1)) {
    const tighter = place(pieces, bottom, factor);
    if (tighter.pages < first.pages) return tighter;
  }
  return first;
}

function place(pieces: readonly Piece[], bottom: number, factor: number): Layout {
  const placed: Placed[] = [];
  let page = 0;
  let y: number = paper.top;
  let after = 0;
  const gap = (piece: Piece) => Math.max(piece.before, after) * factor;
  const put = (piece: Piece) => {
    const atTop = y === paper.top;
    const carried = atTop && page > 0 && piece.repeat !== undefined;
    if (carried) y += piece.repeat!.height;
    if (!atTop) y += gap(piece);
    after = piece.after ?? 0;
    placed.push({ piece, page, top: y, repeated: carried });
    y += piece.height;
  };
  const turn = () => {
    page++;
    y = paper.top;
  };
  for (const cluster of clusters(pieces)) {
    const height = heightOf(cluster, factor);
    if (y > paper.top && y + gap(cluster[0]!) + height > bottom) turn();
    if (y > paper.top && betterOnNewPage(cluster, y, bottom)) turn();
    const whole = paper.top + height <= bottom;
    for (const piece of cluster) {
      // A run of pieces that no page holds is kept together as far as it goes.
      if (!whole && y > paper.top && y + gap(piece) + piece.height > bottom) turn();
      put(piece);
    }
  }
  return { placed, pages: page + 1 };
}

/** A piece as it is where a page has room for it below what it repeats, and else in parts of which a page has. */
function onPages(piece: Piece, page: number): readonly Piece[] {
  const room = page - (piece.repeat?.height ?? 0);
  if (piece.height <= room || !piece.parts) return [piece];
  const { before, after, anchors, whole, repeat, keepWithNext = false } = piece;
  const parts = piece.parts(room - headingRoom);
  return parts.map((part, index): Piece => {
    const last = index === parts.length - 1;
    return {
      ...part,
      ...(index === 0 && { before, ...(anchors && { anchors }), ...(whole && { whole }) }),
      ...(last && { keepWithNext, ...(after !== undefined && { after }) }),
      ...(repeat && { repeat }),
    };
  });
}

/** A long table begins a page where it then takes a page less, unless that would leave much of this one empty. */
function betterOnNewPage(cluster: readonly Piece[], y: number, bottom: number): boolean {
  const index = cluster.findIndex((piece) => piece.whole);
  const whole = cluster[index]?.whole;
  if (!whole) return false;
  const room = bottom - paper.top;
  const above = heightOf(cluster.slice(0, index + 1), 1) - cluster[index]!.height;
  const pagesFrom = (start: number) =>
    Math.ceil(Math.max(0, start + above + whole.height - bottom) / (room - whole.repeat));
  return bottom - y < mostEmpty * room && pagesFrom(paper.top) < pagesFrom(y);
}

function* clusters(pieces: readonly Piece[]): Generator<Piece[]> {
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (piece.keepWithNext) continue;
    yield open;
    open = [];
  }
  if (open.length > 0) yield open;
}

function heightOf(cluster: readonly Piece[], factor: number): number {
  return cluster.reduce(
    (sum, piece, index) => sum + piece.height + (index === 0 ? 0 : piece.before * factor),
    0,
  );
}
