import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mappa, userFolder } from "./run.ts";

const suffolk = {
  "data/releases/2031-32/returns/suffolk.yaml": [
    "area: Suffolk",
    "year: 2031/32",
    "status: final",
    "figures:",
    "  eligible: { category-1: { level-2: 16 } }",
    "",
  ].join("\n"),
};

describe("mappa trace", () => {
  it("prints what stands behind a figure, for people and for programs", async () => {
    const folder = userFolder(suffolk);
    const id = "2031-32/suffolk/eligible/category-1/level-2";
    const text = await mappa(folder, "trace", id);
    expect([text.code, text.errors]).toEqual([0, ""]);
    expect(text.output).toContain(
      "Source      data/releases/2031-32/returns/suffolk.yaml, line 5, column 38\n",
    );
    expect(text.output).toContain("suffolk.html#figure-2031-32_suffolk_eligible_category-1_level-2\n");
    const json = await mappa(folder, "trace", id, "--format", "json", "--deep", "--release", "2031-32");
    expect(JSON.parse(json.output)).toMatchObject({
      figure: id,
      release: "2031-32",
      printed: "16",
      status: "final",
    });
  });

  it("says which part of an unknown id it does not know, and what is near", async () => {
    const folder = userFolder(suffolk);
    const unknown = await mappa(folder, "trace", "2031-32/sufolk/eligible/category-1/level-2");
    expect([unknown.code, unknown.output]).toEqual([2, ""]);
    expect(unknown.errors).toContain("'sufolk' is not a place");
    expect(unknown.errors).toContain("\n  2031-32/suffolk/eligible/category-1/level-2\n");
    const year = await mappa(folder, "trace", "2015-16/suffolk/eligible");
    expect([year.code, year.output]).toEqual([2, ""]);
    expect(year.errors).toContain("There is no release of 2015/16");
  });
});

describe("mappa figures", () => {
  it("answers, keeps the answer and answers again", async () => {
    const folder = userFolder(suffolk);
    const words = [
      "figures",
      "2031-32",
      "--measure",
      "eligible",
      "--of",
      "category-1",
      "level-2",
      "--area",
      "suffolk",
    ];
    const kept = await mappa(
      folder,
      ...words,
      "--format",
      "csv",
      "--keep",
      "How many?",
      "--reference",
      "HC-1",
    );
    expect([kept.code, kept.errors]).toEqual([0, "Kept in data/answers/hc-1.yaml.\n"]);
    expect(kept.output.trimEnd().split("\n")).toHaveLength(6);
    expect(readFileSync(join(folder, "data/answers/hc-1.yaml"), "utf8")).toContain('question: "How many?"\n');
    const again = await mappa(folder, "figures", "--again", "HC-1");
    expect([again.code, again.errors]).toEqual([0, ""]);
    expect(again.output).toContain("All 5 figures are as they were.");
    const both = await mappa(folder, "figures", "--again", "--measure", "eligible");
    expect(both.code).toBe(2);
  });
});
