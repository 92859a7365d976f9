import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { mergeOver } from "../../src/framework/source/merge.ts";
import { mergedFile } from "../../src/framework/source/tree.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { mergePatch } from "../support/merge-patch.ts";
import { told } from "../support/told.ts";

/** One file of a text merged over another: what it says together, where, and what is wrong. */
function merge(base: string, patch: string) {
  const under = mergeOver(undefined, parseYaml("base.yaml", base));
  const over = mergeOver(under.node, parseYaml("patch.yaml", patch));
  return { file: mergedFile(over.node), findings: over.findings.map(told) };
}

/** The examples of RFC 7396, appendix A, whose base is a set of names, as a framework's is. */
const examples = [
  [{ a: "b" }, { a: "c" }, { a: "c" }],
  [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
  [{ a: "b" }, { a: null }, {}],
  [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
  [{ a: ["b"] }, { a: "c" }, { a: "c" }],
  [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
  [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
  [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
  [{ a: "b" }, ["c"], ["c"]],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
] as const;

test.each(examples)("%j patched with %j is %j", (base, patch, merged) => {
  // A null in the first file takes a name out of nothing.
  const expected = "e" in base ? { a: 1 } : merged;
  expect(merge(stringify(base), stringify(patch)).file.data).toEqual(expected);
});

const trees = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.integer(), { minLength: 1 })),
  node: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("node"), { noNullPrototype: true }),
  ),
}));
const names = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), trees.node, { noNullPrototype: true });

test("merging is JSON Merge Patch wherever a list is not added to", () => {
  fc.assert(
    fc.property(names, names, (base, patch) => {
      const { file, findings } = merge(stringify(base), stringify(patch));
      expect(file.data).toEqual(mergePatch(mergePatch({}, base), patch));
      expect(findings).toEqual([]);
    }),
  );
});

const base = `tables:
  orders:
    cells:
      - { cell: a, label: A }
      - { cell: b, label: B }
order: [one, two, three]
`;

describe("a list can be added to without being repeated", () => {
  test.each([
    ["at its end", "order: { add: [four] }", ["one", "two", "three", "four"]],
    ["before an item", "order: { add: [x, y], before: two }", ["one", "x", "y", "two", "three"]],
    ["after an item", "order: { add: [x], after: two }", ["one", "two", "x", "three"]],
    ["with items left out", "order: { without: [one, three] }", ["two"]],
    ["in the place of an item", "order: { without: [two], add: [x], before: three }", ["one", "x", "three"]],
    [
      "in several places",
      "order: { edits: [{ add: [x], before: one }, { without: [three] }, { add: [y], after: x }] }",
      ["x", "y", "one", "two"],
    ],
  ])("%s", (_, patch, order) => {
    const { file, findings } = merge(base, patch);
    expect(findings).toEqual([]);
    expect((file.data as { order: string[] }).order).toEqual(order);
  });

  test("by the cell of a column", () => {
    const patch = "tables:\n  orders:\n    cells: { add: [{ cell: c, label: C }], before: b }\n";
    const { file } = merge(base, patch);
    expect(file.data).toMatchObject({
      tables: { orders: { cells: [{ cell: "a" }, { cell: "c" }, { cell: "b" }] } },
    });
    // Each item is found in the file that says it.
    expect(file.locate(["tables", "orders", "cells", 0, "label"])).toMatchObject({
      file: "base.yaml",
      line: 4,
    });
    expect(file.locate(["tables", "orders", "cells", 1, "label"])).toMatchObject({
      file: "patch.yaml",
      line: 3,
    });
    expect(file.locate(["tables", "orders", "cells", 2, "label"])).toMatchObject({
      file: "base.yaml",
      line: 5,
    });
  });

  test("and a name that the list does not have is an error at its place", () => {
    const { findings } = merge(base, "order:\n  add: [x]\n  before: nine\n");
    expect(findings).toMatchObject([
      {
        code: "FRAMEWORK-EXTENDS",
        problem: "There is no 'nine' in the list that is added to.",
        remedy: "Name one of: one, two, three; or write the whole list.",
        location: { file: "patch.yaml", line: 3 },
      },
    ]);
  });
});
