/** Stands for what cannot be named as a cell: whatever was made of it is made again after every change. */
export const anything = "";

/** Something with the ids of those cells of the release's year that were looked at for it, of whatever place. */
export interface Made<V> {
  readonly made: V;
  readonly cells: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Follows which cells are looked at while something is made. */
export class Reading {
  readonly #single = new Map<string, ReadonlySet<string>>();
  #isOpen = false;
  /** Those of what is being made now. As long as it is not its own, others hold the same set, and it is not written to. */
  #cells: ReadonlySet<string> = none;
  #own: Set<string> | undefined;

  /** Notes what something that is known already was made of. */
  note(cells: ReadonlySet<string>): void {
    if (!this.#isOpen || cells === this.#cells) return;
    if (this.#cells.size === 0) {
      this.#cells = cells;
      return;
    }
    for (const cell of cells) {
      if (this.#cells.has(cell)) continue;
      this.#own ??= new Set(this.#cells);
      this.#own.add(cell);
      this.#cells = this.#own;
    }
  }

  noteCell(cell: string): void {
    if (!this.#isOpen) return;
    let single = this.#single.get(cell);
    if (!single) {
      single = new Set([cell]);
      this.#single.set(cell, single);
    }
    this.note(single);
  }

  /** Makes something, and notes what it was made of also for whatever it is made for. */
  during<V>(make: () => V): Made<V> {
    const wasOpen = this.#isOpen;
    const cellsBefore = this.#cells;
    const ownBefore = this.#own;
    this.#isOpen = true;
    this.#cells = none;
    this.#own = undefined;
    let cells = none;
    try {
      const made = make();
      cells = this.#cells;
      return { made, cells };
    } finally {
      this.#isOpen = wasOpen;
      this.#cells = cellsBefore;
      this.#own = ownBefore;
      this.note(cells);
    }
  }
}
