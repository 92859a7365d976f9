/** What differs between two texts, as one change of the first; undefined where nothing does. */
export function changeBetween(
  one: string,
  other: string,
): { readonly from: number; readonly to: number; readonly insert: string } | undefined {
  if (one === other) return undefined;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let tail = 0;
  while (tail < shorter - start && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { from: start, to: one.length - tail, insert: other.slice(start, other.length - tail) };
}
