import { describe, expect, test } from "vitest";
import type { AcceptOptions } from "../../src/commands/accept.ts";
import { accept } from "../../src/commands/accept.ts";
import { WrongUse } from "../../src/commands/environment.ts";
import { runCheck, runWith } from "../support/commands.ts";
import { type Made, madeData } from "../support/project.ts";

const suffolk = `
area: Suffolk
year: 2018/19
figures:
  eligible:
    category-1: { level-1: 820, level-2: 10, level-3: 0, total: 831 }
    category-2: { level-1: 177, level-2: 6, level-3: 0, total: 190 }
explanations:
  - { code: QUERY-PARTS, cell: eligible/category-1, value: '831, of parts 820 + 10 + 0 = 830', text: One person moved. }
`;
const details = `# What we were told.
explanations: []   # none yet
`;
const path = "releases/made/release.yaml";

async function run(options: Partial<AcceptOptions>, made: Partial<Made> = {}) {
  const data = madeData({ details, files: { "returns/a.yaml": suffolk }, ...made });
  const before = await data.readText(path);
  const ended = await runWith(data, (environment) =>
    accept({ release: "made", area: "Suffolk", allAnswered: false, ...options }, environment),
  ).catch((error: unknown) => {
    if (error instanceof WrongUse) return { code: 2, output: "", errors: error.message };
    throw error;
  });
  const after = await data.readText(path);
  const checked = (await runCheck(data)).output;
  return { ...ended, after, changed: after !== before, checked };
}

const first = { code: "QUERY-PARTS", cell: "eligible/category-1" };
const second = { code: "QUERY-PARTS", cell: "eligible/category-2" };
const by = "Head of Statistics";

describe("mappa accept", () => {
  test("lists what is open, what was said of it and what to type, and changes nothing", async () => {
    const { output, changed } = await run({ area: undefined });
    expect(changed).toBe(false);
    expect(output).toContain("Explanation given: One person moved. (not yet accepted)");
    expect(output).toContain(
      `    mappa accept made suffolk --code QUERY-PARTS --cell eligible/category-1/total --value "831, of parts 820 + 10 + 0 = 830" --by "[post]"`,
    );
    expect(output).toContain(
      `    mappa accept made suffolk --code QUERY-PARTS --cell eligible/category-2/total --value "190, of parts 177 + 6 + 0 = 183" --text "[why it is right]" --by "[post]"`,
    );
  });

  test("writes the area's words into release.yaml, with who accepted them and when", async () => {
    const { after, output, checked } = await run({ ...first, by });
    expect(output).toBe(
      "Accepted, in releases/made/release.yaml: QUERY-PARTS of eligible/category-1/total, Suffolk.\n",
    );
    expect(after).toContain(`# What we were told.
explanations: # none yet
  - { code: QUERY-PARTS, area: suffolk, cell: eligible/category-1/total, value: "831, of parts 820 + 10 + 0 = 830", text: One person moved., accepted: { by: Head of Statistics, on: 2032-10-01 } }
`);
    expect(checked).toContain("One person moved. (accepted by Head of Statistics on 1 October 2032)");
    // What the area said stays in its return, and is not told to be of no use.
    expect(checked).not.toContain("EXPLANATION-");
  });

  test("takes the directorate's own words, and the day that is given", async () => {
    const { after } = await run({ ...second, by, text: "We counted again: seven more.", on: "2032-09-14" });
    expect(after).toContain(
      'text: "We counted again: seven more.", accepted: { by: Head of Statistics, on: 2032-09-14 } }',
    );
  });

  test("accepts all that was explained, and nothing else", async () => {
    const { after, checked } = await run({ allAnswered: true, by });
    expect(after?.match(/accepted:/g)).toHaveLength(1);
    expect(checked).toContain(
      "To accept it, under 'explanations' in release.yaml:\n    - { code: QUERY-PARTS, area: suffolk, cell: eligible/category-2/total",
    );
  });

  test("signs an explanation that the directorate has already taken up", async () => {
    const taken = `explanations:
  - { code: QUERY-PARTS, area: suffolk, cell: eligible/category-1, value: 831 of 820 10 0 is 830, text: We asked., accepted: false } # by letter
`;
    const { after, checked } = await run({ ...first, by }, { details: taken });
    expect(after).toContain(taken.replace("false", "{ by: Head of Statistics, on: 2032-10-01 }"));
    expect(checked).toContain("We asked. (accepted by Head of Statistics on 1 October 2032)");
  });

  test("accepts what concerns England and Wales as a whole, or a text", async () => {
    const rows = [
      "Suffolk,2018/19,eligible,category-1,level-1,,50",
      "England and Wales,2018/19,eligible,category-1,level-1,,40",
    ];
    const nation = await run(
      { area: "England and Wales", code: "QUERY-RECONCILIATION", by, text: "One was counted twice." },
      { rows, files: {} },
    );
    expect([nation.errors, nation.changed]).toEqual(["\n", true]);
    expect(nation.after).toContain("area: england-and-wales");
    const text = await run(
      { section: "plans", by, text: "A public figure." },
      {
        files: { "returns/a.yaml": suffolk, "narrative/suffolk/plans.md": "Mr Example opened the meeting." },
      },
    );
    expect(text.after).toMatch(/section: plans, value: text-[0-9a-f]{8}, text: A public figure\., accepted/);
  });
});

