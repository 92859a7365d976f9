/** The name that is nearest to one that is not known, for 'did you mean'; undefined if none is near. */
export function nearest<T>(
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
  wanted: string,
): T | undefined {
  const scored = candidates
    .map((candidate) => ({ candidate, distance: distance(wanted, nameOf(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  if (!best) return undefined;
  const most = Math.min(4, Math.max(1, Math.floor(nameOf(best.candidate).length / 3)));
  return best.distance <= most ? best.candidate : undefined;
}

/** Levenshtein's distance; names are capped, so the square of their length is small. */
function distance(a: string, b: string): number {
  const short = a.slice(0, 60);
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= short.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = before[j - 1]! + (short[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, swap));
    }
    before = row;
  }
  return before.at(-1)!;
}
