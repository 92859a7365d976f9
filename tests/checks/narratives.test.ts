import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { patchedFramework } from "../support/project.ts";
import { told } from "../support/told.ts";
import { findingsOf } from "./finding-codes.ts";

const live = { year: "2031/32", framework: "2022-23", rows: ["Suffolk,2031/32,eligible,category-1,,,830"] };

describe("NARRATIVE-MISSING", () => {
  test("names each section that a report must have and has not", async () => {
    const findings = await findingsOf("NARRATIVE-MISSING", {
      ...live,
      files: { "narrative/suffolk/foreword.md": "We worked.\n", "narrative/suffolk/plans.md": "\n" },
    });
    const places = findings.map((each) => told(each).location!.file);
    expect(places).toContain("releases/made/narrative/suffolk/plans.md");
    expect(places).toContain("releases/made/narrative/suffolk/victims.md");
    expect(places).not.toContain("releases/made/narrative/suffolk/foreword.md");
    expect(findings.every((each) => each.area === "suffolk" && told(each).blocksPublication)).toBe(true);
    expect(findings.every((each) => each.severity === "note")).toBe(true);
    expect(findings.map((each) => `${told(each).section}.md`)).toEqual(
      places.map((place) => place.slice(place.lastIndexOf("/") + 1)),
    );
  });

  test("names a text once that two kinds of report print", async () => {
    const sections = { plans: { heading: "Plans", blocks: [{ narrative: "plans" }] } };
    const leaflet = { of: "area", title: "Leaflet {year}", order: ["plans"], sections };
    const data = { "frameworks/2022-23.yaml": patchedFramework("2022-23", { reports: { leaflet } }) };
    const findings = await findingsOf("NARRATIVE-MISSING", { ...live, data });
    expect(findings.filter(({ section }) => section === "plans")).toHaveLength(1);
  });

  test("is silent for sections that may be left out, and in a reconstructed release", async () => {
    const rows = ["Suffolk,2018/19,eligible,category-1,,,830"];
    expect(await findingsOf("NARRATIVE-MISSING", { rows })).toEqual([]);
    expect(await findingsOf("NARRATIVE-MISSING", { ...live, kind: "reconstructed" })).toEqual([]);
  });
});

describe("LEAFLET-PROMISE", () => {
  const kept = {
    ...live,
    files: {
      "narrative/suffolk/year-in-review.md": "It was a year.\n",
      "narrative/suffolk/plans.md": "We plan.\n",
    },
    details: "area-contacts:\n  suffolk:\n    - { agency: Police, email: police@example.org }\n",
  };

  test("names what the public was promised and does not find", async () => {
    const findings = await findingsOf("LEAFLET-PROMISE", {
      ...kept,
      rows: ["Suffolk,2031/32,eligible,category-2,,,1"],
      details: "",
    });
    expect(findings.map(told)).toMatchObject([
      {
        severity: "note",
        area: "suffolk",
        blocksPublication: true,
        problem:
          "The public leaflet promises that the report says how many known sex offenders there are in the area; contact details for each agency. It does not.",
      },
    ]);
  });

  test("is silent where the promise is kept", async () => {
    expect(await findingsOf("LEAFLET-PROMISE", kept)).toEqual([]);
  });

  test("is one note in a reconstructed release, which blocks nothing", async () => {
    const findings = await findingsOf("LEAFLET-PROMISE", { ...live, kind: "reconstructed" });
    expect(findings).toHaveLength(1);
    expect(told(findings[0]!).blocksPublication).toBeUndefined();
  });
});

