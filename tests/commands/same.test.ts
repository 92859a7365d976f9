import { describe, expect, test } from "vitest";
import type { Files } from "../../src/files/files.ts";
import { runBuild, runCheck } from "../support/commands.ts";
import { type Made, madeData } from "../support/project.ts";

const form = (area: string, figure = "830") =>
  `area: ${area}\nyear: 2018/19\nfigures:\n  eligible:\n    category-1: { level-1: ${figure} }\n`;

const head = "area,year,measure,category,level,value\n";

/** Projects with something wrong in each, and what is asked for. */
const cases: Readonly<Record<string, Made>> = {
  "nothing is wrong": {
    files: { "returns/norfolk.yaml": form("Norfolk"), "returns/suffolk.yaml": form("Suffolk") },
  },
  "a file names another area than its own": {
    files: { "returns/norfolk.yaml": form("Suffolk"), "returns/kent.yaml": form("Kent") },
  },
  "a file names an area that there is not": {
    files: { "returns/norfolk.yaml": form("Narfolk"), "returns/kent.yaml": form("Kent") },
  },
  "a figure is wrong": {
    files: { "returns/norfolk.yaml": form("Norfolk", "1,204"), "returns/suffolk.yaml": form("Suffolk") },
  },
  "a file cannot be understood": {
    files: { "returns/norfolk.yaml": "area: [", "returns/suffolk.yaml": form("Suffolk") },
  },
  "a file of many areas has a wrong figure": {
    files: {
      "returns/all.csv": `${head}Norfolk,2018/19,eligible,category-1,level-1,8.5\nSuffolk,2018/19,eligible,category-1,level-1,5\n`,
    },
  },
  "a text is wrong": {
    files: {
      "returns/norfolk.yaml": form("Norfolk"),
      "returns/suffolk.yaml": form("Suffolk"),
      "narrative/norfolk/plans.md": "<b>Plans</b>\n",
    },
  },
  "the history is wrong": {
    files: {
      "returns/norfolk.yaml": form("Norfolk"),
      "returns/suffolk.yaml": form("Suffolk"),
      "history.csv": `${head}Norfolk,2016/17,eligible,category-1,level-1,8.5\n`,
    },
  },
  "the parts do not add up": {
    files: {
      "returns/norfolk.yaml": form("Norfolk").replace(
        "{ level-1: 830 }",
        "{ level-1: 8, level-2: 1, level-3: 1, total: 11 }",
      ),
      "returns/suffolk.yaml": form("Suffolk"),
    },
  },
};

/** How many errors, queries and notes the closing lines give, and whether anything was or would be made. */
function counted(output: string) {
  const ofCheck = /^(\d+) errors?, (\d+) quer(?:y|ies) .*, (\d+) notes?\./m.exec(output);
  const ofBuild = /^made .*?(\d+) +(\d+) +(\d+)$/m.exec(output);
  return (ofCheck ?? ofBuild)?.slice(1).map(Number);
}

const errorsIn = (output: string) => [...output.matchAll(/^error .*$/gm)].map(([line]) => line);

describe.each(Object.entries(cases))("where %s", (_, made) => {
  const data: Files = madeData(made);

  test.each([[[]], [["norfolk"]], [["suffolk", "kent"]]])(
    "check and build say and count the same, and end the same: %j",
    async (areas) => {
      const [checked, built] = [await runCheck(data, areas), await runBuild(data, { areas })];
      expect(built.code).toBe(checked.code);
      expect(errorsIn(built.output)).toEqual(errorsIn(checked.output));
      const nothing = /^Nothing was made of made\.$/m.test(built.output);
      if (areas.length > 0) expect(/^A build would make no report/m.test(checked.output)).toBe(nothing);
      if (!nothing) expect(counted(built.output)).toEqual(counted(checked.output));
    },
  );
});

describe("a file that is named for one area and claims another", () => {
  const data = madeData(cases["a file names another area than its own"]!);

  test.each(["norfolk", "suffolk"])("is told to both: %s", async (area) => {
    const { code, output } = await runCheck(data, [area]);
    expect(code).toBe(1);
    expect(errorsIn(output)).toEqual(["error RETURN-FILE-NAME  releases/made/returns/norfolk.yaml"]);
  });

  test("and to nobody else", async () => {
    const { code, output } = await runCheck(data, ["kent"]);
    expect([code, errorsIn(output)]).toEqual([0, []]);
  });

  test("is why neither has a report", async () => {
    const { output } = await runBuild(data);
    expect(output).toMatch(/^ {2}made: Norfolk, Suffolk \(what was sent has an error\)$/m);
  });
});

test("an error in a file that names nobody is told to the area that the file is named for", async () => {
  const data = madeData(cases["a file names an area that there is not"]!);
  expect((await runCheck(data, ["norfolk"])).output).toContain("error RETURN-UNKNOWN-AREA");
  expect((await runCheck(data, ["kent"])).code).toBe(0);
  expect((await runBuild(data, { areas: ["kent"] })).code).toBe(0);
});

describe("of areas that have sent nothing", () => {
  const data = madeData(cases["nothing is wrong"]!);

  test("one that asks hears of itself alone", async () => {
    const own = await runCheck(data, ["kent"]);
    expect(own.output).toContain("Kent has not sent a return for 2018/19.");
    expect(own.output).not.toContain("Cumbria");
    const two = await runCheck(data, ["kent", "cumbria", "suffolk"]);
    expect(two.output).toContain("2 of 3 areas have not sent a return for 2018/19: Cumbria and Kent.");
  });

  test("one that has sent its return hears nothing", async () => {
    expect((await runCheck(data, ["suffolk"])).output).not.toContain("RETURN-MISSING");
  });

  test("all are listed where nobody asks", async () => {
    expect((await runCheck(data)).output).toContain("40 of 42 areas have not sent a return");
  });
});

describe("queries that are open", () => {
  const made = cases["the parts do not add up"]!;

  test("are listed by build after its summary, each in short", async () => {
    const { code, output } = await runBuild(madeData(made));
    expect(code).toBe(0);
    const lines = output.slice(output.indexOf("Queries not yet accepted:")).split("\n");
    expect(lines[1]).toBe("  QUERY-PARTS, Norfolk, releases/made/returns/norfolk.yaml:5:62");
    expect(lines[2]).toMatch(/^ {4}.*the parts 8 \+ 1 \+ 1 add up to 10; 11 is stated\.$/);
  });

  test("are not listed once they are accepted, nor to others", async () => {
    const details =
      "explanations: [{ code: QUERY-PARTS, area: norfolk, cell: eligible/category-1/total, value: '11, of parts 8 + 1 + 1 = 10', text: Looked at., accepted: { by: A post, on: 2032-09-14 } }]";
    expect((await runBuild(madeData({ ...made, details }))).output).not.toContain("QUERY-PARTS");
    const others = await runBuild(madeData(made), { areas: ["suffolk"] });
    expect(others.output).toContain("RETURN-INCOMPLETE, Suffolk");
    expect(others.output).not.toContain("Norfolk");
  });
});
