import { describe, expect, test } from "vitest";
import { valueAt } from "../../src/figures/coordinate.ts";
import { ofArea } from "../../src/figures/geography.ts";
import type { Year } from "../../src/figures/year.ts";
import { textFindings, tidied, unprintable } from "../../src/typography/characters.ts";
import { loadMade, make } from "../support/project.ts";
import { told } from "../support/told.ts";

describe("what can be printed", () => {
  test("is English and Welsh, curly quotation marks, signs and unbreakable spaces", () => {
    expect(
      unprintable("Llŷn, ŵy, “quoted”, 4 ≥ 3, £5, 10\u00a0km, co\u00adoperate, naïve e\u0301"),
    ).toBeUndefined();
  });

  test.each([["🙂"], ["日"], ["\u0007"]])("is not %j", (character) => {
    expect(unprintable(`before ${character} after`)).toBe(character);
  });

  test("is told with its line and column", () => {
    const place = { file: "a.md", line: 2, column: 1, excerpt: "Thanks 🙂 all" };
    expect(textFindings("Thanks 🙂 all", place).map(told)).toMatchObject([
      { code: "TEXT-CHARACTER", severity: "error", location: { file: "a.md", line: 2, column: 8 } },
    ]);
  });

  test("loses only marks that suggest a break, and extra white space", () => {
    expect(tidied("co\u00adoperate  now\n twice\u200b")).toBe("cooperate now twice");
  });
});

describe("characters that are written in numbers, or never printed", () => {
  const found = async (files: Record<string, string>) => {
    const made = { rows: ["Suffolk,2017/18,eligible,category-1,,,800"], files };
    const { findings } = await loadMade(made);
    return [...findings, ...(await make(made)).findings]
      .filter((each) => each.code === "TEXT-CHARACTER")
      .map((each) => told(each).location!)
      .map(({ file, line, column }) => `${file.split("/").at(-1)}:${line}:${column}`);
  };
  const head = "area: Suffolk\nyear: 2018/19\nfigures: { eligible: { category-1: 830 } }\n";

  test.each<[string, string, string[]]>([
    ["plans.md", "Words.\n\nMore &#x1F600; words.\n", ["plans.md:3:1"]],
    ["plans.md", "First **line\nand 日 the next** one.\n", ["plans.md:2:5"]],
    ["plans.md", "- [list 日](https://example.org/)\n", ["plans.md:1:9"]],
    ["plans.md", "A soft&shy;hyphen, a caf&eacute;.\n", []],
  ])("are looked for in the words of %s as they are printed: %j", async (name, text, places) => {
    expect(await found({ [`narrative/suffolk/${name}`]: text })).toEqual(places);
  });

  test.each<[string, string[]]>([
    ['notes: { eligible/category-1: "A \\u4e16 here." }\n', ["a.yaml:4:31"]],
    ["# 日 is never printed\n", []],
    ["source: The 日 paper\n", ["a.yaml:4:13"]],
  ])("are looked for in the values of a return: %j", async (text, places) => {
    expect(await found({ "returns/a.yaml": head + text })).toEqual(places);
  });

  test("are looked for in the values of CSV, and such a row of history is not used", async () => {
    const old = "area,year,measure,category,value,note\nSuffolk,2017/18,eligible,category-1,800,Fine 🙂\n";
    const { statistics, findings } = await make({
      rows: [row],
      files: { "history.csv": old },
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "TEXT-CHARACTER",
        location: expect.objectContaining({ line: 2, column: 46 }) as unknown,
      }),
    );
    const cell = { measure: "eligible", members: ["category-1", "total"] };
    const figure = statistics.figure(valueAt(cell, ofArea("suffolk"), "2017/18" as Year));
    expect(figure.value.kind).toBe("not-available");
  });
});

const row = "Suffolk,2018/19,eligible,category-1,,,830";
const codes = async (made: Parameters<typeof make>[0]) => {
  const found = [...(await loadMade(made)).findings, ...(await make(made)).findings];
  return found.filter((each) => each.code === "TEXT-CHARACTER").map((each) => each.area);
};

describe("an area with a character that cannot be printed", () => {
  test("is held up, wherever the character stands", async () => {
    const yaml = `area: Suffolk\nyear: 2018/19\nfigures: { eligible: { category-1: 830 } }\nnotes: { eligible/category-1: "Fine 🙂." }\n`;
    expect(await codes({ rows: [row], files: { "narrative/suffolk/plans.md": "🙂" } })).toEqual(["suffolk"]);
    expect(await codes({ files: { "returns/a.yaml": yaml } })).toEqual(["suffolk"]);
    expect(await codes({ rows: [`${row},count,,,,Fine 🙂.`] })).toEqual(["suffolk"]);
  });

  test("in release.yaml leaves the whole release unmade", async () => {
    await expect(make({ rows: [row], details: 'about: ["🙂"]' })).rejects.toThrow("cannot be printed");
  });
});
