import { describe, expect, test } from "vitest";
import { placeholderIn } from "../../src/checks/placeholders.ts";
import { namesValues, valuesIn } from "../../src/checks/written-values.ts";
import { make } from "../support/project.ts";
import { told } from "../support/told.ts";
import { findingsOf } from "./finding-codes.ts";

const live = (lines: string) => `kind: live\nyear: 2018/19\nframework: 2015-16\nstatus: final\n${lines}`;
const rows = ["Suffolk,2018/19,eligible,category-1,,,830"];
const left = async (release: string, files: Record<string, string> = {}) =>
  (await findingsOf("PLACEHOLDER-LEFT", { rows, files: { ...files, "release.yaml": live(release) } })).map(
    told,
  );

describe("PLACEHOLDER-LEFT", () => {
  test("is told at its line, and blocks publication", async () => {
    const found = await left(
      "publication: 2032-10-01 00:00\npublisher: Write who publishes the report\ndesignation: '[designation]'\ncontacts:\n  - agency: Press office\n    lines: [TBC]\n",
    );
    expect(found.map(({ location, problem }) => `${location!.line}: ${problem}`)).toEqual([
      "5: The time of publication is 00:00, as the template prints it.",
      "7: '[designation]' stands in the place of words that are still to be written.",
      "6: 'Write who publishes the report' stands in the place of words that are still to be written.",
      "10: 'TBC' stands in the place of words that are still to be written.",
    ]);
    expect(found.every(({ blocksPublication }) => blocksPublication)).toBe(true);
  });

  test("counts what is set aside for examples, in a live release alone", async () => {
    const contacts =
      "publisher: A publisher\ncontacts:\n  - { agency: Press, telephone: 01632 960 001, email: press@example.org }\narea-contacts:\n  kent:\n    - { agency: Police, telephone: 020 7946 0123, email: kent@police.uk }\n";
    const found = await left(`publication: 2032-10-28 09:30\n${contacts}`);
    expect(found.map(({ area, problem }) => [area, problem.split(" is ")[0]])).toEqual([
      [undefined, "'01632 960 001'"],
      [undefined, "'press@example.org'"],
      ["kent", "'020 7946 0123'"],
    ]);
    const illustrative = live(`assumptions: [Invented.]\n${contacts}`).replace("live", "illustrative");
    expect(await findingsOf("PLACEHOLDER-LEFT", { rows, files: { "release.yaml": illustrative } })).toEqual(
      [],
    );
  });

  test("is found in what an area writes", async () => {
    const yaml = `area: Kent
year: 2018/19
source: '[source]'
figures: { notification-revoked: 5 }
notes: { notification-revoked: "[why it is so]" }
explanations: [{ code: QUERY-OUTLIER, cell: notification-revoked, value: 5, text: to be confirmed }]
`;
    const found = await left("publication: 2032-10-28 09:30\npublisher: A publisher\n", {
      "returns/kent.yaml": yaml,
    });
    expect(found.map(({ area, location }) => [area, location!.line])).toEqual([
      ["kent", 4],
      ["kent", 6],
      ["kent", undefined],
    ]);
  });

  test.each([
    "[INSERT FOREWORD HERE]",
    "Dr [name of chair]",
    "TBC",
    "Contact: TBA",
    "to be confirmed",
    "xxx",
    "XXXX",
    "Lorem ipsum dolor",
    "<insert text>",
    "???",
    "[who publishes the report]",
  ])("knows %j", (text) => {
    expect(placeholderIn(text)).toBeDefined();
  });

  test.each([
    "Ministry of Justice",
    "The figure is given [p] as provisional",
    "The board [sic] met",
    "Maxxx",
    "Who publishes what?",
    "It is to be written off",
    "Section XXI",
  ])("does not take %j for one", (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });
});

describe("HISTORY-MISSING", () => {
  const before = "Suffolk,2017/18,eligible,category-1,,,820";

  test("is said once where nothing is known of any area", async () => {
    const found = await findingsOf("HISTORY-MISSING", { rows });
    expect(found.map(told)).toMatchObject([
      {
        severity: "query",
        area: "england-and-wales",
        location: { file: "releases/made/history.csv" },
        problem: expect.stringMatching(/^THE HISTORY IS MISSING: nothing is known of 2017\/18\./),
      },
    ]);
    // An older year is not the year before.
    const older = "Suffolk,2016/17,eligible,category-1,,,820";
    expect(await findingsOf("HISTORY-MISSING", { rows: [...rows, older] })).toHaveLength(1);
  });

  test("names the measures of an area of which nothing is known", async () => {
    const found = await findingsOf("HISTORY-MISSING", {
      rows: [
        ...rows,
        "Kent,2018/19,eligible,category-1,,,900",
        before,
        "Kent,2017/18,notification-revoked,,,,3",
      ],
    });
    const measures = found.map(({ args }) => ("measures" in args ? args.measures.length : 0));
    expect([found.map(({ area }) => area), measures]).toEqual([
      ["kent", "suffolk"],
      [6, 6],
    ]);
    expect(told(found[0]!).problem).toContain("MAPPA-eligible offenders");
    expect(told(found[1]!).problem).not.toContain("MAPPA-eligible offenders");
  });

  test("takes 'not collected' for knowledge, and is settled by an explanation", async () => {
    const measures = Object.keys((await make({})).release.framework.measures);
    const known = measures.map((measure) => `Suffolk,2017/18,${measure},,,,,not collected`);
    expect(await findingsOf("HISTORY-MISSING", { rows: [...rows, ...known] })).toEqual([]);
    const [open] = await findingsOf("HISTORY-MISSING", { rows });
    const [mark] = open?.severity === "query" ? open.standsOn!.values : [];
    const details = `explanations: [{ code: HISTORY-MISSING, area: england-and-wales, value: ${mark}, text: It was lost., accepted: { by: A, on: 2019-09-14 } }]\n`;
    const [settled] = await findingsOf("HISTORY-MISSING", { rows, details });
    expect(told(settled!).accepted).toBe(true);
  });

  test("is not asked of a reconstructed release, nor of one without returns", async () => {
    expect(await findingsOf("HISTORY-MISSING", { rows, kind: "reconstructed" })).toEqual([]);
    expect(await findingsOf("HISTORY-MISSING", {})).toEqual([]);
  });
});

describe("the values that an explanation is for", () => {
  test.each<[string, readonly string[]]>([
    ["60, after 25", ["60", "25"]],
    ["60 after 25 the year before", ["60", "25"]],
    ["1,118, after 90", ["1118", "90"]],
    ["831, of parts 820 + 10 + 0 = 830", ["831", "820", "10", "0", "830"]],
    ["40.45, beside 40.707", ["40.45", "40.707"]],
    ["not available", ["not-available"]],
    ["Not available: licence/category-2/level-2", ["not-available", "licence/category-2/level-2"]],
    [
      "not available: notification-order; confidential: other-order",
      ["not-available", "notification-order", "confidential", "other-order"],
    ],
    ["text-1a2b3c4d", ["text-1a2b3c4d"]],
  ])("%j are read as %j", (written, values) => {
    expect(valuesIn(written)).toEqual(values);
    expect(namesValues(written, values)).toBe(true);
    expect(namesValues(written, [...values, "1"])).toBe(false);
  });

  test("are not named by nothing", () => {
    expect(namesValues(undefined, ["1"])).toBe(false);
    expect(namesValues("", ["1"])).toBe(false);
  });
});
