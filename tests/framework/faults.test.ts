import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { memoryFiles } from "../../src/files/memory.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { loadFrameworks } from "../../src/framework/load/load.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";
import { regions } from "../support/group-sets.ts";
import { mergePatch } from "../support/merge-patch.ts";
import { told } from "../support/told.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

const report = {
  title: "Annual report {year}",
  order: ["a"],
  sections: { a: { heading: "A", blocks: [] as object[] } },
};
report.sections.a.blocks.push({ table: "people" });

/** The smallest framework there can be. */
const smallest = {
  id: "first",
  title: "First",
  "total-name": "total",
  years: { from: "2001/02", to: "2002/03" },
  dimensions: {
    kind: { label: "Kind", total: "All kinds", members: { one: { label: "One", name: "one" } } },
  },
  measures: {
    people: { label: "People", definition: "People.", unit: "people", basis: "flow", dimensions: ["kind"] },
  },
  rates: {},
  populations: {},
  breaks: {},
  notes: {},
  tables: {
    people: {
      title: "People",
      subtitle: "Number, {place}",
      measure: "people",
      rows: { dimension: "kind" },
      columns: { views: ["value"] },
    },
  },
  charts: {},
  reports: { area: { of: "area", ...report }, national: { of: "nation", ...report } },
};

const written = stringify(smallest, { aliasDuplicateObjects: false });
const patched = (patch: object) =>
  stringify(mergePatch(parse(written), patch), { aliasDuplicateObjects: false });
const second = "id: second\nextends: first\ntitle: Second\nyears: { from: 2003/04, to: 2004/05 }\n";

async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const paths = Object.entries(files).map(([id, text]) => [`frameworks/${id}.yaml`, text] as const);
  return (await loadFrameworks(memoryFiles(new Map(paths)), "frameworks", { sets: regions })).findings;
}

/** What the place of a finding points at, and that a reader is told it. */
function pointedAt(finding: Finding): string {
  const { location } = told(finding);
  expect(location?.line).toBeGreaterThan(0);
  expect(location?.column).toBeGreaterThan(0);
  expect(printFinding(english, finding)).toContain(`${location!.file}:${location!.line}:${location!.column}`);
  return location!.excerpt!.slice(location!.column! - 1, location!.column! - 1 + location!.length!);
}

test("the smallest framework and one that extends it have no findings", async () => {
  expect(await findingsOf({ first: written, second })).toEqual([]);
});

describe("a name that is not defined is found at its place", () => {
  test.each<[string, object, string]>([
    ["a measure of a table", { tables: { people: { measure: "persons" } } }, "persons"],
    ["a cell of a table", { tables: { people: { cell: "people/three" } } }, "people/three"],
    ["a dimension of a table", { tables: { people: { rows: { dimension: "sort" } } } }, "sort"],
    [
      "a member of an axis",
      { tables: { people: { rows: { dimension: "kind", members: ["three"] } } } },
      "three",
    ],
    ["a note of a table", { tables: { people: { notes: ["why"] } } }, "why"],
    ["a dimension of a measure", { measures: { people: { dimensions: ["sort"] } } }, "sort"],
    ["a member that cannot be", { measures: { people: { "not-applicable": [{ kind: "three" }] } } }, "three"],
    ["a section of a report", { reports: { area: { order: ["a", "b"] } } }, "b"],
    [
      "a table of a section",
      { reports: { area: { sections: { a: { blocks: [{ table: "tables" }] } } } } },
      "tables",
    ],
    [
      "a cell of a break",
      { breaks: { one: { year: "2002/03", interrupts: ["persons"], sentence: "A break." } } },
      "persons",
    ],
    [
      "a cell of a limit",
      { limits: { one: { cell: "people/one", "not-above": "people/three", reason: "why" } } },
      "people/three",
    ],
  ])("%s", async (_, patch, name) => {
    const findings = await findingsOf({ first: patched(patch) });
    const [finding] = findings.filter((each) => told(each).problem.includes(`'${name}'`));
    expect(told(finding)).toMatchObject({ code: "FRAMEWORK-REFERENCE", severity: "error" });
    expect(told(finding!).problem).toContain(`'${name}'`);
    expect(pointedAt(finding!)).toBe(name);
  });

  test("in the file that names it, not in the one that is extended", async () => {
    const text = `${second}tables:\n  people:\n    measure: persons\n`;
    const findings = await findingsOf({ first: written, second: text });
    expect(findings.length).toBeGreaterThan(0);
    for (const { location } of findings.map(told))
      expect(location).toMatchObject({ file: "frameworks/second.yaml", line: 7, column: 14 });
  });

  test("once, although another framework extends the file", async () => {
    const findings = await findingsOf({
      first: patched({ tables: { people: { notes: ["why"] } } }),
      second,
    });
    expect(findings.map((each) => told(each).location?.file)).toEqual(["frameworks/first.yaml"]);
  });
});

