import { describe, expect, test } from "vitest";
import { readReturns } from "../../src/returns/reading/read.ts";
import { told } from "../support/told.ts";
import { project, releaseOf } from "./project.ts";

const read = (file: string, text: string) =>
  readReturns(project, releaseOf([{ file, bytes: new TextEncoder().encode(text) }]));
const readAll = (files: Readonly<Record<string, string>>) =>
  readReturns(
    project,
    releaseOf(Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }))),
  );
const norfolk = "area: Norfolk\nyear: 2031/32\nfigures: { eligible: { category-1: 830 } }\n";

test("a file named after another area is an error told to both, and neither area has a report", () => {
  const { returns, findings } = read("data/releases/2031-32/returns/suffolk.yaml", norfolk);
  expect(findings.map(told)).toMatchObject([
    { code: "RETURN-FILE-NAME", severity: "error", area: "suffolk" },
    { code: "RETURN-FILE-NAME", severity: "error", area: "norfolk" },
  ]);
  expect(returns).toEqual([]);
});

test("an area that has sent a file of its own does not pay for its name in a neighbour's", () => {
  const { returns, findings } = readAll({ "suffolk.yaml": norfolk, "norfolk.yaml": norfolk });
  expect(findings.map(told)).toMatchObject([{ code: "RETURN-FILE-NAME", area: "suffolk" }]);
  expect(returns.map(({ area }) => area)).toEqual(["norfolk"]);
});

test("remarks behind the area's name do not hide whose file it is", () => {
  for (const file of [
    "Suffolk final v2.yaml",
    "suffolk_2031-32.yaml",
    "suffolk (1).yaml",
    "SUFFOLK-corrected.yml",
  ])
    expect(
      read(file, norfolk).findings.map(({ area }) => area),
      file,
    ).toEqual(["suffolk", "norfolk"]);
  for (const file of ["suffolk-and-norfolk.yaml", "from-suffolk-office.yaml"])
    expect(read(file, norfolk).findings, file).toEqual([]);
});

describe("a table named after one area", () => {
  const header = "area,year,measure,category,level,value";
  const row = (area: string, value: number) => `${area},2031/32,eligible,category-1,level-1,${value}`;

  test("does not make another area one that has sent a return", () => {
    const text = [header, row("Norfolk", 800), row("Suffolk", 900)].join("\n");
    const { returns, findings } = read("returns/norfolk.csv", text);
    expect(returns).toEqual([]);
    expect(findings.map(told)).toMatchObject([
      {
        code: "RETURN-FILE-NAME",
        severity: "error",
        area: "norfolk",
        location: { line: 3 },
        problem: "The file is named after Norfolk, and a row in it, from here on, is of Suffolk.",
      },
    ]);
  });

  test("leaves the others what they sent themselves, and is told of England and Wales too", () => {
    const { returns, findings } = readAll({
      "norfolk.csv": [header, row("Norfolk", 800), row("Suffolk", 9), row("England and Wales", 9)].join("\n"),
      "suffolk.csv": [header, row("Suffolk", 700)].join("\n"),
    });
    expect(returns.map(({ area }) => area)).toEqual(["suffolk"]);
    expect(findings.map(({ area }) => area)).toEqual(["norfolk", "norfolk"]);
  });

  test("with rows of another alone is told to both, and a table of many areas is named after none", () => {
    const text = [header, row("Suffolk", 900)].join("\n");
    expect(read("norfolk.csv", text).findings.map(({ area }) => area)).toEqual(["norfolk", "suffolk"]);
    const both = [header, row("Norfolk", 800), row("Suffolk", 900)].join("\n");
    expect(read("areas.csv", both).findings).toEqual([]);
    expect(read("areas.csv", both).returns).toHaveLength(2);
  });
});

test("a file named after its area in any way, or after none, is not", () => {
  for (const file of [
    "returns/norfolk.yaml",
    "returns/NORFOLK Constabulary.yml",
    "returns/from-colleague.yaml",
  ]) {
    expect(read(file, norfolk).findings, file).toEqual([]);
  }
});
