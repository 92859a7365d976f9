import { describe, expect, test } from "vitest";
import { loadMade, type Made, make, patchedFramework, shippedData } from "../support/project.ts";
import { rendered } from "../support/rendered.ts";
import { told } from "../support/told.ts";

/** What no report can print: pictures, other scripts, marks that turn text round, what is no character yet, half a letter. */
const odd = ["\u{1F600}", "東", "\u202E", "א", "\u{E0FFF}", "\u0378"];
const escaped = "\\ud83d";

const areas = (await shippedData.readText("reference/areas.csv"))!;
const groups = (await shippedData.readText("reference/groups.csv"))!;
const names = (await shippedData.readText("reference/area-names.csv"))!;
const framework = (patch: object) => ({ "frameworks/2015-16.yaml": patchedFramework("2015-16", patch) });
const yaml = `area: Suffolk\nyear: 2018/19\nfigures: { notification-revoked: 5 }\n`;

type Place = readonly [name: string, made: (odd: string) => Made, file: string];

const places: readonly Place[] = [
  ["a designation", (odd) => ({ details: `designation: '${odd}'\n` }), "releases/made/release.yaml"],
  ["what a release is about", (odd) => ({ details: `about: ['A ${odd}']\n` }), "releases/made/release.yaml"],
  ["a contact", (odd) => ({ details: `contacts: [{ agency: 'A ${odd}' }]\n` }), "releases/made/release.yaml"],
  [
    "a line of a contact",
    (odd) => ({ details: `area-contacts: { suffolk: [{ agency: A, lines: ['${odd}'] }] }\n` }),
    "releases/made/release.yaml",
  ],
  [
    "a telephone number",
    (odd) => ({ details: `contacts: [{ agency: A, telephone: '01632 960000 ${odd}' }]\n` }),
    "releases/made/release.yaml",
  ],
  [
    "an explanation",
    (odd) => ({
      details: `explanations: [{ code: QUERY-PARTS, area: suffolk, text: '${odd}', accepted: true }]\n`,
    }),
    "releases/made/release.yaml",
  ],
  [
    "a note of a return",
    (odd) => ({ files: { "returns/suffolk.yaml": `${yaml}notes: { notification-revoked: '${odd}' }\n` } }),
    "releases/made/returns/suffolk.yaml",
  ],
  [
    "a source of a return",
    (odd) => ({ files: { "returns/suffolk.yaml": `${yaml}source: '${odd}'\n` } }),
    "releases/made/returns/suffolk.yaml",
  ],
  [
    "an explanation of a return",
    (odd) => ({
      files: { "returns/suffolk.yaml": `${yaml}explanations: [{ code: QUERY-PARTS, text: '${odd}' }]\n` },
    }),
    "releases/made/returns/suffolk.yaml",
  ],
  [
    "a value in words",
    (odd) => ({ rows: [`Suffolk,2018/19,eligible,category-1,,,some ${odd},approximate`] }),
    "releases/made/returns/areas.csv",
  ],
  [
    "a note in a table",
    (odd) => ({ rows: [`Suffolk,2018/19,eligible,category-1,,,5,,,,,${odd}`] }),
    "releases/made/returns/areas.csv",
  ],
  [
    "a source in the history",
    (odd) => ({ rows: [`Suffolk,2017/18,eligible,category-1,,,5,,,,${odd},`] }),
    "releases/made/history.csv",
  ],
  [
    "another value that is printed",
    (odd) => ({
      rows: [
        "Suffolk,2018/19,eligible,category-1,,,5",
        `Suffolk,2018/19,eligible,category-1,,,${odd},also printed`,
      ],
    }),
    "releases/made/returns/areas.csv",
  ],
  [
    "a narrative",
    (odd) => ({ files: { "narrative/suffolk/foreword.md": `A text\n\n- of ${odd}\n` } }),
    "releases/made/narrative/suffolk/foreword.md",
  ],
  [
    "a heading",
    (odd) => ({ files: { "narrative/suffolk/foreword.md": `## A ${odd}\n` } }),
    "releases/made/narrative/suffolk/foreword.md",
  ],
  [
    "the words of a link",
    (odd) => ({ files: { "narrative/suffolk/foreword.md": `[a ${odd}](https://example.org)\n` } }),
    "releases/made/narrative/suffolk/foreword.md",
  ],
  [
    "a label of a framework",
    (odd) => ({ data: framework({ measures: { eligible: { label: odd } } }) }),
    "frameworks/2015-16.yaml",
  ],
  [
    "a sentence of a break",
    (odd) => ({ data: framework({ breaks: { "orders-2015": { sentence: odd } } }) }),
    "frameworks/2015-16.yaml",
  ],
  [
    "the name of an area",
    (odd) => ({ data: { "reference/areas.csv": areas.replace(",Suffolk,", `,Suffolk ${odd},`) } }),
    "reference/areas.csv",
  ],
  [
    "a police force",
    (odd) => ({ data: { "reference/areas.csv": areas.replace("Suffolk Const", `${odd} Const`) } }),
    "reference/areas.csv",
  ],
  [
    "the name of a group",
    (odd) => ({
      data: {
        "reference/groups.csv": groups.replace(/,England,/g, `,England ${odd},`),
      },
    }),
    "reference/groups.csv",
  ],
  [
    "another name of an area",
    (odd) => ({ data: { "reference/area-names.csv": `${names.trimEnd()}\nThe ${odd},suffolk,\n` } }),
    "reference/area-names.csv",
  ],
];

describe("what reports cannot print is found at its place, in", () => {
  test.each(places)("%s", async (name, made, file) => {
    const character = odd[places.findIndex(([each]) => each === name) % odd.length]!;
    const found = (await findings(made(character))).filter(({ code }) => code === "TEXT-CHARACTER");
    expect(found[0]?.location?.file).toBe(file);
    expect(found[0]?.location?.line).toBeGreaterThan(0);
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    expect(found[0]?.problem).toContain(`U+${code}`);
  });

  test("half a letter that is written as a number", async () => {
    const details = `about: ["A ${escaped} text"]\n`;
    expect((await findings({ details })).map(({ code }) => code)).toContain("TEXT-CHARACTER");
  });
});

async function findings(made: Made) {
  const project = await loadMade(made);
  if (project.findings.length > 0) return project.findings.map(told);
  return (await make(made)).findings.map(told);
}

test("accents that are put together, breaks that are only suggested and narrow blanks are printed", async () => {
  const text = "Caf\u0065\u0301 multi\u00ADagency\u200B work\u2011flow 1\u202F204\u00A0people ŵ\u0302";
  const made = await make({
    details: `contacts: [{ agency: "A", lines: ["${text}"] }]\n`,
    rows: [
      "Suffolk,2018/19,eligible,category-1,,,1204",
      `Suffolk,2018/19,eligible,category-2,,,some\u00ADthing,approximate`,
    ],
    files: { "narrative/suffolk/foreword.md": `## \u00AD \u200B\n\n${text}\n` },
  });
  const said = made.findings.map(told).map(({ code }) => code);
  expect(said.filter((code) => code === "TEXT-CHARACTER")).toEqual([]);
  await expect(rendered(made, "suffolk")).resolves.toBeTruthy();
});
