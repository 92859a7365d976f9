import fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedMap } from "../../src/caches/bounded-map.ts";

test("the last keys that were used are kept, with their latest value, and at most twice as many are held", () => {
  const operation = fc.record({ key: fc.nat(30), set: fc.boolean() });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.array(operation, { maxLength: 200 }),
      (most, operations) => {
        const map = new BoundedMap<number, string>(most);
        const values = new Map<number, string>();
        /** The latest last. */
        let used: number[] = [];
        for (const [index, { key, set }] of operations.entries()) {
          if (set) {
            values.set(key, `${index}`);
            map.set(key, `${index}`);
          } else {
            const found = map.get(key);
            if (used.slice(-most).includes(key)) expect(found).toBe(values.get(key));
            else if (found !== undefined) expect(found).toBe(values.get(key));
            if (found === undefined) continue;
          }
          used = [...used.filter((each) => each !== key), key];
          expect(map.size).toBeLessThanOrEqual(2 * most);
        }
      },
    ),
    { seed: 20_320_331 },
  );
});

test("a bound that could hold nothing is refused", () => {
  for (const most of [0, -1, 1.5, Number.NaN]) expect(() => new BoundedMap(most)).toThrow(RangeError);
});
