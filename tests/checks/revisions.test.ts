import { describe, expect, test } from "vitest";
import { keep } from "../../src/commands/keep.ts";
import type { Files } from "../../src/files/files.ts";
import { prepare } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import { english } from "../../src/words/english/english.ts";
import { type Made, madeData, make, shipped, templates } from "../support/project.ts";
import { told } from "../support/told.ts";

const yaml = (revised: string, figures = "category-1: 830, category-2: 410") => ({
  "returns/suffolk.yaml": `area: Suffolk\nyear: 2018/19\n${revised}figures: { eligible: { ${figures} } }\n`,
});

async function problems(made: Made): Promise<string[]> {
  const { findings } = await make(made);
  return findings.filter(({ code }) => code === "QUERY-REVISION").map((each) => told(each).problem);
}

describe("a revised figure", () => {
  const full = `revised:
  - cell: eligible/category-2
    was: 400
    on: 2032-09-14
    reason: Ten records were found.
`;

  test("carries what it was, when it was revised and why", async () => {
    const { returns } = await make({ files: yaml(full) });
    const revision = {
      before: { kind: "count", count: 400 },
      date: "2032-09-14",
      reason: "Ten records were found.",
    };
    expect(returns[0]!.entries.map((each) => each.revision)).toEqual([undefined, revision]);
    expect(await problems({ files: yaml(full) })).toEqual([]);
  });

  test("in a row of CSV carries the same", async () => {
    const head = "area,year,measure,category,value,status,was,on,reason";
    const row = "Suffolk,2018/19,eligible,category-2,410,revised,400,2032-09-14,Ten records were found.";
    const { returns, findings } = await make({ files: { "returns/a.csv": `${head}\n${row}\n` } });
    expect(returns[0]!.entries[0]!.revision).toEqual({
      before: { kind: "count", count: 400 },
      date: "2032-09-14",
      reason: "Ten records were found.",
    });
    expect(findings.filter(({ code }) => code === "QUERY-REVISION")).toEqual([]);
  });

  test("that does not say what it was or why is queried by its name", async () => {
    expect(await problems({ files: yaml("revised: [eligible/category-2]\n") })).toEqual([
      "MAPPA-eligible offenders, Category 2, 2018/19: the figure is revised, and nothing says what it was before and why.",
    ]);
    expect(await problems({ files: yaml("revised: [{ cell: eligible/category-2, was: 400 }]\n") })).toEqual([
      expect.stringContaining("nothing says why"),
    ]);
    expect(await problems({ rows: ["Suffolk,2018/19,eligible,category-2,,,410,,revised"] })).toHaveLength(1);
    expect(await problems({ rows: ["Suffolk,2017/18,eligible,category-2,,,410,,revised"] })).toHaveLength(1);
  });

  test("in a return that is revised as a whole is asked for once", async () => {
    expect(await problems({ files: yaml("status: revised\n") })).toEqual([
      "The return is revised, and names no figure that was.",
    ]);
  });

  test.each([
    ["was: 1,2x", "FIGURE-NOT-A-NUMBER"],
    ["on: 2032-02-31", "RETURN-SHAPE"],
  ])("with a fault in %s is an error at its line", async (fault, code) => {
    const { findings } = await make({
      files: yaml(`revised:\n  - cell: eligible/category-2\n    ${fault}\n`),
    });
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code, location: { line: 5 } },
    ]);
  });

  test("in a row of CSV with a day that is none is an error", async () => {
    const text = "area,year,measure,value,on\nSuffolk,2018/19,eligible,410,14 September\n";
    const { findings } = await make({ files: { "returns/a.csv": text } });
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "RETURN-SHAPE", location: { line: 2 } },
    ]);
  });
});

describe("a figure that is not what was published", () => {
  async function afterKeeping(first: Made, change: (data: Files) => Promise<void>): Promise<string[]> {
    const data = madeData(first);
    const [print, progress] = [() => {}, () => {}];
    const now = () => new Date("2032-10-28T09:30:00Z");
    await keep("made", { data, templates, output: data, words: english, now, print, progress });
    await change(data);
    const project = await loadProject(data, templates, { releases: ["made"] });
    const { findings } = prepare(project, project.releases[0]!);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    return findings.filter(({ code }) => code === "QUERY-REVISION").map((each) => told(each).problem);
  }

  const put = (files: Readonly<Record<string, string>>) => async (data: Files) => {
    for (const [path, text] of Object.entries(files)) await data.write(`releases/made/${path}`, text);
  };
  const rows = ["Suffolk,2017/18,eligible,category-1,,,800", "Suffolk,2017/18,rso-rate,,,,121.5,rate"];
  const first: Made = {
    rows,
    files: yaml("", "category-1: 830, category-2: 410, category-3: not available"),
  };

  test("is queried, and nothing else is", async () => {
    expect(await afterKeeping(first, async () => {})).toEqual([]);
    expect(
      await afterKeeping(first, put(yaml("", "category-1: 803, category-2: 410, category-3: 2"))),
    ).toEqual([
      "MAPPA-eligible offenders, Category 1, 2018/19: 803, after 830 in releases/made/published/2032-10-28.csv, and no revision explains it.",
    ]);
  });

  test("is queried where it is gone", async () => {
    expect(await afterKeeping(first, put(yaml("", "category-2: 410")))).toEqual([
      expect.stringContaining("Category 1, 2018/19: not available, after 830"),
    ]);
  });

  test("is explained by a revision that gives a reason and the value that was published", async () => {
    const revised = (was: number) =>
      yaml(
        `revised: [{ cell: eligible/category-1, was: ${was}, reason: A slip. }]\n`,
        "category-1: 803, category-2: 410",
      );
    expect(await afterKeeping(first, put(revised(830)))).toEqual([]);
    expect(await afterKeeping(first, put(revised(820)))).toEqual([
      expect.stringContaining("is said to have been 820 before its revision, and was 830"),
    ]);
  });

  test("is queried in the history too", async () => {
    const history = "area,year,measure,category,value\nSuffolk,2017/18,eligible,category-1,808\n";
    const rate = "Suffolk,2017/18,rso-rate,,121.5\n";
    expect(await afterKeeping(first, put({ "history.csv": history + rate }))).toEqual([
      expect.stringContaining("Category 1, 2017/18: 808, after 800"),
    ]);
  });
});

test("a history that is not what the release of its year says is queried", async () => {
  const earlier = {
    "releases/2017-18/release.yaml":
      "kind: live\nyear: 2017/18\nframework: 2015-16\nstatus: final\npublisher: A publisher\npublication: 2018-10-25 09:30\n",
    "releases/2017-18/returns/suffolk.yaml":
      "area: Suffolk\nyear: 2017/18\nfigures: { eligible: { category-1: 830, category-2: 180 } }\n",
  };
  const row = (count: number) => `Suffolk,2017/18,eligible,category-1,,,${count}`;
  expect(await problems({ data: earlier, rows: [row(830)] })).toEqual([]);
  expect(await problems({ data: earlier, rows: [row(1830)] })).toEqual([
    expect.stringMatching(/Category 1, 2017\/18: 1,830, after 830 in .*2017-18\/returns\/suffolk.yaml/),
  ]);
});

test("the revisions that come with the program are complete", async () => {
  const { statistics, findings } = await shipped("2031-32");
  expect(statistics.revised).toHaveLength(4);
  expect(findings.filter(({ code }) => code === "QUERY-REVISION")).toEqual([]);
});