describe("mappa accept changes nothing", () => {
  test.each<[string, Partial<AcceptOptions>, string]>([
    ["without saying who accepts", first, "Say who accepts"],
    ["for a post that is blank", { ...first, by: "  " }, "Say who accepts"],
    ["for the post that the line to type has", { ...first, by: "[post]" }, "Say who accepts"],
    ["on a day that is not in the calendar", { ...first, by, on: "2032-02-30" }, "not a day of the calendar"],
    ["with words that say nothing", { ...second, by, text: " " }, "Say why it is right"],
    ["with the words that the line to type has", { ...second, by, text: "[why it is right]" }, "Say why"],
    [
      "where nobody has explained",
      { ...second, by },
      "Nobody has explained QUERY-PARTS of eligible/category-2",
    ],
    ["where several are meant", { code: "QUERY-PARTS", by }, "2 open queries are meant"],
    ["where none is meant", { code: "QUERY-OUTLIER", by }, "No query that is meant is open"],
    ["where nothing that is meant is explained", { ...second, allAnswered: true, by }, "has been explained"],
    ["of an error or a note", { code: "RETURN-MISSING", by }, "of kind 'note' and cannot be accepted"],
    ["of a code of nothing", { code: "__proto__", by }, "is no code of a finding"],
    ["of a cell of nothing", { ...first, cell: "eligible/category-9", by }, "There is no cell"],
    ["without an area", { ...first, area: undefined, by }, "Say of which area"],
    ["of an area of nothing", { ...first, area: "Sufolk", by }, "Is Suffolk meant?"],
    [
      "with other values than are queried now",
      { ...first, value: "831, of parts 820 + 11 = 831", by },
      "What is queried is not '831, of parts 820 + 11 = 831', but '831, of parts 820 + 10 + 0 = 830' now",
    ],
    ["with words too long for the file", { ...first, text: "x".repeat(2001), by }, "Nothing was changed"],
    ["with characters that cannot be printed", { ...first, text: "a\u0007b", by }, "Nothing was changed"],
  ])("%s", async (_, options, message) => {
    const { code, errors, changed } = await run(options);
    expect([code, changed]).toEqual([2, false]);
    expect(errors).toContain(message);
  });

  test("that was accepted before", async () => {
    const accepted = `explanations:
  - { code: QUERY-PARTS, area: suffolk, cell: eligible/category-1, value: 831 of 820 10 0 is 830, text: We asked., accepted: { by: Head, on: 2032-09-01 } }
`;
    const { errors, changed } = await run({ ...first, by }, { details: accepted });
    expect(changed).toBe(false);
    expect(errors).toContain("It is accepted already, by Head on 2032-09-01.");
  });
});
