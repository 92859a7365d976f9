import { BoundedMap } from "../caches/bounded-map.ts";
import { changedCells, type Ground } from "./ground.ts";
import { anything, type Made } from "./reading.ts";

interface Kept<V> extends Made<V> {
  /** The generation in which it was last known to be what would be made. */
  generation: number;
}

interface Part extends Kept<unknown> {
  /** What it was made from besides figures. */
  readonly on: readonly unknown[];
}

/** The parts of a few reports. */
const mostParts = 1000;

/**
 * What was made of the figures of a release, from one state of its returns to the next. Where all that differs is
 * entries of returns, whatever was made of other cells is what would be made again, and stays the same object.
 */
export class Lineage {
  #ground: Ground | undefined;
  #generation = 0;
  /** By the id of a cell the generation in which it was changed last. */
  readonly #changed = new Map<string, number>();
  /** As many as there are figures and what is said of them. */
  #facts = new Map<string, Kept<unknown>>();
  #parts = new BoundedMap<string, Part>(mostParts);

  get generation(): number {
    return this.#generation;
  }

  /** Goes on to another state, and forgets what may be another in it. */
  goOn(ground: Ground): void {
    const cells = this.#ground && changedCells(this.#ground, ground);
    this.#ground = ground;
    this.#generation += 1;
    if (cells) for (const cell of [anything, ...cells]) this.#changed.set(cell, this.#generation);
    else {
      this.#facts = new Map();
      this.#parts = new BoundedMap(mostParts);
    }
  }

  fact(name: string): Made<unknown> | undefined {
    return this.#current(this.#facts.get(name));
  }

  keepFact(name: string, made: Made<unknown>): void {
    this.#facts.set(name, { ...made, generation: this.#generation });
  }

  part(name: string, on: readonly unknown[]): Made<unknown> | undefined {
    const part = this.#parts.get(name);
    return part && areSame(part.on, on) ? this.#current(part) : undefined;
  }

  keepPart(name: string, on: readonly unknown[], made: Made<unknown>): void {
    this.#parts.set(name, { ...made, on, generation: this.#generation });
  }

  #current<V>(kept: Kept<V> | undefined): Made<V> | undefined {
    if (!kept || kept.generation === this.#generation) return kept;
    for (const cell of kept.cells) if ((this.#changed.get(cell) ?? 0) > kept.generation) return undefined;
    kept.generation = this.#generation;
    return kept;
  }
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, place) => each === other[place]);
}
