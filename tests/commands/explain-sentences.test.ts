import { expect, it } from "vitest";
import { mappa, userFolder } from "./run.ts";

it("prints each sentence of a report with its rule, its figures and why no stronger one was said", async () => {
  const folder = userFolder({
    "data/releases/2031-32/returns/suffolk.yaml": [
      "area: Suffolk",
      "year: 2031/32",
      "status: final",
      "figures:",
      "  eligible: { category-1: { total: 1068 } }",
      "  serious-further-offences: { total: { total: 8 } }",
      "",
    ].join("\n"),
    "data/releases/2031-32/history.csv": [
      "area,year,measure,category,level,item,value,doubt",
      "Suffolk,2030/31,eligible,category-1,,,1051,assumed-year",
      "Suffolk,2030/31,serious-further-offences,,,,4,",
      "",
    ].join("\n"),
  });
  const { code, output, errors } = await mappa(
    folder,
    "explain",
    "sentences",
    "2031-32",
    "--area",
    "suffolk",
  );
  expect([code, errors]).toEqual([0, ""]);
  expect(output).toContain(
    "In Suffolk, 1,068 people were on the register on 31\u00A0March 2032; 1,051 a year before is no",
  );
  expect(output).toContain("    rule: doubtful\n    2031-32/suffolk/eligible/category-1/total = 1,068");
  expect(output).toContain("    not risen: the year of a figure is assumed");
  expect(output).toContain(
    [
      "    rule: within-chance",
      "    2031-32/suffolk/serious-further-offences/total/total = 8",
      "    2030-31/suffolk/serious-further-offences/total/total = 4",
      "    not same: the figures are not the same\n",
    ].join("\n"),
  );
  expect(output).toMatch(
    /not risen: chance is not unlikely to have done it \(p = 0\.388, dispersion 1\.00\)/,
  );
  const unknown = await mappa(folder, "explain", "sentences", "1999-00");
  expect([unknown.code, unknown.output]).toEqual([2, ""]);
});

it("prints the sentences of a notice beside their figures", async () => {
  const folder = userFolder();
  const { code, output } = await mappa(
    folder,
    ...["explain", "sentences", "2031-32", "--area", "suffolk", "--document", "press-notice"],
  );
  expect(code).toBe(0);
  expect(output).toContain("MAPPA statistical press notice 2031/32");
  expect(output).toMatch(/In short\n\n {2}paragraph\n {4}In Suffolk, [\d,]+ people/);
  expect(output).toMatch(/rule: \S+\n {4}2031-32\/suffolk\/\S+ = [\d,]+/);
  expect(output).not.toContain("MAPPA annual report");
  const unknown = await mappa(folder, "explain", "sentences", "2031-32", "--document", "leaflet");
  expect([unknown.code, unknown.errors]).toEqual([
    2,
    expect.stringContaining("There is no document 'leaflet'. There are: report"),
  ]);
});