describe("a wrong shape is found at its place", () => {
  test.each<[string, string, string, RegExp]>([
    ["a name that is not known", "people:\n  labels: x", "labels", /'labels' is not known here/],
    ["a basis that is none", "people:\n  basis: stock", "stock", /measures > people > basis/],
    ["a list that is no list", "people:\n  dimensions: kind", "kind", /measures > people > dimensions/],
  ])("%s", async (_, lines, excerpt, problem) => {
    const text = `${second}measures:\n  ${lines.replace("\n", "\n  ")}\n`;
    const findings = await findingsOf({ first: written, second: text });
    expect(findings).toHaveLength(1);
    expect(told(findings[0])).toMatchObject({ code: "FRAMEWORK-SHAPE", location: { line: 7 } });
    expect(told(findings[0]!).problem).toMatch(problem);
    expect(pointedAt(findings[0]!)).toBe(excerpt);
    const section = /'(.+?)' in the README/.exec(told(findings[0]!).remedy)?.[1];
    expect(readme).toContain(`\n## ${section}\n`);
  });

  test("a population under a year that is written otherwise, and would not be found by it", async () => {
    const base = "{ estimate: mid-2004, ages: all-ages, label: the population }";
    const findings = await findingsOf({
      first: written,
      second: `${second}populations:\n  2003-04: ${base}\n`,
    });
    expect(findings.map((each) => told(each).problem)).toEqual([
      "'populations > 2003-04' is wrong: must be a reporting year such as 2017/18.",
    ]);
  });

  test("a year that is none", async () => {
    const findings = await findingsOf({ first: written, second: second.replace("2004/05", "2004/06") });
    expect(findings.map((each) => each.code)).toEqual(["FRAMEWORK-SHAPE"]);
    expect(pointedAt(findings[0]!)).toBe("2004/06");
  });
});

describe("files that do not fit together", () => {
  test("whose years overlap are found at the years of the later one", async () => {
    const findings = await findingsOf({ first: written, second: second.replace("2003/04", "2002/03") });
    expect(findings.map((each) => each.code)).toEqual(["FRAMEWORK-OVERLAP"]);
    expect(told(findings[0]!).problem).toBe("The years of 'first' and 'second' overlap.");
    expect(pointedAt(findings[0]!)).toBe("2002/03");
    expect(told(findings[0]!).location).toMatchObject({ file: "frameworks/second.yaml", line: 4 });
  });

  test("that extend themselves are found where they say so", async () => {
    const findings = await findingsOf({ first: written, second: second.replace("first", "second") });
    expect(findings.map((each) => [each.code, told(each).problem])).toEqual([
      ["FRAMEWORK-EXTENDS", "'second' extends itself."],
    ]);
    expect(pointedAt(findings[0]!)).toBe("second");
  });

  test("that extend each other do not hang", async () => {
    const findings = await findingsOf({
      first: written,
      second: second.replace("extends: first", "extends: third"),
      third: second.replace("extends: first", "extends: second").replace("id: second", "id: third"),
    });
    expect(findings.map((each) => each.code)).toEqual(["FRAMEWORK-EXTENDS", "FRAMEWORK-EXTENDS"]);
  });

  test("that extend what is not there are found where they say so", async () => {
    const findings = await findingsOf({ first: written, second: second.replace("first", "zeroth") });
    expect(findings.map((each) => told(each).problem)).toEqual(["There is no framework 'zeroth' to extend."]);
    expect(pointedAt(findings[0]!)).toBe("zeroth");
  });

  test("with a fault of YAML are found at its line", async () => {
    const findings = await findingsOf({ first: written, second: `${second}tables: [\n` });
    expect(told(findings[0])).toMatchObject({
      code: "YAML-SYNTAX",
      location: { file: "frameworks/second.yaml" },
    });
    expect(told(findings[0]!).location!.line).toBeGreaterThanOrEqual(5);
  });
});
