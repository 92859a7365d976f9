/** Numbers that look random and are the same in every run. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to, and not with, another. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** Mean 0, deviation 1. */
  normal(): number;
  gamma(shape: number): number;
  poisson(mean: number): number;
}

export function randomOf(seed: number): Random {
  let state = seed | 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const below = (end: number) => Math.floor(next() * end);
  const gamma = (shape: number): number => {
    // G. Marsaglia and W. W. Tsang, ACM Transactions on Mathematical Software 26 (2000), 363 to 372.
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    // A large one as the sum of smaller ones.
    if (mean > 30) {
      const part = Math.ceil(mean / 30);
      let sum = 0;
      for (let i = 0; i < part; i++) sum += poisson(mean / part);
      return sum;
    }
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = 1 - next(); product > limit; product *= 1 - next()) count++;
    return count;
  };
  return {
    next,
    below,
    normal,
    gamma,
    poisson,
    pick: (list) => list[below(list.length)]!,
    shuffled(list) {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0]!);
    },
  };
}
