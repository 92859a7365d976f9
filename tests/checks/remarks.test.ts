import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks/run.ts";
import type { Cell } from "../../src/figures/coordinate.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { prepare } from "../../src/pipeline.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import type { Remark } from "../../src/returns/return.ts";
import { calculate } from "../../src/statistics/calculate.ts";
import { loadMade, type Made } from "../support/project.ts";
import { told } from "../support/told.ts";

const suffolk = `
area: Suffolk
year: 2018/19
figures:
  eligible:
    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 831 }
    category-2: { level-1: 177, level-2: not available, level-3: not available }
`;
const signed = "accepted: { by: Head of Statistics, on: 2019-09-14 }";
const file = "returns/suffolk.xlsx";

const cell = (...members: string[]): Cell => ({ measure: "eligible", members });
const row = (category: string) =>
  ["level-1", "level-2", "level-3", "total"].map((level) => cell(category, level));
const remark = (cells: Cell[], text: string): Remark => ({
  cells,
  text,
  location: { file, sheet: "Offenders", cell: "H7" },
});

/** The findings of a return that came with words beside its figures. */
async function findings(remarks: readonly Remark[], { files = {}, ...made }: Made = {}): Promise<Finding[]> {
  const project = await loadMade({ ...made, files: { "returns/a.yaml": suffolk, ...files } });
  const release = project.releases[0]!;
  expect(prepare(project, release).returns).toHaveLength(1);
  const read = readReturns(project, release);
  const returns = read.returns.map((each) => ({ ...each, remarks }));
  const history = readHistory(project, release).entries;
  const statistics = calculate(project, release, returns, history);
  return runChecks({ statistics, returns, history, refused: [] }, read.findings);
}

const explained = (all: readonly Finding[], code: string) =>
  all.filter((each) => each.code === code).map((each) => [told(each).explanation, told(each).accepted]);

describe("what an area writes beside its figures", () => {
  test("explains a query about one of them, and accepts nothing", async () => {
    const all = await findings([remark(row("category-1"), "One person moved.")]);
    expect(explained(all, "QUERY-PARTS")).toEqual([["One person moved.", false]]);
  });

  test("explains no query about others, and is not told to be of no use", async () => {
    const all = await findings([remark(row("category-3"), "Nobody.")]);
    expect(explained(all, "QUERY-PARTS")).toEqual([[undefined, undefined]]);
    expect(all.filter(({ code }) => code.startsWith("EXPLANATION-"))).toEqual([]);
  });

  test("explains what is missing only where words stand beside every figure that is", async () => {
    const one = [remark([cell("category-2", "level-2")], "Not counted.")];
    const missing = (remarks: Remark[]) =>
      findings(remarks).then((all) => explained(all, "RETURN-INCOMPLETE"));
    const before = await missing(one);
    expect(before.every(([text]) => text === undefined)).toBe(true);
    const measure = ["category-1", "category-2", "category-3", "category-4"].flatMap(row);
    const after = await missing([...one, remark(measure, "The system was replaced.")]);
    expect(after).toContainEqual(["Not counted. The system was replaced.", false]);
  });

  test("comes after what was said once it was asked, by the area or the directorate", async () => {
    const given = `${suffolk}explanations:
  - { code: QUERY-PARTS, cell: eligible/category-1, value: '831, of parts 820 + 10 + 0 = 830', text: We looked again. }
`;
    const remarks = [remark(row("category-1"), "One person moved.")];
    const byArea = await findings(remarks, { files: { "returns/a.yaml": given } });
    expect(explained(byArea, "QUERY-PARTS")).toEqual([["We looked again.", false]]);
    const details = `explanations:
  - { code: QUERY-PARTS, area: suffolk, cell: eligible/category-1, value: 831 820 10 0 830, text: One moved., ${signed} }
`;
    expect(explained(await findings(remarks, { details }), "QUERY-PARTS")).toEqual([["One moved.", true]]);
  });

  test("is not for a figure of the same name in the history", async () => {
    const rows = [
      "Suffolk,2017/18,eligible,category-1,level-1,,800",
      "Suffolk,2017/18,eligible,category-1,level-2,,10",
      "Suffolk,2017/18,eligible,category-1,level-3,,0",
      "Suffolk,2017/18,eligible,category-1,total,,900",
    ];
    const all = await findings([remark(row("category-1"), "One person moved.")], { rows });
    expect(explained(all, "QUERY-PARTS")).toContainEqual([undefined, undefined]);
    expect(explained(all, "QUERY-PARTS")).toContainEqual(["One person moved.", false]);
  });

  test("is searched for what could tell who somebody is, and for words to come", async () => {
    const all = await findings([
      remark(row("category-1"), "Mr Example moved to Kent."),
      remark(row("category-2"), "[why it is right]"),
    ]);
    const [query] = all.filter(({ code }) => code === "NARRATIVE-SENSITIVE").map(told);
    expect(query?.problem).toContain("What is written beside eligible/category-1/level-1");
    expect(JSON.stringify(query)).not.toContain("Example");
    expect(query?.location).toEqual({ file, sheet: "Offenders", cell: "H7" });
    expect(all.filter(({ code }) => code === "PLACEHOLDER-LEFT")).toHaveLength(1);
  });

  test("that could tell who somebody is, is another question with other words", async () => {
    const values = async (words: string) =>
      (await findings([remark(row("category-1"), words)]))
        .flatMap((each) => (each.severity === "query" && each.code === "NARRATIVE-SENSITIVE" ? [each] : []))
        .map((each) => each.standsOn?.values);
    expect(await values("Mr Example moved.")).toEqual(await values("Mr  Example moved."));
    expect(await values("Mr Example moved.")).not.toEqual(await values("Mr Sample moved."));
  });
});
