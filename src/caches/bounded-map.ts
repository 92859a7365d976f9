/**
 * Keeps what was used of late and forgets the rest, so that a long run needs no more memory than a short one.
 * Of the values set and asked for, the last `most` that differ are always kept, and never more than twice as many.
 *
 * Two maps take turns: when the newer is full it becomes the older, and what nobody has asked for since the turn
 * before goes. A least recently used list would cost each look-up a deletion and an insertion.
 */
export class BoundedMap<K, V extends object | string | number> {
  readonly #most: number;
  #newer = new Map<K, V>();
  #older = new Map<K, V>();

  constructor(most: number) {
    if (!Number.isInteger(most) || most < 1) throw new RangeError(`a map cannot be bounded to ${most}`);
    this.#most = most;
  }

  get(key: K): V | undefined {
    const value = this.#newer.get(key);
    if (value !== undefined) return value;
    const old = this.#older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#newer.size >= this.#most && !this.#newer.has(key)) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(key, value);
  }

  /** How many values are held; one that was asked for again after a turn counts twice. */
  get size(): number {
    return this.#newer.size + this.#older.size;
  }
}
