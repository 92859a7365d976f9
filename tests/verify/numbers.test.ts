import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { commonPairs } from "../../src/verify/numbers/common.ts";
import { numbersIn } from "../../src/verify/numbers/tokens.ts";

describe("the numbers of a text", () => {
  it.each<[string, string[]]>([
    ["1,015 [r] of 2,000.", ["1,015", "[r]", "2,000"]],
    ["\u22126 and +1.6%, [x1]", ["\u22126", "+1.6%", "[x1]"]],
    ["2031/32, [note 12]", ["2031", "32", "12"]],
    ["12\u00b2 and \u0661\u0662", ["12\u00b2", "\u0661\u0662"]],
    ["no number", []],
  ])("of %j are as they are printed", (text, numbers) => {
    expect(numbersIn(text).map((number) => number.text)).toEqual(numbers);
  });
});

/** As many pairs as there can be, by the definition. */
function longest(one: readonly string[], other: readonly string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let x = 1; x <= one.length; x++)
    for (let y = 1; y <= other.length; y++)
      table[x]![y] =
        one[x - 1] === other[y - 1]
          ? table[x - 1]![y - 1]! + 1
          : Math.max(table[x - 1]![y]!, table[x]![y - 1]!);
  return table[one.length]![other.length]!;
}

describe("what two sequences have in common", () => {
  const sequence = array(constantFrom("1", "2", "3"), { maxLength: 30 });

  it("is in both, in order, and as much as there can be", () => {
    assert(
      property(sequence, sequence, (one, other) => {
        const pairs = commonPairs(one, other)!;
        for (const [x, y] of pairs) expect(one[x]).toBe(other[y]);
        for (const [index, [x, y]] of pairs.slice(1).entries()) {
          expect(x).toBeGreaterThan(pairs[index]![0]);
          expect(y).toBeGreaterThan(pairs[index]![1]);
        }
        expect(pairs).toHaveLength(longest(one, other));
      }),
    );
  });

  it("is not looked for in sequences of two kinds", () => {
    expect(commonPairs(Array(1_500).fill("1"), Array(1_500).fill("2"))).toBeUndefined();
  });
});
