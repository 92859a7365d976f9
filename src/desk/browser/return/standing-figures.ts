import { Stood } from "../kept/stood.ts";
import type { KeptChange } from "./kept.ts";

/** What the file says in each cell, as far as the page has seen it; a blank where it says nothing. */
export class StandingFigures {
  readonly #now = new Map<string, string>();
  readonly #stood = new Map<string, Stood>();

  of(cell: string): string {
    return this.#now.get(cell) ?? "";
  }

  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#now);
  }

  set(cell: string, text: string): void {
    this.#now.set(cell, text);
    const stood = this.#stood.get(cell) ?? new Stood();
    stood.add(text, text);
    this.#stood.set(cell, stood);
  }

  /** Changes that a page has left, without those that are known to have been written. */
  notWritten(left: ReadonlyMap<string, KeptChange>): ReadonlyMap<string, KeptChange> {
    return new Map(
      [...left].filter(([cell, { was, now }]) => !this.#stood.get(cell)?.isWritten({ text: now, from: was })),
    );
  }
}
