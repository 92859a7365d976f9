import { page as paper } from "../../design.ts";
import { PageInMaking, type Standing } from "./page-in-making.ts";
import type { Piece } from "./pieces.ts";
import { divided, isBarrier, type Unit, unitOf, unitsOf } from "./units.ts";

export interface Placed extends Standing {
  /** From 0, within the flow. */
  readonly page: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly pages: number;
}

/** White space as it is, and the steps in which it is tightened where that fills pages better. */
const tightness = [1, 0.9, 0.8, 0.7, 0.6];
/** What a step must save of empty ends of pages, in parts of a page, to be worth its closeness. */
const worth = 0.25;
/** A last page filled less than this is worth avoiding. */
const scant = 0.25;
/** What the parts of a piece leave free of a page, in points, so that the heading above them stands with the first. */
const headingRoom = 150;
/** No more than this part of a page is left empty for the sake of keeping a table whole. */
const mostEmpty = 0.3;
/** A table no taller than this, in points, is split only where it is taller than a page. */
const longTable = 300;

/**
 * Puts pieces on pages from top to bottom. Pieces kept together move to the next page together. A chart or a table
 * for which a page has no room left waits for the head of the next, and what follows it in its section moves up; of
 * charts and of tables the order stays. White space everywhere is tightened where that saves a page or much of one.
 *
 * A piece that no page has room for goes on pages in its parts.
 *
 * @param bottom where the content of a page ends, in points from the top.
 */
export function paginate(given: readonly Piece[], bottom: number): Layout {
  const room = bottom - paper.top;
  const pieces = given.flatMap((piece) => onPages(piece, room));
  const [loose, ...tighter] = tightness.map((factor) => new Filling(pieces, room, factor).pages);
  let best = loose!;
  let cost = costOf(best, room);
  for (const [step, pages] of tighter.entries()) {
    const other = costOf(pages, room) + (step + 1) * worth;
    if (other >= cost) continue;
    best = pages;
    cost = other;
  }
  return laidOut(best);
}

/** What pages cost, in pages: each that is used but the last, what is empty at their ends, and a last with little on it. */
function costOf(pages: readonly PageInMaking[], room: number): number {
  const empty = pages.slice(0, -1).reduce((sum, page) => sum + Math.max(0, page.left), 0);
  const last = pages.at(-1)!;
  return pages.length + empty / room + (pages.length > 1 && last.used < scant * room ? 0.5 : 0);
}

function laidOut(pages: readonly PageInMaking[]): Layout {
  const placed = pages.flatMap((each, page) =>
    each.finish(paper.top, page === pages.length - 1).map((standing): Placed => ({ ...standing, page })),
  );
  return { placed, pages: pages.length };
}

/** Pages while they are filled. */
class Filling {
  readonly pages: PageInMaking[] = [];
  readonly #room: number;
  readonly #factor: number;
  readonly #units: Unit[];
  /** What gave way, in order. */
  readonly #waiting: Unit[] = [];
  /** The page was turned and nothing of the flow stands on it yet. */
  #carried = false;

  constructor(pieces: readonly Piece[], room: number, factor: number) {
    this.#room = room;
    this.#factor = factor;
    this.pages.push(new PageInMaking(room, factor));
    this.#units = unitsOf(pieces);
    while (this.#units.length + this.#waiting.length > 0) this.#next();
  }

  get #page(): PageInMaking {
    return this.pages.at(-1)!;
  }

  #next(): void {
    const unit = this.#units[0];
    if (!unit || (this.#waiting.length > 0 && isBarrier(unit))) {
      this.#release();
      return;
    }
    this.#units.shift();
    if (unit.floats && unit.heads === 0 && this.#waiting.some(({ floats }) => floats === unit.floats)) {
      this.#waiting.push(unit);
    } else if (this.#page.takes(unit.pieces, this.#carried)) this.#put(unit.pieces);
    else if (unit.floats && this.#givesWay(unit)) return;
    else if (this.#splits(unit)) this.#units.unshift(...this.#inParts(unit));
    else if (this.#page.empty) this.#force(unit);
    else {
      this.#units.unshift(unit);
      this.#turn(unit);
    }
  }

  /** Has a chart or table wait, if what it is headed by does not stand alone then: what comes next moves up to it. */
  #givesWay(unit: Unit): boolean {
    const { head, body } = divided(unit);
    if (head.length > 0) {
      const index = this.#units.findIndex((next) => !(next.floats === unit.floats && next.heads === 0));
      const next = this.#units[index];
      if (!next || next.heads > 0 || isBarrier(next)) return false;
      const together = [...head, ...next.pieces];
      if (!this.#page.takes(together, this.#carried)) return false;
      this.#units.splice(index, 1);
      this.#put(together);
    }
    this.#waiting.push(body);
    return true;
  }

  /** Puts the first of what waits where it has room, at the latest at the head of the next page. */
  #release(): void {
    const unit = this.#waiting[0]!;
    if (this.#page.empty || this.#page.takes(unit.pieces, false)) this.#put(this.#waiting.shift()!.pieces);
    else if (this.#splits(unit)) this.#units.unshift(...this.#inParts(this.#waiting.shift()!));
    else this.#turn(undefined);
  }

  /** Whether a table is better split than kept whole on a page of its own. */
  #splits({ pieces }: Unit): boolean {
    const { splits, height } = pieces.at(-1)!;
    return splits === true && height > longTable && this.#page.left > mostEmpty * this.#room;
  }

  #inParts(unit: Unit): Unit[] {
    const { head, body } = divided(unit);
    return unitsOf([...head, ...body.pieces.flatMap((piece) => inParts(piece, this.#page.left))]);
  }

  #turn(next: Unit | undefined): void {
    this.pages.push(new PageInMaking(this.#room, this.#factor));
    this.#carried = true;
    // A table that goes on is not interrupted.
    if (next?.pieces[0]?.repeat) return;
    while (this.#waiting.length > 0 && this.#page.takes(this.#waiting[0]!.pieces, false)) {
      for (const piece of this.#waiting.shift()!.pieces) this.#page.put(piece, false);
    }
  }

  #put(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.#page.put(piece, this.#carried);
      this.#carried = false;
    }
  }

  /** A run of pieces that no page holds is kept together as far as it goes. */
  #force({ pieces }: Unit): void {
    for (const piece of pieces) {
      if (!this.#page.empty && !this.#page.takes([piece], this.#carried)) this.#turn(unitOf([piece]));
      this.#put([piece]);
    }
  }
}

/** A piece as it is where a page has room for it below what it repeats, and else in parts of which a page has. */
function onPages(piece: Piece, page: number): readonly Piece[] {
  const room = page - (piece.repeat?.height ?? 0);
  if (piece.height - (piece.shrink ?? 0) <= room || !piece.parts) return [piece];
  return inParts(piece, room);
}

function inParts(piece: Piece, room: number): Piece[] {
  const { before, after, anchors, repeat, keepWithNext = false } = piece;
  const parts = piece.parts!(Math.max(headingRoom, room - headingRoom)).flatMap((part) =>
    onPages(part, room),
  );
  return parts.map((part, index): Piece => {
    const last = index === parts.length - 1;
    return {
      ...part,
      ...(index === 0 && { before, barrier: piece.floats === "table", ...(anchors && { anchors }) }),
      ...(last && { keepWithNext, ...(after !== undefined && { after }) }),
      ...(repeat && { repeat }),
    };
  });
}
