import type { Piece } from "./pieces.ts";

/** A piece where it stands on a page, with the height it was given. */
export interface Standing {
  readonly piece: Piece;
  readonly top: number;
  readonly height: number;
  /** The piece goes on from the page before, so what it repeats stands above it. */
  readonly repeated: boolean;
}

interface Item {
  readonly piece: Piece;
  readonly gap: number;
  readonly repeated: boolean;
}

/** A page full to within this, in points, is not made closer for the sake of a line or two. */
const full = 30;
/** The parts by which white space between pieces may shrink and grow, so that a page ends at its foot. */
const gapShrink = 0.35;
const gapGrow = 0.5;
/** What is less than this part of a page is too little to see that the foot is empty, and is spread. */
const spread = 0.12;

/** One page while it is filled: pieces with white space between them, both of which give way a little. */
export class PageInMaking {
  readonly #room: number;
  readonly #factor: number;
  readonly items: Item[] = [];
  /** In points, everything at its natural height. */
  used = 0;
  #shrink = 0;

  /** @param factor by which all white space is multiplied. */
  constructor(room: number, factor: number) {
    this.#room = room;
    this.#factor = factor;
  }

  get left(): number {
    return this.#room - this.used;
  }

  get empty(): boolean {
    return this.items.length === 0;
  }

  /** Whether there is room for these pieces, one below the other. */
  takes(pieces: readonly Piece[], carried: boolean): boolean {
    let { used, shrink, after } = this.#state();
    let first = carried;
    let { empty } = this;
    for (const piece of pieces) {
      const gap = empty ? 0 : Math.max(piece.before, after) * this.#factor;
      used += gap + piece.height + (first && piece.repeat ? piece.repeat.height : 0);
      shrink += gap * gapShrink + (piece.shrink ?? 0);
      after = piece.after ?? 0;
      first = false;
      empty = false;
    }
    if (used <= this.#room) return true;
    const plain = pieces.every((piece) => !piece.heads && !piece.floats);
    if (plain && this.left <= full) return false;
    return used - shrink <= this.#room;
  }

  #state() {
    const after = this.items.at(-1)?.piece.after ?? 0;
    return { used: this.used, shrink: this.#shrink, after };
  }

  put(piece: Piece, carried: boolean): void {
    const gap = this.empty ? 0 : Math.max(piece.before, this.#state().after) * this.#factor;
    const repeated = carried && piece.repeat !== undefined;
    this.items.push({ piece, gap, repeated });
    this.used += gap + piece.height + (repeated ? piece.repeat!.height : 0);
    this.#shrink += gap * gapShrink + (piece.shrink ?? 0);
  }

  /**
   * Where everything stands. What is more than the page holds is taken from what gives way, in equal parts.
   *
   * @param top of the page's content.
   * @param last whether nothing follows, so that the foot may stay empty.
   */
  finish(top: number, last: boolean): Standing[] {
    const over = this.used - this.#room;
    const shrunk = over > 0 ? Math.min(1, over / Math.max(this.#shrink, 0.01)) : 0;
    const grown = last || over > 0 || -over > spread * this.#room ? 0 : this.#growth(-over);
    let y = top;
    return this.items.map(({ piece, gap, repeated }): Standing => {
      y += gap * (1 - shrunk * gapShrink + grown * gapGrow);
      if (repeated) y += piece.repeat!.height;
      const height = piece.height - shrunk * (piece.shrink ?? 0) + grown * (piece.grow ?? 0);
      y += height;
      return { piece, top: y - height, height, repeated };
    });
  }

  /** The part of all that may grow which fills so many points, at most all of it. */
  #growth(points: number): number {
    const most = this.items.reduce((sum, { piece, gap }) => sum + gap * gapGrow + (piece.grow ?? 0), 0);
    return most === 0 ? 0 : Math.min(1, points / most);
  }
}
