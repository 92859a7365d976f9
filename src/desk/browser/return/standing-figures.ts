import { Stood } from "../kept/stood.ts";
import type { KeptChange } from "./kept.ts";

/** What the file says in each cell, as far as the page has seen it; a blank where it says nothing. */
export class StandingFigures {
  readonly #stood = new Map<string, Stood>();

  of(cell: string): string {
    return this.#stood.get(cell)?.last ?? "";
  }

  all(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#stood.keys()].map((cell) => [cell, this.of(cell)]));
  }

  set(cell: string, text: string): void {
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
