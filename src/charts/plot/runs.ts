/**
 * The places of a line's points that are joined to each other, in lists from left to right: a run ends at what is not a
 * number, and before each break.
 */
export function runsOf(
  values: readonly (number | undefined)[],
  breaks: readonly number[],
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let joined = false;
  for (const [place, value] of values.entries()) {
    if (value === undefined) {
      joined = false;
      continue;
    }
    if (joined && !breaks.includes(place)) runs.at(-1)!.push(place);
    else runs.push([place]);
    joined = true;
  }
  return runs;
}
