import { describe, expect, test } from "vitest";
import { figureId } from "../../src/figures/coordinate.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { type Made, make } from "../support/project.ts";
import { told } from "../support/told.ts";

const suffolk = `
area: Suffolk
year: 2018/19
figures:
  eligible:
    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 831 }
    category-2: { level-1: 177, level-2: 6, level-3: 0, total: 190 }
`;

const fromDirectorate = (cell: string, accepted: boolean) => `
explanations:
  - { code: QUERY-PARTS, area: suffolk, ${cell}text: We asked., accepted: ${accepted} }
`;

const fromArea = (words = "One person moved.") => `
explanations:
  - { code: QUERY-PARTS, cell: eligible/category-1, text: ${words} }
`;

const idOf = ({ figure }: Finding) => figure && figureId(figure);

async function findings(own: string, details = "") {
  const made: Made = { details, files: { "returns/a.yaml": suffolk + own } };
  const all = (await make(made)).findings;
  return {
    first: all.find((each) => idOf(each) === "2018-19/suffolk/eligible/category-1/total")!,
    second: all.find((each) => idOf(each) === "2018-19/suffolk/eligible/category-2/total")!,
    unused: all.filter((each) => each.code === "EXPLANATION-UNUSED"),
  };
}

describe("an explanation", () => {
  test("is missing until somebody gives one", async () => {
    const { first, second, unused } = await findings("");
    for (const each of [first, second]) {
      expect(each.code).toBe("QUERY-PARTS");
      expect([told(each).explanation, told(each).accepted]).toEqual([undefined, undefined]);
    }
    expect(unused).toEqual([]);
  });

  test("of an area is joined to its query and is not accepted by that", async () => {
    const { first, second, unused } = await findings(fromArea());
    expect(told(first)).toMatchObject({ explanation: "One person moved.", accepted: false });
    expect(told(second).explanation).toBeUndefined();
    expect(unused).toEqual([]);
  });

  test("cannot accept itself: a return that says so is refused", async () => {
    const own = fromArea().replace(" }", ", accepted: true }");
    const prepared = await make({ files: { "returns/a.yaml": suffolk + own } });
    expect(told(prepared.findings.find((each) => each.severity === "error"))).toMatchObject({
      code: "RETURN-SHAPE",
      area: "suffolk",
    });
    expect(prepared.returns).toEqual([]);
  });

  test("of the directorate accepts where it says so", async () => {
    const accepted = await findings("", fromDirectorate("cell: eligible/category-1, ", true));
    expect(told(accepted.first)).toMatchObject({ explanation: "We asked.", accepted: true });
    const open = await findings("", fromDirectorate("cell: eligible/category-1, ", false));
    expect(told(open.first)).toMatchObject({ explanation: "We asked.", accepted: false });
  });

  test("of the directorate comes before that of the area, and accepts both", async () => {
    const { first } = await findings(fromArea(), fromDirectorate("cell: eligible/category-1, ", true));
    expect(told(first)).toMatchObject({ explanation: "We asked.", accepted: true });
  });

  test("without a figure settles no query about a figure, and is not lost", async () => {
    const { first, second, unused } = await findings("", fromDirectorate("", true));
    expect([told(first).accepted, told(second).accepted]).toEqual([undefined, undefined]);
    expect(unused).toHaveLength(1);
  });

  test("of a text is for that section alone", async () => {
    const details = `
explanations:
  - { code: NARRATIVE-SENSITIVE, area: suffolk, section: plans, text: A public figure., accepted: true }
`;
    const text = "Mr Example opened the meeting.";
    const files = { "narrative/suffolk/plans.md": text, "narrative/suffolk/foreword.md": text };
    const all = (await make({ details, files: { ...files, "returns/a.yaml": suffolk } })).findings;
    const queried = all.filter((each) => each.code === "NARRATIVE-SENSITIVE");
    expect(queried.map((each) => [told(each).location?.file, told(each).accepted])).toEqual([
      ["releases/made/narrative/suffolk/foreword.md", undefined],
      ["releases/made/narrative/suffolk/plans.md", true],
    ]);
  });

  test("of a section settles no query about what is written in the return", async () => {
    const noted = `${suffolk}notes: { eligible/category-1/total: As Mr Example said. }
explanations: [{ code: NARRATIVE-SENSITIVE, section: plans, text: A public figure. }]
`;
    const all = (await make({ files: { "returns/a.yaml": noted } })).findings.map(told);
    const [query] = all.filter((each) => each.code === "NARRATIVE-SENSITIVE");
    expect([query?.section, query?.explanation]).toEqual([undefined, undefined]);
    const [unused] = all.filter((each) => each.code === "EXPLANATION-UNUSED");
    expect(unused).toMatchObject({ area: "suffolk", section: "plans" });
    expect(unused?.problem).toContain("NARRATIVE-SENSITIVE in the section plans");
  });

  test("without a section settles what is written in the return, and no text", async () => {
    const noted = `${suffolk}notes: { eligible/category-1/total: As Mr Example said. }
explanations: [{ code: NARRATIVE-SENSITIVE, text: A public figure. }]
`;
    const files = { "returns/a.yaml": noted, "narrative/suffolk/plans.md": "As Mr Example said." };
    const all = (await make({ files })).findings.filter((each) => each.code === "NARRATIVE-SENSITIVE");
    expect(all.map(told).map(({ section, explanation }) => [section, explanation])).toEqual([
      ["plans", undefined],
      [undefined, "A public figure."],
    ]);
  });

  test("that fits no query is noted, wherever it was given", async () => {
    const given = fromDirectorate("cell: eligible/category-3, ", true);
    const { first, unused } = await findings(fromArea().replace("category-1", "total/level-1"), given);
    expect(told(first).explanation).toBeUndefined();
    expect(unused.map(told)).toMatchObject([
      { severity: "note", area: "suffolk", location: { file: "releases/made/release.yaml" } },
      { severity: "note", area: "suffolk", location: { file: "releases/made/returns/a.yaml" } },
    ]);
    expect(told(unused[0]!).problem).toContain("QUERY-PARTS of eligible/category-3");
    expect(unused.map(idOf)).toEqual([
      "2018-19/suffolk/eligible/category-3/total",
      "2018-19/suffolk/eligible/total/level-1",
    ]);
  });

  test("for another area does not fit", async () => {
    const details = fromDirectorate("", true).replace("suffolk", "norfolk");
    const { first, unused } = await findings("", details);
    expect(told(first).accepted).toBeUndefined();
    expect(unused).toHaveLength(1);
  });
});
