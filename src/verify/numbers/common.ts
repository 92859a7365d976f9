/** Two sequences that differ in more places are not two forms of one. */
const mostEdits = 2_000;

/**
 * The pairs of places at which two sequences of texts agree, as many as there can be, in their order; undefined where the
 * sequences have next to nothing in common. The method is that of Myers, 'An O(ND) difference algorithm and its
 * variations', 1986: its time goes with the number of differences.
 */
export function commonPairs(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] | undefined {
  const most = Math.min(one.length + other.length, mostEdits);
  // The furthest place reached on each diagonal, and what it was before each further edit.
  let reached = new Int32Array(2 * most + 3);
  const before: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    before.push(reached.slice(most + 1 - edits - 1, most + 1 + edits + 2));
    const next = reached.slice();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at = start(reached, most + 1, diagonal, edits);
      while (at < one.length && at - diagonal < other.length && one[at] === other[at - diagonal]) at += 1;
      next[most + 1 + diagonal] = at;
      if (at >= one.length && at - diagonal >= other.length) return traced(one, other, before, edits);
    }
    reached = next;
  }
  return undefined;
}

function start(reached: Int32Array, middle: number, diagonal: number, edits: number): number {
  const [left, right] = [reached[middle + diagonal - 1] ?? 0, reached[middle + diagonal + 1] ?? 0];
  if (edits === 0) return 0;
  return diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
}

function traced(
  one: readonly string[],
  other: readonly string[],
  before: readonly Int32Array[],
  edits: number,
): (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let [x, y] = [one.length, other.length];
  for (let left = edits; left >= 0; left--) {
    const diagonal = x - y;
    const began = start(before[left]!, left + 1, diagonal, left);
    while (x > began) pairs.push([--x, --y]);
    if (left === 0) break;
    const down = diagonal === -left || (diagonal !== left && isFurther(before[left]!, left + 1, diagonal));
    if (down) y -= 1;
    else x -= 1;
  }
  return pairs.reverse();
}

function isFurther(reached: Int32Array, middle: number, diagonal: number): boolean {
  return (reached[middle + diagonal - 1] ?? 0) < (reached[middle + diagonal + 1] ?? 0);
}
