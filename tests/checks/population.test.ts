import { expect, test } from "vitest";
import { loadMade, make } from "../support/project.ts";
import { told } from "../support/told.ts";

const codes = async (year: string, framework: string) =>
  (await make({ year, framework, rows: [`Suffolk,${year},eligible,category-1,,,830`] })).findings
    .filter((each) => each.code === "POPULATION-MISSING")
    .map(told)
    .map(({ severity, problem }) => [severity, problem.includes(year)]);

test("a year without a population is noted, a year with one is not", async () => {
  expect(await codes("2013/14", "2012-13")).toEqual([["note", true]]);
  expect(await codes("2014/15", "2012-13")).toEqual([]);
});

test("a standard text that a report asks for and no file has is an error of the framework", async () => {
  const framework = `id: 2040-41
extends: 2022-23
title: Made for a test
years: { from: 2040/41, to: 2041/42 }
reports:
  area: { sections: { what-mappa-is: { blocks: [{ text: not-written }] } } }
`;
  const { findings } = await loadMade({ data: { "frameworks/2040-41.yaml": framework } });
  expect(findings.filter((each) => told(each).problem.includes("'not-written'")).map(told)).toMatchObject([
    { code: "FRAMEWORK-REFERENCE", severity: "error", location: { file: "frameworks/2040-41.yaml" } },
  ]);
});
