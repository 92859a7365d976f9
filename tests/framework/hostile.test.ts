import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { madeData, patchedFramework } from "../support/project.ts";
import { told } from "../support/told.ts";

const sets = ["nation", "region", "probation-region"].map((id) => ({ id, everyArea: true }));
const estimates = () =>
  new Set(["census-2021", ...Array.from({ length: 25 }, (_, index) => `mid-${2000 + index}`)]);
const file = "frameworks/2022-23.yaml";

/** What is said of a framework that is changed by a patch, or is another text. */
async function findingsOf(patch: object | string) {
  const text = typeof patch === "string" ? patch : patchedFramework("2022-23", patch);
  const files = madeData({ data: { [file]: text } });
  const { findings } = await loadFrameworks(files, "frameworks", { sets, estimates });
  return findings.filter(({ location }) => location?.file === file).map(told);
}

const rate = (extra: object) => ({
  rates: {
    odd: {
      label: "A rate",
      definition: "A rate.",
      unit: "per 100,000 people",
      numerator: ["eligible/category-1/total"],
      denominator: "population",
      base: 100_000,
      decimals: 0,
      basis: "snapshot",
      interval: "poisson",
      ...extra,
    },
  },
});
const limit = (cell: string, notAbove: string) => ({
  limits: { odd: { cell, "not-above": notAbove, reason: "one is of the other" } },
});
const table = (extra: object) => ({
  tables: {
    odd: {
      title: "A table",
      subtitle: "Number",
      cell: "eligible/total/total",
      rows: { dimension: "category" },
      columns: { views: ["value"] },
      ...extra,
    },
  },
});
const many = Array.from({ length: 61 }, () => ({ cell: "eligible/total/total" }));

describe("what cannot be right in a framework is found at its line", () => {
  test.each<[string, object, string]>([
    ["a base of 1e308", rate({ base: 1e308 }), "'rates > odd > base' is too large."],
    ["a base of -0", rate({ base: -0 }), "'rates > odd > base' must be at least 1."],
    [
      "a base that is a fraction",
      rate({ base: 0.5 }),
      "'rates > odd > base' must be a whole number, and is a number.",
    ],
    ["a hundred decimals", rate({ decimals: 100 }), "'rates > odd > decimals' is too large."],
    [
      "a cell that is counted twice",
      rate({ numerator: ["eligible/category-1/total", "eligible/category-1/total"] }),
      "'rates > odd > numerator' is wrong: names something twice.",
    ],
    [
      "a total that is counted beside a part",
      rate({ numerator: ["eligible/category-1/total", "eligible/total/total"] }),
      "The rate 'odd' adds up 'eligible/category-1/total' and 'eligible/total/total', which count some of the same.",
    ],
    [
      "a denominator in which a part is counted twice",
      rate({ denominator: ["eligible/total/total", "eligible/total/level-2"], interval: "wilson" }),
      "The rate 'odd' adds up 'eligible/total/total' and 'eligible/total/level-2', which count some of the same.",
    ],
    [
      "a figure bounded by itself",
      limit("eligible/total/total", "eligible/total/total"),
      "The limit 'odd' bounds a figure by itself or by a part of itself.",
    ],
    [
      "a total bounded by a part of it",
      limit("eligible/total/total", "eligible/category-1/total"),
      "The limit 'odd' bounds a figure by itself or by a part of itself.",
    ],
    [
      "years that end before they begin",
      { years: { from: "2032/33", to: "2022/23" } },
      "'years' is wrong: ends before it begins.",
    ],
    [
      "years from the first to the last there are",
      { years: { from: "0001/02", to: "9998/99" } },
      "'years' is wrong: is of more than 100 years.",
    ],
    [
      "years that are mistyped",
      { years: { from: "2202/03", to: "2203/04" } },
      "'years' is wrong: must lie between 1990 and 2150.",
    ],
    [
      "a year that does not exist",
      { years: { from: "2022/24", to: "2039/40" } },
      "'years > from' is wrong: '2022/24' is not a reporting year such as 2017/18.",
    ],
    [
      "populations that name no estimate",
      { populations: { "2022/23": { estimate: "mid-2201" } } },
      "The population file has no estimate 'mid-2201' of people aged 10 and over.",
    ],
    [
      "no years at all",
      table({ columns: { years: 0 } }),
      "'tables > odd > columns > years' must be at least 1.",
    ],
    [
      "more years than there can be",
      table({ columns: { years: 1e9 } }),
      "'tables > odd > columns > years' is too large.",
    ],
    [
      "a column for every year there is",
      table({ columns: { years: "all" } }),
      "The table 'odd' has more than 16 columns, which no page has room for.",
    ],
    [
      "a column for every area",
      table({ columns: { areas: "all" } }),
      "The table 'odd' has more than 16 columns, which no page has room for.",
    ],
    [
      "more rows than a list may have",
      table({ rows: { cells: many } }),
      "'tables > odd > rows > cells' has more than 60 items.",
    ],
    [
      "a member twice",
      table({ rows: { dimension: "category", members: ["category-1", "category-1"] } }),
      "'tables > odd > rows > members' is wrong: names something twice.",
    ],
    [
      "no members",
      { dimensions: { odd: { label: "Odd", total: "All", members: {} } } },
      "'dimensions > odd > members' is wrong: has no members.",
    ],
    [
      "a title of 121 letters",
      { reports: { area: { title: "W".repeat(121) } } },
      "'reports > area > title' is longer than 120 characters.",
    ],
    [
      "a label of 201 letters",
      { measures: { eligible: { label: "W".repeat(201) } } },
      "'measures > eligible > label' is longer than 200 characters.",
    ],
    [
      "a label that cannot be seen",
      { measures: { eligible: { label: "\u200B\u00AD " } } },
      "'measures > eligible > label' is wrong: has nothing in it that can be seen.",
    ],
    [
      "a section shown twice",
      { reports: { area: { order: ["key-figures", "key-figures"] } } },
      "'reports > area > order' is wrong: names something twice.",
    ],
  ])("%s", async (_, patch, problem) => {
    const found = await findingsOf(patch);
    const all = found.map((each) => each.problem);
    expect(
      all.some((each) => each.startsWith(problem)),
      all.join("\n"),
    ).toBe(true);
    expect(found.find((each) => each.problem.startsWith(problem))!.location?.line).toBeGreaterThan(0);
  });
});

