import { expect, test } from "vitest";
import { readReturns } from "../../src/returns/reading/read.ts";
import { told } from "../support/told.ts";
import { project, releaseOf } from "./project.ts";

const read = (file: string, text: string) =>
  readReturns(project, releaseOf([{ file, bytes: new TextEncoder().encode(text) }]));
const norfolk = "area: Norfolk\nyear: 2031/32\nfigures: { eligible: { category-1: 830 } }\n";

test("a file named after another area is an error, and neither area has a report", () => {
  const { returns, findings } = read("data/releases/2031-32/returns/suffolk.yaml", norfolk);
  expect(findings.map(told)).toMatchObject([
    { code: "RETURN-FILE-NAME", severity: "error", area: "norfolk" },
  ]);
  expect(returns).toEqual([]);
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
