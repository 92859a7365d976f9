import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { figureId } from "../../src/figures/coordinate.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";
import { loadMade, type Made, make } from "../support/project.ts";
import { told } from "../support/told.ts";

const suffolk = `
area: Suffolk
year: 2018/19
figures:
  eligible:
    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 831 }
    category-2: { level-1: 177, level-2: 6, level-3: 0, total: 190 }
`;

/** What the first query stands on, as the check prints it to be pasted. */
const value = "value: '831, of parts 820 + 10 + 0 = 830'";
const signed = "{ by: Head of Statistics, on: 2019-09-14 }";

const fromDirectorate = (cell: string, accepted: boolean) => `
explanations:
  - { code: QUERY-PARTS, area: suffolk, ${cell}${value}, text: We asked., accepted: ${accepted ? signed : false} }
`;

const fromArea = (words = "One person moved.") => `
explanations:
  - { code: QUERY-PARTS, cell: eligible/category-1, ${value}, text: ${words} }
`;

/** The mark of a text, by which an explanation says which words it is for. */
const markOf = (text: string) => `text-${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;

const idOf = ({ figure }: Finding) => figure && figureId(figure);

async function findings(own: string, details = "") {
  const made: Made = { details, files: { "returns/a.yaml": suffolk + own } };
  const all = (await make(made)).findings;
  return {
    all: all.map(told),
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
    const text = "Mr Example opened the meeting.";
    const details = `
explanations:
  - { code: NARRATIVE-SENSITIVE, area: suffolk, section: plans, value: ${markOf(text)}, text: A public figure., accepted: ${signed} }
`;
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
explanations: [{ code: NARRATIVE-SENSITIVE, value: ${markOf("As Mr Example said.")}, text: A public figure. }]
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

  test("is told who accepted it and when, in the query and in the report", async () => {
    const { first } = await findings("", fromDirectorate("cell: eligible/category-1, ", true));
    expect(first).toMatchObject({ explanation: { by: "Head of Statistics", on: "2019-09-14" } });
    expect(printFinding(english, first)).toContain(
      "Explanation given: We asked. (accepted by Head of Statistics on 14 September 2019)",
    );
  });
});

describe("an explanation that was accepted", () => {
  const accepted = fromDirectorate("cell: eligible/category-1, ", true);
  const changed = (from: string, to: string) =>
    make({ details: accepted, files: { "returns/a.yaml": suffolk.replace(from, to) } });
  const ofFirst = (all: readonly Finding[]) =>
    all.filter((each) => idOf(each) === "2018-19/suffolk/eligible/category-1/total").map(told);

  test.each([
    ["the figure itself", "total: 831", "total: 8310", "8310, of parts 820 + 10 + 0 = 830"],
    ["a figure that it was held against", "level-1: 820", "level-1: 825", "831, of parts 825 + 10 + 0 = 835"],
    [
      "parts that change places",
      "level-2: 10, level-3: 0",
      "level-2: 0, level-3: 10",
      "831, of parts 820 + 0 + 10",
    ],
  ])("is open again with another value of %s, and says so", async (_, from, to, now) => {
    const { findings: all } = await changed(from, to);
    const told = ofFirst(all);
    const query = told.find(({ code }) => code === "QUERY-PARTS");
    expect([query?.explanation, query?.accepted]).toEqual([undefined, undefined]);
    const [note] = told.filter(({ code }) => code === "EXPLANATION-VALUE");
    expect(note?.problem).toContain("is for '831, of parts 820 + 10 + 0 = 830'; what is queried now is");
    expect(note?.remedy).toContain(`value: '${now}`);
    expect(note?.location).toMatchObject({ file: "releases/made/release.yaml", line: 9 });
  });

  test("may say the values in any words, and with commas", async () => {
    const own = accepted.replace("831, of parts 820 + 10 + 0 = 830", "831 against 820 and 10 and 0, so 830");
    const { first } = await findings("", own);
    expect(told(first).accepted).toBe(true);
  });

  test("without a value settles nothing, and the lines to write are given", async () => {
    const old =
      "explanations:\n  - { code: QUERY-PARTS, area: suffolk, cell: eligible/category-1, text: We asked., accepted: true }\n";
    const { first, all } = await findings("", old);
    expect(told(first).accepted).toBeUndefined();
    const [note] = all.filter(({ code }) => code === "EXPLANATION-VALUE");
    expect(note?.remedy).toContain(value);
    const printed = printFinding(english, first);
    expect(printed).toContain(
      `- { code: QUERY-PARTS, area: suffolk, cell: eligible/category-1/total, ${value}, text: "[why it is right]", accepted: { by: '[post]', on: YYYY-MM-DD } }`,
    );
  });

  test("without who did it and when is not accepted", async () => {
    const own = accepted.replace(signed, "true");
    const { first, all } = await findings("", own);
    expect(told(first)).toMatchObject({ explanation: "We asked.", accepted: false });
    expect(all.filter(({ code }) => code === "EXPLANATION-VALUE").map(({ problem }) => problem)).toEqual([
      "The explanation of QUERY-PARTS of eligible/category-1 is called accepted, and it does not say by whom and when.",
    ]);
  });

  test("by nobody, or on no day, is a fault of release.yaml", async () => {
    for (const each of [
      "{ by: Head of Statistics }",
      "{ by: Head, on: 2019-02-30 }",
      "{ on: 2019-02-03 }",
      "yes",
    ]) {
      const project = await loadMade({ details: accepted.replace(signed, each) });
      expect(
        project.findings.map(({ code }) => code),
        each,
      ).toEqual(["RELEASE-SHAPE"]);
    }
  });

  test("of an area belongs to its value as well", async () => {
    const { findings: all } = await make({
      files: { "returns/a.yaml": suffolk.replace("total: 831", "total: 832") + fromArea() },
    });
    const told = ofFirst(all);
    expect(told.find(({ code }) => code === "QUERY-PARTS")?.explanation).toBeUndefined();
    expect(told.find(({ code }) => code === "EXPLANATION-VALUE")?.location?.file).toContain("returns/a.yaml");
  });

  test("of a section does not settle what is written into it later", async () => {
    const before = "Mr Example opened the meeting.";
    const details = `explanations:
  - { code: NARRATIVE-SENSITIVE, area: suffolk, section: plans, value: ${markOf(before)}, text: A public figure., accepted: ${signed} }
`;
    const open = async (text: string) => {
      const files = { "narrative/suffolk/plans.md": text, "returns/a.yaml": suffolk };
      const all = (await make({ details, files })).findings;
      return all
        .filter((each) => each.code === "NARRATIVE-SENSITIVE")
        .map((each) => told(each).accepted ?? false);
    };
    expect(await open(before)).toEqual([true]);
    expect(await open(`${before}\n\nMrs Sample closed it.`)).toEqual([true, false]);
    expect(await open("Mr Example opened the meeting. Mrs Sample closed it.")).not.toContain(true);
  });
});
