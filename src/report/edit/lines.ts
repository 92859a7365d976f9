/** Fewer points than these show no course. */
export const fewestOnLine = 4;

/** A line must be known at this share of the years that it is drawn over. */
export const knownShare = 1 / 2;

/**
 * Where a line can begin: the first known point from which on, to the end of the axis, enough points are known and
 * they fill enough of the way. Earlier points lie too far apart to be joined and are left to the table. Another known
 * point never makes a line impossible that was possible before. Undefined where there is no such place.
 *
 * @param known for each point of the axis whether the series has a number there
 */
export function beginningOf(known: readonly boolean[]): number | undefined {
  const beginnings = known.flatMap((isKnown, place) => (isKnown ? [place] : []));
  return beginnings.find((place, before) => {
    const numbers = beginnings.length - before;
    return numbers >= fewestOnLine && numbers >= knownShare * (known.length - place);
  });
}
