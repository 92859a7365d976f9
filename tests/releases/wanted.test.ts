import { expect, test } from "vitest";
import { ofArea } from "../../src/figures/geography.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { loadProject, type Wanted } from "../../src/releases/load.ts";
import { madeData, templates } from "../support/project.ts";
import { told } from "../support/told.ts";

const spoilt = {
  data: { "reference/boundaries.json": "not json" },
  files: {
    "narrative/kent/foreword.md": "# Kent\n",
    "narrative/suffolk/foreword.md": "# Suffolk\n",
  },
};
const load = (wanted: Wanted) => loadProject(madeData(spoilt), templates, wanted);
const codes = async (wanted: Wanted) =>
  (await load(wanted)).findings.map((each) => `${each.code} ${each.area ?? ""}`.trim());

test("all is loaded, and its faults found, unless only what is shown is wanted", async () => {
  const all = ["REFERENCE-SHAPE", "NARRATIVE-HEADING kent", "NARRATIVE-HEADING suffolk"];
  expect(await codes({})).toEqual(all);
  expect(await codes({ releases: ["made"] })).toEqual(all);
  const files = (await templates.list("texts")).map(({ name }) => name.replace(/\.md$/, ""));
  expect([...(await load({})).texts.keys()]).toEqual(files);
});

test("the report of an area without a map needs neither boundaries nor other areas' and years' texts", async () => {
  const wanted = { releases: ["made"], places: [ofArea("suffolk")], onlyShown: true };
  expect(await codes(wanted)).toEqual(["NARRATIVE-HEADING suffolk"]);
  const { texts, boundaries } = await load(wanted);
  expect(texts.has("what-mappa-is-2015")).toBe(true);
  expect([...texts.keys()].filter((name) => !name.endsWith("-2015"))).toEqual([]);
  expect(boundaries.areas).toEqual([]);
});

test("the page of a release has its statements and a map, whatever its reports show", async () => {
  const wanted = { releases: ["made"], places: [ofArea("suffolk")], onlyShown: true, pages: true };
  expect(await codes(wanted)).toContain("REFERENCE-SHAPE");
  const { texts, frameworks } = await load(wanted);
  const statements = frameworks.find(({ id }) => id === "2015-16")!.statements.map(({ text }) => text);
  expect(statements.length).toBeGreaterThan(3);
  expect([...texts.keys()].filter((name) => !name.endsWith("-2015"))).toEqual(statements.toSorted());
});

test("the national report has a map, whose boundaries are needed", async () => {
  expect(await codes({ releases: ["made"], onlyShown: true })).toContain("REFERENCE-SHAPE");
});

test("a standard text that is shown and is not there is a finding", async () => {
  const { findings } = await loadProject(madeData({}), memoryFiles(), {
    releases: ["made"],
    places: [ofArea("suffolk")],
    onlyShown: true,
  });
  expect(findings.map(told)).toContainEqual(
    expect.objectContaining({
      code: "FRAMEWORK-REFERENCE",
      problem: "There is no standard text 'what-mappa-is-2015'.",
      location: { file: "frameworks/2015-16.yaml" },
    }),
  );
});
