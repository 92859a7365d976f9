import { describe, expect, test } from "vitest";
import { characterFindings, tidied, unprintable } from "../../src/files/characters.ts";
import { loadMade, make } from "../support/project.ts";

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
    expect(characterFindings("a.md", ["first", "Thanks 🙂 all"])).toMatchObject([
      { code: "TEXT-CHARACTER", severity: "error", place: { file: "a.md", line: 2, column: 8 } },
    ]);
  });

  test("loses only marks that suggest a break, and extra white space", () => {
    expect(tidied("co\u00adoperate  now\n twice\u200b")).toBe("cooperate now twice");
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
