import { describe, expect, test } from "vitest";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { loadMade, make } from "../support/project.ts";
import { told } from "../support/told.ts";

const row = "Suffolk,2018/19,eligible,category-1,,,830";
const blank = `${row},,,,,`;

async function statuses(text: string, file = "a.csv"): Promise<string[]> {
  const { returns } = await make({ files: { [`returns/${file}`]: text } });
  return returns.flatMap((each) => each.entries.map((entry) => entry.status));
}

describe("the status of figures", () => {
  const head = "area,year,measure,category,level,item,value,kind,status,basis,source,note";
  const second = "Suffolk,2018/19,eligible,category-2,,,410,,revised,,,";

  test("is that of the release where a row of CSV names none", async () => {
    const project = await loadMade({ rows: [row] });
    const [release] = project.releases;
    const provisional = { ...release!, details: { ...release!.details, status: "provisional" as const } };
    const { returns } = readReturns(project, provisional);
    expect(returns[0]!.entries.map((entry) => entry.status)).toEqual(["provisional"]);
  });

  test("is final in a final release, but of rows that say otherwise", async () => {
    expect(await statuses(`${head}\n${blank}\n${second}\n`)).toEqual(["final", "revised"]);
  });

  const yaml = (more: string) =>
    `area: Suffolk\nyear: 2018/19\nstatus: revised\n${more}figures: { eligible: { category-1: 830, category-2: 410 } }\n`;

  test("is revised for the figures that a revised return lists, or for all where it lists none", async () => {
    expect(await statuses(yaml("revised: [eligible/category-2]\n"), "a.yaml")).toEqual(["final", "revised"]);
    expect(await statuses(yaml(""), "a.yaml")).toEqual(["revised", "revised"]);
  });
});

describe("a figure of history that stands twice", () => {
  test("is not taken at all, and is an error", async () => {
    const project = await loadMade({
      rows: [
        row,
        "Suffolk,2016/17,eligible,category-1,,,700",
        "Suffolk,2016/17,eligible,category-1,,,900",
        "Suffolk,2017/18,eligible,category-1,,,800",
      ],
    });
    const { entries, findings } = readHistory(project, project.releases[0]!);
    expect(entries.map((entry) => entry.year)).toEqual(["2017/18"]);
    expect(findings.map(told)).toMatchObject([{ code: "RETURN-DUPLICATE", severity: "error" }]);
  });
});
