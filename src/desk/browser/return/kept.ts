/** A change that is not known to be written. */
export interface KeptChange {
  readonly was: string;
  readonly now: string;
  /** What was sent last and not answered yet: it may have been written. */
  readonly sent?: string;
  readonly time: number;
}

type Changes = Record<string, KeptChange>;

/** Keeps what is typed in the browser until it is written, for each open page on its own. */
export class KeptChanges {
  readonly #prefix: string;
  readonly #own: string;

  constructor(
    release: string,
    area: string,
    private readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">,
    page: string = crypto.randomUUID(),
  ) {
    this.#prefix = `desk-return ${release} ${area} `;
    this.#own = this.#prefix + page;
  }

  /** The name of this page among those that are open. */
  get name(): string {
    return this.#own;
  }

  keep(changes: ReadonlyMap<string, KeptChange>): void {
    try {
      if (changes.size === 0) this.storage.removeItem(this.#own);
      else this.storage.setItem(this.#own, JSON.stringify(Object.fromEntries(changes)));
    } catch {
      // The browser keeps no more: the page itself still has the figures.
    }
  }

  /** What pages have left that were closed or killed, the newest of each cell; it is this page's from now on. */
  takeLeft(isOpen: (name: string) => boolean): ReadonlyMap<string, KeptChange> {
    const taken = new Map<string, KeptChange>();
    const names = Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? "");
    for (const name of names) {
      if (!name.startsWith(this.#prefix) || name === this.#own || isOpen(name)) continue;
      for (const [cell, change] of Object.entries(parsed(this.storage.getItem(name)))) {
        const other = taken.get(cell);
        if (!other || other.time < change.time) taken.set(cell, change);
      }
    }
    this.keep(taken);
    for (const name of names)
      if (name.startsWith(this.#prefix) && name !== this.#own && !isOpen(name)) this.storage.removeItem(name);
    return taken;
  }
}

function parsed(kept: string | null): Changes {
  try {
    const read = JSON.parse(kept ?? "{}") as Changes;
    return Object.fromEntries(
      Object.entries(read).filter(
        ([, each]) => typeof each?.was === "string" && typeof each.now === "string",
      ),
    );
  } catch {
    return {};
  }
}