describe("NARRATIVE-SENSITIVE", () => {
  const sensitive = (text: string) =>
    findingsOf("NARRATIVE-SENSITIVE", { ...live, files: { "narrative/suffolk/case-studies.md": text } });

  test.each([
    ["a name beside 'victim'", "the victim Joan Made was told"],
    ["a name beside 'victim'", "the victim, named Joan Made, was told"],
    ["a name beside 'victim'", "it was told to Joan Made, the victim"],
    ["a name beside 'victim'", "it was told to Joan Made, victim of the offence"],
    ["a title with a name", "as Mr Made said"],
    ["a date of birth", "he was born on 3 May"],
    ["a date of birth", "date of birth: 3 May"],
    ["a postcode", "he lives at XX1 2YZ"],
    ["a street address", "he lives at 12 Made Up Street"],
    ["a name beside 'victim'", "Victim Joan Made was told"],
    ["a name beside 'victim'", "the VICTIM Joan Made was told"],
    ["a name beside 'victim'", "it was told to Joan Made, A Victim of the offence"],
    ["a name beside 'victim'", "the victim **Joan Made** was told"],
    ["a title with a name", "as MR Made said"],
    ["a telephone number", "call 01632 960 123 now"],
    ["a telephone number", "call +44 1632 960123 now"],
  ])("finds %s at its line: %s", async (what, words) => {
    const findings = await sensitive(`A first line.\n\nAnd so ${words}.\n`);
    expect(findings).toHaveLength(1);
    expect(told(findings[0])).toMatchObject({
      severity: "query",
      area: "suffolk",
      section: "case-studies",
      problem: `The text seems to hold ${what}.`,
      location: { file: "releases/made/narrative/suffolk/case-studies.md", line: 3 },
    });
    expect(told(findings[0]!).location!.column).toBeGreaterThan(1);
  });

  test.each([
    ["a name beside 'victim'", "We wrote to the victim\nJoan Made then.", 1, 17],
    ["a name beside 'victim'", "We wrote\nto Joan\n  Made, the victim.", 2, 4],
    ["a title with a name", "> We wrote to Mr\n> Made.", 1, 15],
    ["a telephone number", "Call\n01632\n960123.", 2, 1],
  ])("finds %s across lines: %j", async (what, words, line, column) => {
    expect((await sensitive(`${words}\n`)).map(told)).toMatchObject([
      { problem: `The text seems to hold ${what}.`, location: { line, column } },
    ]);
  });

  test("finds every line that has one, and joins no headings or items of lists", async () => {
    const findings = await sensitive("Call 01632 960 123 or\n01632 960 124.\n");
    expect(findings.map((each) => told(each).location!.line)).toEqual([1, 2]);
    expect(await sensitive("## Each victim\nThames Valley\n\n- by victim\n- Kent Police\n")).toEqual([]);
  });

  test("finds it in notes and explanations, which are printed too, and repeats no line of theirs", async () => {
    const yaml = `area: Suffolk
year: 2031/32
figures: { notification-revoked: 5 }
notes: { notification-revoked: Mr Made was counted twice. }
explanations: [{ code: QUERY-PARTS, text: Mr Made told us. }]
`;
    const findings = await findingsOf("NARRATIVE-SENSITIVE", {
      year: live.year,
      framework: live.framework,
      files: { "returns/suffolk.yaml": yaml },
      details:
        "explanations: [{ code: QUERY-PARTS, area: suffolk, text: Call 01632 960 123., accepted: false }]\n",
    });
    expect(findings.map(told)).toMatchObject([
      { area: "suffolk", problem: "The note on notification-revoked seems to hold a title with a name." },
      {
        location: { file: "releases/made/returns/suffolk.yaml" },
        problem: expect.stringMatching(/^The expl/) as string,
      },
      {
        location: { file: "releases/made/release.yaml" },
        problem: expect.stringMatching(/telephone/) as string,
      },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/Made|01632/);
    // A query with a figure is printed beside it.
    expect(findings.every((each) => each.figure === undefined)).toBe(true);
  });

  test("is explained by the area in its return, section by section", async () => {
    const mark = `text-${createHash("sha256").update("Call 01632 960 123.").digest("hex").slice(0, 8)}`;
    const yaml = (section: string) => `area: Suffolk
year: 2031/32
figures: { notification-revoked: 5 }
explanations: [{ code: NARRATIVE-SENSITIVE, section: ${section}, value: ${mark}, text: It is an office. }]
`;
    const explained = async (section: string) => {
      const [finding] = await findingsOf("NARRATIVE-SENSITIVE", {
        year: live.year,
        framework: live.framework,
        files: {
          "returns/suffolk.yaml": yaml(section),
          "narrative/suffolk/case-studies.md": "Call 01632 960 123.\n",
        },
      });
      return told(finding!).explanation;
    };
    expect(await explained("case-studies")).toBe("It is an office.");
    expect(await explained("plans")).toBeUndefined();
  });

  test("does not repeat what it finds", async () => {
    const findings = await sensitive("The victim Joan Made lives at XX1 2YZ.\n");
    expect(findings).toHaveLength(2);
    expect(JSON.stringify(findings)).not.toMatch(/Joan|XX1/);
  });

  test.each([
    "The Victim Contact Scheme and each Victim Liaison Officer help; a Victim Personal Statement is read.",
    "Norfolk Constabulary Victim Care and the Victims Commissioner for London were consulted.",
    "We saw every victim in\nMicrosoft MS Teams and did not miss Christmas.",
    "Our victim liaison officers offer contact under the Victim Contact Scheme.",
    "The National Probation Service victim liaison officers wrote to every victim.",
    "Thames Valley Police and Victim Support met victims in each county.",
    "Each victim is told of Multi-Agency Public Protection meetings.",
    "In 2031/32 there were 1,015 offenders, 820 of them at Level 1.",
    "From 1 April 2031 to 31 March 2032 the 42 areas met 120 times.",
    "The Strategic Management Board meets in Court 5 and in Bury St Edmunds.",
    "The Criminal Justice Act 2003 applies; Category 4 began in 2022.",
    "Missing meetings is recorded, and the Mission of each agency is known.",
  ])("lets ordinary prose pass: %s", async (words) => {
    expect(await sensitive(`${words}\n`)).toEqual([]);
  });
});
