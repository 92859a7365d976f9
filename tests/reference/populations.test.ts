import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPopulations } from "../../src/reference/populations.ts";
import { project } from "../returns/project.ts";
import { loadMade, make } from "../support/project.ts";
import { told } from "../support/told.ts";
import { lines, only, someAreas } from "./reference.ts";

const shipped = readFileSync(new URL("../../data/reference/population.csv", import.meta.url), "utf8").replace(
  /\r\n/g,
  "\n",
);
const suffolk2017 = "E23000025,Suffolk,mid-2017,756978,670567";

const load = async (text: string) =>
  lines((await loadPopulations(only("p.csv", text), "p.csv", project.areas)).findings);

/** The shipped populations with one text in place of another, which stands there once. */
function edited(from: string, to: string): string {
  expect(shipped.split(from)).toHaveLength(2);
  return shipped.replace(from, to);
}

const lineOf = (text: string, row: string) => text.slice(0, text.indexOf(row)).split("\n").length;

it("the populations that the program comes with have no fault", async () => {
  expect(await load(shipped)).toEqual([]);
});

it("counts are of an area, an estimate and ages, and what is blank is absent", async () => {
  const text = `code,area,estimate,all_ages,aged_10_and_over
E23000025,Suffolk,mid-2001,1204,1000
E23000024,NORFOLK,mid-2001,1205,
E12000007,London,mid-2001,,
`;
  const { populations, findings } = await loadPopulations(only("p.csv", text), "p.csv", someAreas);
  expect(findings).toEqual([]);
  expect(populations.of("E23000025", "mid-2001", "aged-10-and-over")).toBe(1000);
  expect(populations.of("E23000024", "mid-2001", "all-ages")).toBe(1205);
  expect(populations.of("E23000024", "mid-2001", "aged-10-and-over")).toBeUndefined();
  expect(populations.of("E12000007", "mid-2001", "all-ages")).toBeUndefined();
  expect(populations.of("E23000025", "mid-2003", "all-ages")).toBeUndefined();
  expect([...populations.estimates("all-ages")]).toEqual(["mid-2001"]);
});

describe("a population is found at its line that", () => {
  const row = lineOf(shipped, suffolk2017);
  const count = (text: string) => `E23000025,Suffolk,mid-2017,${text}`;
  it.each([
    ["is nought", count("0,670567"), "'0' is not a population."],
    ["is negative", count("-756978,670567"), "'-756978' is not a population."],
    ["is a fraction", count("756978.5,670567"), "'756978.5' is not a population."],
    ["has a comma in it", count('"756,978",670567'), "'756,978' is not a population."],
    ["is in words", count("unknown,670567"), "'unknown' is not a population."],
    [
      "has the ages exchanged",
      count("670567,756978"),
      "756,978 aged 10 and over are more than the 670,567 of all ages.",
    ],
    [
      "is tenfold",
      count("7569780,670567"),
      "Suffolk has 7,569,780 in mid-2017 and 745,274 in mid-2016: no population changes so fast.",
    ],
    [
      "lacks a digit",
      count("756978,67056"),
      "Suffolk has 67,056 in mid-2017 and 659,237 in mid-2016: no population changes so fast.",
    ],
    [
      "has two digits exchanged",
      count("756978,607567"),
      "Suffolk has 607,567 in mid-2017 and 659,237 in mid-2016: no population changes so fast.",
    ],
    ["is of no area", "E23000099,Suffolk,mid-2017,756978,670567", "'E23000099' is the code of no area."],
    [
      "is of another area",
      "E23000025,Norfolk,mid-2017,756978,670567",
      "The code E23000025 is of Suffolk, and the row is called 'Norfolk'.",
    ],
    [
      "is of no estimate",
      "E23000025,Suffolk,mid 2017,756978,670567",
      "'mid 2017' is not the name of an estimate.",
    ],
    [
      "is of an estimate with another name",
      "E23000025,Suffolk,mid2017,756978,670567",
      "'mid2017' is not the name of an estimate.",
    ],
    [
      "stands there twice",
      `${suffolk2017}\n${suffolk2017}`,
      `The estimate mid-2017 of Suffolk stands in line ${row} already.`,
    ],
  ])("%s", async (_, changed, problem) => {
    const found = await load(edited(suffolk2017, changed));
    expect(found[0]).toEqual(["REFERENCE-SHAPE", changed.includes("\n") ? row + 1 : row, problem]);
    const incomplete = found.slice(1).map(([, , text]) => text);
    for (const text of incomplete) expect(text).toBe("The estimate mid-2017 has no row for Suffolk.");
  });
});

it("an estimate with a year mistyped lacks all other areas, and the year meant lacks the one", async () => {
  const found = await load(edited(suffolk2017, suffolk2017.replace("mid-2017", "mid-2071")));
  expect(found.map(([, , problem]) => problem)).toEqual([
    "The estimate mid-2017 has no row for Suffolk.",
    expect.stringMatching(/^The estimate mid-2071 has no row for Avon and Somerset, .* and Wiltshire\.$/),
  ]);
});

