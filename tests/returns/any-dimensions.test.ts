import { describe, expect, test } from "vitest";
import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import type { Value } from "../../src/figures/value.ts";
import { cellsOf } from "../../src/framework/cells.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { english } from "../../src/words/english/english.ts";
import { withValue } from "../../src/yaml/edit.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { loadMade, patchedFramework } from "../support/project.ts";
import { told } from "../support/told.ts";

const members = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { label: `A ${name}`, name: `a ${name}` }]));
const dimension = (label: string, ...names: string[]) => ({
  label,
  total: `All of ${label}`,
  members: members(...names),
});

/** A measure with three dimensions, none of which any framework that comes with the program has. */
const patch = {
  dimensions: {
    method: dimension("Method", "home", "office", "telephone"),
    purpose: dimension("Purpose", "planned", "unplanned"),
    outcome: dimension("Outcome", "seen", "not-seen"),
  },
  measures: {
    contacts: {
      label: "Contacts made",
      definition: "Contacts with offenders in the year.",
      unit: "contacts",
      basis: "flow",
      dimensions: ["method", "purpose", "outcome"],
      "not-applicable": [{ method: "telephone", outcome: "not-seen" }],
    },
  },
};
const data = { "frameworks/2015-16.yaml": patchedFramework("2015-16", patch) };
const load = (files: Readonly<Record<string, string>>) => loadMade({ data, files });

const project = await load({});
const framework = project.frameworks.find(({ id }) => id === "2015-16")!;
const cells = cellsOf(framework, "contacts");
/** Every figure of the measure, each another number; what cannot exist has none. */
const figures: readonly (readonly [Cell, number])[] = cells
  .filter((cell) => !(cell.members[0] === "telephone" && cell.members[2] === "not-seen"))
  .map((cell, index) => [cell, 100 + index]);
const expected = figures.map(([cell, count]) => [cellId(cell), { kind: "count", count }]);

const head = "area,year,measure,method,purpose,outcome,value\n";
const rows = (year: string, total: (member: string) => string = (member) => member) =>
  figures.map(([cell, count]) => ["Suffolk", year, "contacts", ...cell.members.map(total), count].join(","));
const csv = (year: string) => head + rows(year).join("\n");

function read(entries: readonly { readonly cell: Cell; readonly value: Value }[]): unknown[] {
  const order = new Map(cells.map((cell, index) => [cellId(cell), index]));
  return entries
    .map(({ cell, value }) => [cellId(cell), value] as const)
    .sort(([a], [b]) => order.get(a)! - order.get(b)!);
}

async function sent(files: Readonly<Record<string, string>>) {
  const made = await load(files);
  const { returns, findings } = readReturns(made, made.releases[0]!);
  const history = readHistory(made, made.releases[0]!);
  return { returns, history, findings: [...findings, ...history.findings].map(told) };
}

describe("a measure with three dimensions of any names", () => {
  test("is given in YAML", async () => {
    const yaml = figures.reduce(
      (file, [{ members: path }, count]) => withValue(file, ["figures", "contacts", ...path], count),
      parseYaml("a.yaml", "area: Suffolk\nyear: 2018/19\nfigures: { contacts: {} }\n"),
    );
    const { returns, findings } = await sent({ "returns/suffolk.yaml": yaml.text });
    expect(findings).toEqual([]);
    expect(read(returns[0]!.entries)).toEqual(expected);
  });

  test("is given in CSV, with blanks or names for totals", async () => {
    for (const text of [
      csv("2018/19"),
      head + rows("2018/19", (member) => (member === "total" ? "" : member)).join("\n"),
      head + rows("2018/19", (member) => (member === "total" ? "" : `A ${member}`)).join("\n"),
    ]) {
      const { returns, findings } = await sent({ "returns/suffolk.csv": text });
      expect(findings).toEqual([]);
      expect(read(returns[0]!.entries)).toEqual(expected);
    }
  });

  test("is given in history", async () => {
    const { history, findings } = await sent({ "history.csv": csv("2017/18") });
    expect(findings).toEqual([]);
    expect(read(history.entries)).toEqual(expected);
  });

  test("is asked for in the form, but for what cannot exist", async () => {
    const form = yamlForm(
      english.form,
      returnForm(framework, { name: "Suffolk", slug: "suffolk" }, "2018/19"),
    );
    expect(form).toContain("  contacts:\n    home:\n      planned:\n        seen: not available\n");
    expect(form).toContain("    telephone:\n      planned:\n        seen: not available\n        #total:");
    const { findings } = await sent({
      "returns/suffolk.yaml": form.replace("seen: not available", "seen: 7"),
    });
    expect(findings).toEqual([]);
  });
});

