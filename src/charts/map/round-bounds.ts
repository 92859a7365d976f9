/** A number that people call round, and how round it is: a multiple of `step`, which is 1, 2 or 5 times a power of ten. */
export interface Bound {
  readonly bound: number;
  readonly step: number;
}

/** The roundest number above one and up to another, which is greater; of those as round, the least. */
export function roundBetween(above: number, upTo: number): Bound {
  for (let exponent = Math.ceil(Math.log10(Math.max(Math.abs(above), Math.abs(upTo)))) + 1; ; exponent -= 1) {
    for (const multiple of [5, 2, 1]) {
      const step = Number(`${multiple}e${exponent}`);
      // Steps below one are not exact: a hair keeps 0.3 from being taken for less than three tenths.
      const times = Math.floor(above / step + 1e-9) + 1;
      const bound = Number((times * step).toFixed(Math.max(0, -exponent)));
      if (bound > above && bound <= upTo) return { bound, step };
    }
  }
}

/** How many decimals it takes to print some numbers. */
export function decimalsFor(bounds: readonly number[]): number {
  const most = 12;
  const needed = (bound: number) =>
    Array.from({ length: most }, (_, decimals) => decimals).find(
      (decimals) => Number(bound.toFixed(decimals)) === bound,
    ) ?? most;
  return Math.max(0, ...bounds.map(needed));
}