it("an area that is missing in an estimate is named, at the estimate's first row", async () => {
  const found = await load(edited(`${suffolk2017}\n`, ""));
  const first = lineOf(shipped, shipped.split("\n").find((line) => line.includes(",mid-2017,"))!);
  expect(found).toEqual([["REFERENCE-SHAPE", first, "The estimate mid-2017 has no row for Suffolk."]]);
});

it("a first and a last count that are wrong are told from those beside them", async () => {
  const first = /^E23000025,Suffolk,mid-2001,(\d+),$/m.exec(shipped)!;
  const last = /^E23000025,Suffolk,mid-2023,(\d+),(\d+)$/m.exec(shipped)!;
  for (const [row, count] of [
    [first[0], first[1]!],
    [last[0], last[1]!],
  ] as const) {
    const found = await load(edited(row, row.replace(count, `${count}0`)));
    // The last estimate has the ages that are fewer beside it.
    expect(found.filter(([, line]) => line === lineOf(shipped, row))).not.toEqual([]);
    expect(new Set(found.map(([, line]) => line)).size).toBe(1);
  }
});

it("a count that is not known is no fault of those beside it, however large the area is", async () => {
  const london = shipped.split("\n").find((line) => line.includes("London,mid-2017,"))!;
  expect(await load(edited(london, london.replace(/\d+$/, "")))).toEqual([]);
});

it("an estimate in which every area is a little too low is told by its sum", async () => {
  const lowered = shipped.replace(/^(E.*,mid-2017,)(\d+),(\d+)$/gm, (_, head, all, aged) =>
    [head + Math.round(Number(all) * 0.965), Math.round(Number(aged) * 0.965)].join(","),
  );
  const found = await load(lowered);
  expect(found.map(([, , problem]) => problem.replace(/[\d,]{5,}/g, "n"))).toEqual([
    "The sum of all areas has n in mid-2017 and n in mid-2016: no population changes so fast.",
    "The sum of all areas has n in mid-2017 and n in mid-2016: no population changes so fast.",
  ]);
});

it.each([
  ["tenfold", (count: number) => count * 10],
  ["a tenth", (count: number) => Math.floor(count / 10)],
  ["another by a fifth", (count: number) => Math.round(count * 1.2)],
])("a count that is %s is found whatever row it stands in, and no other is blamed", async (_, change) => {
  const rows = shipped.trim().split("\n");
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: rows.length - 1 }), async (index) => {
      const cells = rows[index]!.split(",");
      // The ages that are fewer, where there are any: else they would be more than all.
      const column = cells[4] === "" ? 3 : change(1) > 1 ? 3 : 4;
      cells[column] = String(change(Number(cells[column])));
      const found = await load(
        [...rows.slice(0, index), cells.join(","), ...rows.slice(index + 1)].join("\n"),
      );
      expect(found.map(([code, line]) => [code, line])).toEqual([["REFERENCE-SHAPE", index + 1]]);
    }),
    { numRuns: 40, seed: 20_320_331 },
  );
});

it("a column that is misspelt is named, and no row is held against it", async () => {
  expect(await load(shipped.replace("aged_10_and_over", "aged10"))).toEqual([
    ["CSV-HEADER", 1, "The column 'aged_10_and_over' is missing."],
  ]);
});

describe("a rate does not go without a word", () => {
  const made = { year: "2017/18", rows: ["Suffolk,2017/18,eligible,category-1,,,830"] } as const;
  const problems = async (text: string | undefined) => {
    const data = text === undefined ? {} : { "reference/population.csv": text };
    return (await loadMade({ ...made, data })).findings.map(told).map(({ code }) => code);
  };

  it.each([
    ["are not there", "", "REFERENCE-MISSING"],
    ["have a column misspelt", shipped.replace("all_ages", "allages"), "CSV-HEADER"],
    ["have a letter that cannot be printed", shipped.replace("Suffolk", "Suff☃lk"), "TEXT-CHARACTER"],
  ])("where the populations %s", async (_, text, code) => {
    expect(await problems(text)).toContain(code);
  });

  it("where a framework names an estimate that has no counts of these ages", async () => {
    const { findings } = await loadMade({
      ...made,
      data: { "reference/population.csv": shipped.replace(/^(.*,mid-2017,\d+),\d+$/gm, "$1,") },
    });
    expect(findings.map(told).map(({ code, problem, location }) => [code, problem, location?.file])).toEqual([
      [
        "FRAMEWORK-REFERENCE",
        "The population file has no estimate 'mid-2017' of people aged 10 and over.",
        "frameworks/2015-16.yaml",
      ],
      ["RELEASE-RULE", "There is no framework '2015-16' that can be used.", "releases/made/release.yaml"],
    ]);
  });

  it("where the count of an area is blank", async () => {
    const data = { "reference/population.csv": edited(suffolk2017, "E23000025,Suffolk,mid-2017,756978,") };
    const { findings } = await make({ ...made, data });
    expect(findings.map(told).filter(({ code }) => code === "POPULATION-MISSING")).toMatchObject([
      {
        severity: "note",
        problem:
          "The population file has no count of people aged 10 and over in the estimate mid-2017 for Suffolk, so their rates per head are not computed.",
      },
    ]);
  });
});
