import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePatch } from "../../src/framework/merge.ts";

/** The examples of RFC 7396, appendix A. */
const examples = [
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [
    ["a", "b"],
    ["c", "d"],
    ["c", "d"],
  ],
  [{ a: "b" }, ["c"], ["c"]],
  [{ a: "foo" }, null, null],
  [{ a: "foo" }, "bar", "bar"],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: "b", c: null }, { a: "b" }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
] as const;

test.each(examples)("%j patched with %j is %j", (base, patch, merged) => {
  expect(mergePatch(base, patch)).toEqual(merged);
});

const trees = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.integer())),
  node: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("node"), { noNullPrototype: true }),
  ),
})).node;

test("patching twice is patching once, and what is patched stays as it was", () => {
  fc.assert(
    fc.property(trees, trees, (base, patch) => {
      const before = JSON.stringify(base);
      const once = mergePatch(base, patch);
      expect(mergePatch(once, patch)).toEqual(once);
      expect(JSON.stringify(base)).toBe(before);
    }),
  );
});

test("an empty patch of names changes nothing", () => {
  expect(mergePatch({ a: { b: [1] } }, {})).toEqual({ a: { b: [1] } });
  expect(mergePatch({ a: { b: [1] } }, { a: {} })).toEqual({ a: { b: [1] } });
});
