import { expect, it } from "vitest";
import { keptBy } from "../../src/caches/kept-by.ts";

it("makes what follows from an object once, also where that is nothing", () => {
  const asked: object[] = [];
  const lengthOf = keptBy((key: readonly string[]) => {
    asked.push(key);
    return key.length === 0 ? undefined : key.length;
  });
  const [one, other, empty] = [["a", "b"], ["a", "b"], []];
  expect([lengthOf(one), lengthOf(one), lengthOf(other), lengthOf(empty), lengthOf(empty)]).toEqual([
    2,
    2,
    2,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([one, other, empty]);
});
