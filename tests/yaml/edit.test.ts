import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { decodeText } from "../../src/files/decode.ts";
import { CannotChange, withoutValue, withValue } from "../../src/yaml/edit.ts";
import { type ParsedYaml, type Path, parseYaml } from "../../src/yaml/parse.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every YAML file that comes with the program, and the form of every framework. */
const shipped = ["data", "tests/returns/forms"].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name}`),
);

/** The paths to everything below a value that is neither a list nor names. */
function leaves(data: unknown, path: Path = []): Path[] {
  if (typeof data !== "object" || data === null) return [path];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([step, below]: [string | number, unknown]) => leaves(below, [...path, step]));
}

const parsed = (text: string): ParsedYaml => parseYaml("a.yaml", text);

/** The lines that one text has and the other has not in their place, where both have as many. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  expect(now).toHaveLength(old.length);
  return now.filter((line, index) => line !== old[index]);
}

describe("the YAML files that come with the program", () => {
  test("are more than a few", () => expect(shipped.length).toBeGreaterThan(50));

  test.each(shipped)("%s is printed as it was read, and one changed value changes one line", (path) => {
    const bytes = readFileSync(`${root}/${path}`);
    const yaml = parsed(decodeText(bytes));
    expect(Buffer.from(yaml.text, "utf8").equals(bytes)).toBe(true);
    const paths = leaves(yaml.data).filter((leaf) => !yaml.written(leaf)?.includes("\n"));
    const every = Math.ceil(paths.length / 8);
    for (const leaf of paths.filter((_, index) => index % every === 0)) {
      const changed = withValue(yaml, leaf, 1204);
      const place = changed.locate(leaf);
      expect(changed.text.split("\n")[place.line! - 1]).toContain("1204");
      // A text over several lines becomes one line.
      if (changed.text.split("\n").length === yaml.text.split("\n").length)
        expect(changedLines(yaml.text, changed.text)).toHaveLength(1);
    }
  });
});

describe("a form that is filled in", () => {
  const form = parsed(readFileSync(`${root}/tests/returns/forms/2022-23.yaml`, "utf8"));

  test("keeps its explanations, figure by figure", () => {
    const filled = leaves(form.data)
      .filter(([part]) => part === "figures")
      .reduce((yaml, path, index) => withValue(yaml, path, index), form);
    const numbers = filled.text.replace(/^( +[a-z0-9-]+: )\d+$/gm, "$1not available");
    expect(numbers).toBe(form.text);
  });

  test("gets notes, revisions, explanations and signatures, and loses them again", () => {
    const steps: [Path, Parameters<typeof withValue>[2]][] = [
      [["notes", "eligible/category-1/total"], "Counted anew: see 'Notes' # 3, and \"below\"."],
      [["notes", "eligible/category-2/total"], "Two\nlines"],
      [["revised"], ["eligible/category-1/total"]],
      [["revised", 1], "eligible/category-2/total"],
      [["explanations", 0], { code: "QUERY-OUTLIER", text: "A merger." }],
      [["explanations", 0, "cell"], "eligible/category-2/total"],
      [["sign-off", "police"], { name: "A. Name", post: "Superintendent" }],
      [["status"], "final"],
    ];
    // The form prints where to sign; without that it has none of the four.
    const bare = withoutValue(form, ["sign-off"]);
    const filled = steps.reduce((yaml, [path, value]) => withValue(yaml, path, value), bare);
    expect(filled.data).toMatchObject({
      status: "final",
      notes: { "eligible/category-1/total": "Counted anew: see 'Notes' # 3, and \"below\"." },
      revised: ["eligible/category-1/total", "eligible/category-2/total"],
      explanations: [{ code: "QUERY-OUTLIER", text: "A merger.", cell: "eligible/category-2/total" }],
      "sign-off": { police: { name: "A. Name", post: "Superintendent" } },
    });
    expect(filled.text.split("\n").filter((line) => line.startsWith("#"))).toEqual(
      bare.text.split("\n").filter((line) => line.startsWith("#")),
    );
    const emptied = [["notes"], ["revised"], ["explanations"], ["sign-off"]].reduce(withoutValue, filled);
    expect(withValue(emptied, ["status"], "provisional").text).toBe(bare.text);
  });
});

describe("a change", () => {
  test.each<[string, string, Path, string]>([
    ["a figure before a comment", "a: 1 # one\nb: 2\n", ["a"], "a: 7 # one\nb: 2\n"],
    ["a blank value", "a:\nb: 2\n", ["a"], "a: 7\nb: 2\n"],
    ["a blank value before a comment", "a:  # none\n", ["a"], "a: 7  # none\n"],
    ["a value in brackets", "a: { b: 1, c: 2 }\n", ["a", "b"], "a: { b: 7, c: 2 }\n"],
    ["a name without a value in brackets", "a: { b, c: 2 }\n", ["a", "b"], "a: { b: 7, c: 2 }\n"],
    ["one more in brackets", "a: { b: 1 } # x\n", ["a", "c"], "a: { b: 1, c: 7 } # x\n"],
    ["the first in brackets", "a: {}\nb: []\n", ["a", "c"], "a: { c: 7 }\nb: []\n"],
    ["the first of a list in brackets", "b: []\n", ["b", 0], "b: [7]\n"],
    [
      "one more line",
      "a:\n  b: 1 # x\n\n# end\nc: 2\n",
      ["a", "d"],
      "a:\n  b: 1 # x\n  d: 7\n\n# end\nc: 2\n",
    ],
    ["one more line without a line end", "a:\n  b: 1", ["a", "d"], "a:\n  b: 1\n  d: 7"],
    ["one more of a list", "a:\n- x\n- y: 1\n  z: 2\n", ["a", 2], "a:\n- x\n- y: 1\n  z: 2\n- 7\n"],
    ["one more name in a list", "- a: 1\n", [0, "b"], "- a: 1\n  b: 7\n"],
    ["names that are not there yet", "a: 1\n", ["b", "c"], "a: 1\nb: { c: 7 }\n"],
    ["a list in place of names", "a:\n  b: 1\n  c: 2\nd: 3\n", ["a"], "a: 7\nd: 3\n"],
    ["a text over several lines", "a: |\n  one\n  two\nb: 2\n", ["a"], "a: 7\nb: 2\n"],
    ["line ends of another system", "a: 1\r\nb: 2\r\n", ["c"], "a: 1\r\nb: 2\r\nc: 7\r\n"],
    ["a file of comments", "# nothing yet", ["a"], "# nothing yet\na: 7\n"],
  ])("sets %s", (_, text, path, expected) => {
    expect(withValue(parsed(text), path, 7).text).toBe(expected);
  });

  test.each<[string, string, Path, string]>([
    ["a line", "a: 1 # one\nb: 2\n", ["a"], "b: 2\n"],
    ["the last line without a line end", "a: 1\nb: 2", ["b"], "a: 1"],
    ["lines", "a: 1\nb:\n  c: 2\n  d: 3\ne: 4\n", ["b"], "a: 1\ne: 4\n"],
    ["all", "# one\na: 1 # two\n", ["a"], "# one\n{} # two\n"],
    ["the only one", "a: 1\nb:\n  c: 2\n", ["b", "c"], "a: 1\nb: {}\n"],
    ["the only one of a list", "b:\n- c\n", ["b", 0], "b: []\n"],
    ["the first in brackets", "a: { b: 1, c: 2 }\n", ["a", "b"], "a: { c: 2 }\n"],
    ["another in brackets", "a: [x, y, z]\n", ["a", 1], "a: [x, z]\n"],
    ["a line of a list", "a:\n- x\n- y: 1\n  z: 2\n- w\n", ["a", 1], "a:\n- x\n- w\n"],
    ["the first name in a list", "- a: 1\n  b: 2\n", [0, "a"], "- b: 2\n"],
    ["nothing where nothing is", "a: 1\n", ["b", "c"], "a: 1\n"],
  ])("takes out %s", (_, text, path, expected) => {
    expect(withoutValue(parsed(text), path).text).toBe(expected);
  });

  test("keeps quotation marks, and sets them where a text would not mean itself", () => {
    expect(withValue(parsed("a: ''\n"), ["a"], "plain").text).toBe('a: "plain"\n');
    for (const text of [
      "no: 1",
      "12",
      "null",
      "true",
      " a",
      "a #b",
      "1_000",
      "- a",
      "'",
      "[x]",
      "*",
      "ŵ",
      "2017/18",
    ])
      expect(withValue(parsed("a: 1\n"), ["a"], text).data).toEqual({ a: text });
  });

  test("is refused in a file with a fault, and through a value that holds nothing", () => {
    expect(() => withValue(parsed("a: [\n"), ["a"], 1)).toThrow(CannotChange);
    expect(() => withValue(parsed("a: 1\n"), ["a", "b"], 1)).toThrow(CannotChange);
    expect(() => withValue(parsed("a: [1]\n"), ["a", 5], 1)).toThrow(CannotChange);
  });
});

describe("any change of any file", () => {
  const name = fc.constantFrom("a", "b", "level-1", "__proto__", "constructor", "12", "no", "a b", "x: y");
  const scalar = fc.oneof(
    fc.constantFrom(
      "not available",
      "",
      "a # b",
      "'",
      '"',
      "a\nb",
      "- a",
      "é",
      "1",
      "yes",
      "null",
      "a: b",
      "{",
      "]",
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ maxLength: 12 }),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(name, tie("value"), { maxKeys: 4 }),
    ),
  }));
  const document = fc.dictionary(name, value, { minKeys: 1, maxKeys: 4 });
  const style = fc.record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  });

  test("says the new value and leaves the rest", () => {
    fc.assert(
      fc.property(document, style, fc.nat(), scalar, fc.boolean(), (data, options, at, now, remove) => {
        const yaml = parsed(stringify(data, { ...options, aliasDuplicateObjects: false }));
        const paths = leaves(yaml.data);
        fc.pre(yaml.findings.length === 0 && paths.length > 0);
        const path = paths[at % paths.length]!;
        const changed = remove ? withoutValue(yaml, path) : withValue(yaml, path, now as string);
        if (remove) {
          expect(leaves(changed.data)).toHaveLength(paths.length - 1);
          return;
        }
        expect(leaves(changed.data).map(String)).toEqual(paths.map(String));
        for (const other of paths)
          if (other !== path) expect(changed.written(other)).toBe(yaml.written(other));
      }),
      { numRuns: 1000 },
    );
  });
});
