import { describe, expect, test } from "vitest";
import { chanceOfSame, jointDeviation, rootDeviation, shareDeviation } from "../../src/methods/deviation.ts";
import { lengthsOutside, median, robustSpread } from "../../src/methods/robust.ts";

describe("robust estimates", () => {
  test("of a normal distribution are those of that distribution", () => {
    // Quantiles of the standard normal at 1/22, 2/22, ... 21/22.
    const normal = [
      -1.69, -1.335, -1.097, -0.908, -0.748, -0.605, -0.473, -0.349, -0.23, -0.114, 0, 0.114, 0.23, 0.349,
      0.473, 0.605, 0.748, 0.908, 1.097, 1.335, 1.69,
    ];
    expect(median(normal)).toBe(0);
    expect(robustSpread(normal)).toBeCloseTo(0.9, 1);
  });

  test("hardly move when a third of the numbers is faulty", () => {
    const numbers = [1, -1, 0.5, -0.5, 0.8, -0.8, 0.2, -0.2, 500, 900, -700];
    expect(robustSpread(numbers)).toBeLessThan(1.5);
    expect(median([])).toBeUndefined();
    expect(robustSpread([])).toBeUndefined();
  });

  test("measure in lengths of the middle half: 1 to 9 has its between 3 and 7", () => {
    const numbers = [9, 2, 7, 4, 5, 6, 3, 8, 1];
    expect(lengthsOutside(5, numbers)).toBe(0);
    expect(lengthsOutside(11, numbers)).toBe(1);
    expect(lengthsOutside(-9, numbers)).toBe(3);
    expect(lengthsOutside(4, [3, 3, 3, 3])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("deviations", () => {
  const poisson = (mean: number, count: number) => {
    let chance = Math.exp(-mean);
    for (let k = 1; k <= count; k++) chance *= mean / k;
    return chance;
  };

  test.each([5, 20, 200])("of a Poisson count of mean %i have a variance of 1", (mean) => {
    let [sum, squares] = [0, 0];
    for (let count = 0; count < mean * 4 + 30; count++) {
      const size = rootDeviation(count, { count: mean, years: Number.POSITIVE_INFINITY, movement: 0 });
      sum += size * poisson(mean, count);
      squares += size ** 2 * poisson(mean, count);
    }
    expect(squares - sum ** 2).toBeGreaterThan(0.9);
    expect(squares - sum ** 2).toBeLessThan(1.1);
  });

  test("are smaller where the expected count is of one year, or moves besides", () => {
    const of = (years: number, movement: number) => rootDeviation(130, { count: 100, years, movement });
    expect(of(1, 0)).toBeCloseTo(of(Number.POSITIVE_INFINITY, 0) / Math.SQRT2, 10);
    expect(of(4, 0.25)).toBeLessThan(of(4, 0) / 2);
  });

  test("of a share are 0 for the same share and the same both ways", () => {
    expect(shareDeviation({ part: 30, whole: 100 }, { part: 30, whole: 100 }, 0)).toBe(0);
    const up = shareDeviation({ part: 50, whole: 100 }, { part: 30, whole: 100 }, 0);
    const down = shareDeviation({ part: 50, whole: 100 }, { part: 70, whole: 100 }, 0);
    expect(up).toBeCloseTo(-down, 10);
    // The usual test of two proportions gives 2.89.
    expect(up).toBeGreaterThan(2.7);
    expect(up).toBeLessThan(3);
  });

  test("together are those of the chi-square distribution: 26.12 of 8 has a chance of 1 in 1,000", () => {
    const each = Math.sqrt(26.12 / 8);
    expect(jointDeviation(new Array(8).fill(each))).toBeCloseTo(3.09, 1);
    expect(jointDeviation(new Array(8).fill(1))).toBeLessThan(0.3);
  });

  test.each([0.05, 0.5, 1, 3, 8, 40, 300])(
    "the likeliest count of mean %d is as likely as Poisson says",
    (mean) => {
      const exact = poisson(mean, Math.floor(mean));
      expect(Math.abs(chanceOfSame(mean) - exact)).toBeLessThan(mean < 1 ? 0.1 : 0.02);
    },
  );
});
