import { expect, test } from "vitest";
import type { Observation } from "../../src/returns/return.ts";
import { readTidyCsv } from "../../src/returns/tidy/csv.ts";
import { columnsFor } from "../../src/returns/tidy/print.ts";
import { writeTidyCsv } from "../../src/returns/tidy/write.ts";
import { shipped } from "../support/project.ts";

const { project } = (await shipped("2031-32")).statistics;

const text = [
  "area,year,measure,category,level,value,kind,status,basis,source,note,was,on,reason,doubt",
  "Suffolk,2030/31,eligible,category-1,level-1,1051,,revised,,A source,A note.,1040,2032-09-14,Ten were found.,",
  "Suffolk,2030/31,eligible,category-2,,183,count,final,not-stated,,,,,,assumed-year",
  "Suffolk,2030/31,eligible,category-2,,190,also printed,final,not-stated,,,,,,",
  "Suffolk,2030/31,eligible,category-3,,,confidential,provisional,,,,,,,",
  'Kent,2030/31,rso-rate,,,151.5,rate,final,,,"Commas, and ""marks""",,,,uncertain-measure',
  "Kent,2030/31,notification-revoked,,,more than 5,approximate,final,,,,,,,",
].join("\n");

function read(csv: string): readonly Omit<Observation, "location">[] {
  const { observations, findings } = readTidyCsv(
    { file: "history.csv", bytes: new TextEncoder().encode(csv) },
    { project, frameworks: project.frameworks, blankStatus: "final" },
  );
  expect(findings).toEqual([]);
  return observations.map(({ location: _, ...rest }) => rest);
}

test("figures that are written as tidy CSV read back as the same: revisions, doubts, other values, all kinds", () => {
  const before = read(text);
  expect(before).toHaveLength(5);
  expect(read(writeTidyCsv(project, before as readonly Observation[]))).toEqual(before);
});

test("a table for some figures has the columns of revisions and doubts where they have any", () => {
  const names = { names: project.areaNames, frameworks: project.frameworks };
  const all = read(text) as readonly Observation[];
  expect(columnsFor(names, all).slice(-4)).toEqual(["was", "on", "reason", "doubt"]);
  expect(columnsFor(names, all.slice(2, 3)).at(-1)).toBe("note");
});
