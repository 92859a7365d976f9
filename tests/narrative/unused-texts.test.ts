import { expect, test } from "vitest";
import { loadMade } from "../support/project.ts";
import { told } from "../support/told.ts";

const live = { year: "2031/32", framework: "2022-23" };
const unused = async (files: Record<string, string>) => {
  const { findings } = await loadMade({ ...live, files });
  return findings.filter((each) => each.code === "NARRATIVE-UNUSED");
};

test.each([
  ["narrative/suffolk/forword.md", "name the file foreword.md"],
  ["narrative/suffolk/Plans.md", "name the file plans.md"],
  ["narrative/suffolk/plans.txt", "save it as plans.md"],
  ["narrative/suffolk/zzz.md", "Use one of: foreword.md"],
  ["narrative/england-and-wales/foreword.md", "Take the file out"],
])("a text that is printed nowhere is noted with what was probably meant: %s", async (path, remedy) => {
  expect((await unused({ [path]: "Words.\n" })).map(told)).toMatchObject([
    {
      severity: "note",
      location: { file: `releases/made/${path}` },
      remedy: expect.stringContaining(remedy) as string,
    },
  ]);
});

test("a text of a section is not, whatever the case of its ending, nor a hidden file", async () => {
  const files = {
    "narrative/suffolk/plans.MD": "Words.\n",
    "narrative/suffolk/.plans.md.swp": "x",
    "narrative/.keep": "",
  };
  expect(await unused(files)).toEqual([]);
  const { releases } = await loadMade({ ...live, files });
  expect(releases[0]!.narratives.map((each) => each.section)).toEqual(["plans"]);
});

test("a second text of a section, and a second file of history, are not lost without a word", async () => {
  const head = "area,year,measure,value\n";
  const files = {
    "narrative/suffolk/plans.MD": "Words.\n",
    "narrative/suffolk/plans.md": "Words.\n",
    "History.csv": head,
    "history.csv": head,
  };
  expect((await unused(files)).map((each) => told(each).location!.file)).toEqual([
    "releases/made/narrative/suffolk/plans.md",
  ]);
  const { findings } = await loadMade({ ...live, files });
  expect(findings.filter((each) => each.code === "RETURN-DUPLICATE")).toHaveLength(1);
});
