import { describe, expect, test } from "vitest";
import { entriesMark, entriesOpened, entriesWritten } from "../../src/questions/entries.ts";
import { filledAs } from "../../src/questions/filled.ts";
import { questionsTo } from "../../src/questions/questions.ts";
import { withQuestions } from "../../src/questions/with-questions.ts";
import type { Received } from "../../src/returns/return.ts";
import { english } from "../../src/words/english/english.ts";
import { type Made, make } from "../support/project.ts";
import { openedAgain, smallForm } from "./form.ts";

const head = "area: Suffolk\nyear: 2018/19\n";
const eligible = `figures:
  eligible:
    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 831 }
    category-2: { level-1: 177, level-2: 6, level-3: 0, total: 190 }
`;

async function asked(area: string, made: Made) {
  const prepared = await make(made);
  return questionsTo(area, prepared, english);
}

describe("what an area is asked", () => {
  test("begins with what is about its file as a whole, then what has to be mended, then what can be answered", async () => {
    const all = await asked("suffolk", {
      files: {
        "returns/suffolk.yaml": head + eligible,
        "narrative/suffolk/plans.md": "Mr Example opened the meeting.\n\n<b>Bold</b>",
      },
    });
    const ranks = all.map(({ severity, cells, section, location }) => [
      severity,
      cells.length > 0,
      section !== undefined,
      location && "line" in location && location.line !== undefined,
    ]);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
    expect(ranks[0]).toEqual(["note", false, false, false]);
    const states = all.filter(({ cells, section }) => cells.length > 0 || section).map(({ state }) => state);
    expect(states).toEqual([...states].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(all.map(({ code }) => code))).toContain("SIGN-OFF-MISSING");
  });
  const order = ["to-mend", "open"];

  test("is nothing of other areas, of the nation, of the history or of release.yaml", async () => {
    const rows = [
      "Suffolk,2017/18,eligible,category-1,level-1,,800",
      "Suffolk,2017/18,eligible,category-1,level-2,,10",
      "Suffolk,2017/18,eligible,category-1,level-3,,0",
      "Suffolk,2017/18,eligible,category-1,total,,900",
    ];
    const details = `area-contacts: { suffolk: [{ agency: "[agency]" }] }
explanations: [{ code: QUERY-PARTS, area: suffolk, cell: eligible/category-3, value: 1, text: Old., accepted: false }]
`;
    const prepared = await make({ details, rows, files: { "returns/suffolk.yaml": head + eligible } });
    const found = prepared.findings.filter(({ area }) => area === "suffolk");
    const codes = found.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["EXPLANATION-UNUSED", "PLACEHOLDER-LEFT"]));
    expect(found.some(({ figure }) => figure?.year === "2017/18")).toBe(true);
    const all = questionsTo("suffolk", prepared, english);
    expect(all.map(({ code }) => code)).not.toEqual(expect.arrayContaining(["EXPLANATION-UNUSED"]));
    expect(all.filter(({ value }) => value?.includes("900"))).toEqual([]);
    expect(all.some(({ code }) => code === "PLACEHOLDER-LEFT")).toBe(false);
    expect(questionsTo("kent", prepared, english)).toEqual([]);
  });

  test("names every figure that is missing", async () => {
    const all = await asked("suffolk", { files: { "returns/suffolk.yaml": head + eligible } });
    const missing = all.filter(({ code }) => code === "RETURN-INCOMPLETE");
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ cells }) => cells.length > 0)).toBe(true);
    expect(missing.some(({ cells }) => cells.length > 1)).toBe(true);
  });
});

describe("what a form is filled with", () => {
  const location = { file: "a.yaml" };
  const cell = { measure: "eligible", members: ["category-1", "level-1"] };
  const signed = { agency: "police", name: "A. Name", post: "Superintendent" } as const;
  const sent: Received = {
    area: "suffolk",
    file: "a.yaml",
    format: "yaml",
    status: "final",
    written: [{ cell, text: "1,204", location }],
    explanations: [],
    remarks: [{ cells: [cell], text: "Counted twice.", location }],
    signOff: [signed],
  };

  test("is what the area wrote, also where it is no figure", () => {
    expect(filledAs([sent], [])).toMatchObject({
      status: "final",
      written: [{ cell, text: "1,204" }],
      remarks: [{ text: "Counted twice." }],
      signOff: [signed],
    });
  });

  test("stays blank where two files do not say the same", () => {
    const other: Received = {
      ...sent,
      status: "provisional",
      written: [{ cell, text: "1205", location }],
      remarks: [],
      signOff: [{ ...signed, name: "B. Name" }],
    };
    expect(filledAs([sent, other], [])).toMatchObject({ written: [], signOff: [] });
    expect(filledAs([sent, other], []).status).toBeUndefined();
    expect(filledAs([sent, sent], []).written).toHaveLength(1);
  });
});

describe("the mark of what a workbook was filled with", () => {
  const form = smallForm([
    { measure: "eligible", members: ["category-1", "level-1"] },
    { measure: "eligible", members: ["category-2", "level-1"] },
  ]);
  const area = { slug: "suffolk", name: "Suffolk" };
  const workbook = withQuestions(form, [], { area, year: "2032/33" as never, words: english });

  test("is the same once it was written and opened", () => {
    expect(entriesMark(entriesOpened(openedAgain(workbook)))).toBe(entriesMark(entriesWritten(workbook)));
  });

  test("is another one for another figure, another place and no figure", () => {
    const marks = ["7", "8", ""].map((text) => entriesMark([["figure__a", text]]));
    expect(new Set([...marks, entriesMark([["figure__b", "7"]])]).size).toBe(4);
    expect(
      entriesMark([
        ["A", " 7 "],
        ["b", ""],
      ]),
    ).toBe(entriesMark([["a", "7"]]));
  });
});