describe("the column 'item'", () => {
  const item = (columns: string, ...lines: string[]) =>
    sent({ "returns/a.csv": `area,year,measure,${columns},value\n${lines.join("\n")}\n` });

  test("holds the member of the one dimension that has no column of its own", async () => {
    const { returns, findings } = await item(
      "purpose,method,item",
      "Suffolk,2018/19,contacts,planned,home,seen,5",
      "Suffolk,2018/19,eligible,,,,9",
    );
    expect(findings).toEqual([]);
    expect(returns[0]!.entries.map(({ cell }) => cellId(cell))).toEqual([
      "contacts/home/planned/seen",
      "eligible/total/total",
    ]);
  });

  test("is refused where it could be of several, or of none", async () => {
    const { findings, returns } = await item(
      "method,item",
      "Suffolk,2018/19,contacts,home,seen,5",
      "Kent,2018/19,contacts,home,,5",
    );
    expect(findings).toMatchObject([
      {
        code: "RETURN-UNKNOWN-MEMBER",
        area: "suffolk",
        problem: "Contacts made is counted by purpose and outcome, and 'item' could be of any of these.",
        remedy: "Give each a column of its own: purpose,outcome.",
        location: { line: 2, column: 31, length: 4 },
      },
    ]);
    expect(returns.map(({ area }) => area)).toEqual(["kent"]);
    const none = await item("method,purpose,outcome,item", "Suffolk,2018/19,contacts,home,,,seen,5");
    expect(none.findings).toMatchObject([{ problem: "Contacts made is not counted by item." }]);
  });

  test("and every dimension of the framework are named where a column is missing", async () => {
    const { findings } = await sent({ "returns/a.csv": "area,year,measure,count\n" });
    expect(findings[0]!.remedy).toMatch(
      /^Let the first line be: area,year,measure,category,level,.*method,purpose,outcome,item,value,kind,/,
    );
  });
});

test("a label that several members have is no name of one", async () => {
  const twice = structuredClone(patch);
  twice.dimensions.method.members["office"]!.label = "A home";
  const made = await loadMade({
    data: { "frameworks/2015-16.yaml": patchedFramework("2015-16", twice) },
    files: { "returns/a.csv": "area,year,measure,method,value\nSuffolk,2018/19,contacts,a home,5\n" },
  });
  const { findings } = readReturns(made, made.releases[0]!);
  expect(findings.map(told)).toMatchObject([
    {
      code: "RETURN-UNKNOWN-MEMBER",
      problem: "'a home' is what home and office are both called.",
      remedy: "Write home or office.",
    },
  ]);
});

test("a rate beside a member is refused: it would be printed as that of all", async () => {
  const { findings, returns } = await sent({
    "returns/a.csv": "area,year,measure,category,value\nSuffolk,2018/19,rso-rate,category-2,5.5\n",
  });
  expect(returns).toEqual([]);
  expect(findings).toMatchObject([
    {
      code: "RETURN-UNKNOWN-MEMBER",
      problem: expect.stringMatching(/is a rate of all, and a part of it is named here\.$/) as string,
    },
  ]);
});