test.each([
  ["letters that reports cannot print", "title: 報告\n", "TEXT-CHARACTER"],
  ["a list in a list in a list", `a: ${"[".repeat(400)}${"]".repeat(400)}\n`, "YAML-TOO-DEEP"],
  ["nothing", "", "FRAMEWORK-SHAPE"],
  ["a list", "- a\n", "FRAMEWORK-SHAPE"],
  ["itself as its base", "id: 2022-23\nextends: 2022-23\n", "FRAMEWORK-EXTENDS"],
  ["a base that is a list", "id: 2022-23\nextends: [2015-16]\n", "FRAMEWORK-SHAPE"],
])("a framework with %s is refused", async (_, text, code) => {
  expect((await findingsOf(text)).map((each) => each.code)).toContain(code);
});

/** Anything that YAML can hold, shaped now and then like parts of a framework. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: "value" },
    fc.constantFrom<unknown>(
      null,
      true,
      -0,
      1e308,
      -1,
      0.1,
      "",
      " ",
      "\u200B",
      "eligible/total/total",
      "all",
    ),
    fc.string({ maxLength: 12 }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        "label",
        "cell",
        "cells",
        "years",
        "members",
        "dimension",
        "add",
        "without",
        "odd",
        "__proto__",
      ),
      tie("value"),
      { maxKeys: 4 },
    ),
  ),
})).value;
const parts = [
  "years",
  "dimensions",
  "measures",
  "rates",
  "populations",
  "breaks",
  "limits",
  "promises",
] as const;

test("whatever stands in a part of a framework, there are findings or none, and never a crash (seed 20320331)", async () => {
  const part = fc.constantFrom(
    ...parts,
    "notes",
    "tables",
    "charts",
    "reports",
    "extends",
    "id",
    "total-name",
  );
  await fc.assert(
    fc.asyncProperty(part, anything, fc.boolean(), async (name, value, whole) => {
      const found = await findingsOf(whole ? { [name]: value } : { [name]: { odd: value } });
      for (const { location } of found) expect(location?.file).toBe(file);
    }),
    { numRuns: 40, seed: 20_320_331 },
  );
});
