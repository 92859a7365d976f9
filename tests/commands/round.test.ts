import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { figureName, remarkName } from "../../src/returns/form/names.ts";
import { firstSheet, withNamedCells } from "../support/xlsx-cells.ts";
import { mappa, userFolder } from "./run.ts";

const returned = "data/releases/2031-32/returns/suffolk.xlsx";
const asked = "data/releases/2031-32/questions/suffolk.xlsx";
const yaml = "data/releases/2031-32/returns/suffolk.yaml";

const eligible = (...members: string[]) => figureName({ measure: "eligible", members });

/** What an area writes into its form: a count with a comma, and a total that is not the sum of its parts. */
const first: Record<string, string | number> = {
  [eligible("category-1", "level-1")]: 800,
  [eligible("category-1", "level-2")]: 10,
  [eligible("category-1", "level-3")]: 1,
  [eligible("category-1", "total")]: 815,
  [eligible("category-2", "level-1")]: "1,204",
  [eligible("category-2", "level-2")]: 6,
  [eligible("category-2", "level-3")]: 0,
  [eligible("category-3", "level-2")]: 2,
  [eligible("category-3", "level-3")]: 1,
  [eligible("category-4", "level-1")]: 0,
  [eligible("category-4", "level-2")]: 1,
  [eligible("category-4", "level-3")]: 0,
  [remarkName({ measure: "notification-revoked", members: [] })]: "The courts' list came too late.",
};

/** The folder of a directorate to which Suffolk has sent its form. */
async function received(): Promise<string> {
  const folder = userFolder({ [yaml]: undefined });
  const made = await mappa(folder, "new", "return", "2031-32", "suffolk", "--format", "xlsx");
  expect([made.code, made.errors]).toEqual([0, ""]);
  put(folder, returned, withNamedCells(readFileSync(join(folder, returned)), first));
  return folder;
}

function put(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/** The workbook that was handed back, written into and sent again: it takes the place of what was sent before. */
function sendAgain(folder: string, changes: Record<string, string | number>): void {
  put(folder, asked, withNamedCells(readFileSync(join(folder, asked)), changes));
  renameSync(join(folder, asked), join(folder, returned));
}

/** The number of the question with a code about a cell, and its row. */
function question(folder: string, code: string, cell?: string) {
  const rows = firstSheet(readFileSync(join(folder, asked)));
  const row = rows.find((each) => each["G"] === code && (cell === undefined || each["H"] === cell));
  if (!row) throw new Error(`nothing is asked about ${code} ${cell}`);
  return row;
}

// Each runs the command many times, and nothing may fail because a machine is slow.
describe("the round of questions", { timeout: 900_000 }, () => {
  it("goes from a workbook that was sent to a report in which nothing is queried", async () => {
    const folder = await received();
    const total = "eligible/category-1/total";

    // Sent, and checked: a figure cannot be read.
    const checked = await mappa(folder, "check", "2031-32", "--area", "suffolk");
    expect(checked.code).toBe(1);
    expect(checked.output).toContain("FIGURE-NOT-A-NUMBER");

    // Handed back with the figure as it was written, to be mended.
    const handed = await mappa(folder, "questions", "2031-32", "--area", "suffolk");
    expect([handed.code, handed.errors]).toEqual([0, ""]);
    expect(handed.output).toContain(asked);
    expect(question(folder, "FIGURE-NOT-A-NUMBER")["E"]).toContain("To mend");
    sendAgain(folder, { [eligible("category-2", "level-1")]: 177 });

    // Mended: now it is seen that a total is not the sum of its parts.
    const again = await mappa(folder, "questions", "2031-32");
    expect(again.code).toBe(0);
    const parts = question(folder, "QUERY-PARTS", total);
    expect(parts).toMatchObject({
      E: expect.stringContaining("Open"),
      J: "815, of parts 800 + 10 + 1 = 811",
    });
    // What was written beside a figure before it was asked for is an answer.
    expect(question(folder, "RETURN-INCOMPLETE", "notification-revoked")["E"]).toContain("Answered");

    // Answered, and sent again.
    sendAgain(folder, { [`answer__${parts["A"]}`]: "Four people have no level yet." });
    const answered = await mappa(folder, "accept", "2031-32", "suffolk");
    expect(answered.output).toContain("Four people have no level yet. (not yet accepted)");
    expect(answered.output).toContain("The courts' list came too late. (not yet accepted)");
    const queried = "the parts 800 + 10 + 1 add up to 811; 815 is stated";
    const before = await mappa(folder, "check", "2031-32", "--publish");
    expect(before.output).toContain(queried);
    expect(before.output).toMatch(/not accepted QUERY-PARTS/);

    // Accepted, by the line that the command gives.
    const line =
      new RegExp(`mappa (accept .*QUERY-PARTS --cell ${total} .*) --by`).exec(answered.output)?.[1] ?? "";
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    const accepted = await mappa(folder, ...words, "--by", "Head of Statistics", "--on", "2032-09-14");
    expect([accepted.code, accepted.errors]).toEqual([0, ""]);
    await mappa(folder, "accept", "2031-32", "suffolk", "--all-answered", "--by", "Head of Statistics");

    // On record in both files; published without a mark.
    const release = readFileSync(join(folder, "data/releases/2031-32/release.yaml"), "utf8");
    expect(release).toContain(
      'value: "815, of parts 800 + 10 + 1 = 811", text: Four people have no level yet., accepted: { by: Head of Statistics, on: 2032-09-14 } }',
    );
    const after = await mappa(folder, "check", "2031-32", "--publish");
    expect(after.output).toContain(
      "Four people have no level yet. (accepted by Head of Statistics on 14 September 2032)",
    );
    expect(after.output).not.toMatch(/not accepted QUERY-PARTS/);
    expect(after.output).not.toContain("EXPLANATION-");
    const quiet = await mappa(folder, "questions", "2031-32", "--area", "suffolk");
    expect(quiet.code).toBe(0);
    const built = await mappa(folder, "build", "2031-32", "--area", "suffolk", "--format", "html");
    expect(built.output).not.toContain("QUERY-PARTS");
    const html = readFileSync(join(folder, "output/2031-32/suffolk.html"), "utf8");
    expect(html).toMatch(
      /Explanation, accepted by Head of Statistics on 14\sSeptember\s2032: Four people have no level yet\./,
    );
  });

  it("opens again with another figure, and is closed to an answer that was put to another question", async () => {
    const folder = await received();
    await mappa(folder, "questions", "2031-32");
    sendAgain(folder, { [eligible("category-2", "level-1")]: 177 });
    await mappa(folder, "questions", "2031-32");
    const parts = question(folder, "QUERY-PARTS");
    const number = parts["A"];
    sendAgain(folder, {
      [`answer__${number}`]: "Four people have no level yet.",
      [eligible("category-1", "total")]: 8150,
    });
    const changed = await mappa(folder, "check", "2031-32", "--area", "suffolk");
    expect(changed.output).toContain("EXPLANATION-VALUE");
    expect(changed.output).not.toContain("Explanation given: Four people");

    await mappa(folder, "questions", "2031-32");
    const now = question(folder, "QUERY-PARTS");
    sendAgain(folder, {
      [`answer__${now["A"]}`]: "Four people have no level yet.",
      [`question__${now["A"]}__cell`]: "eligible/category-2/total",
    });
    const forged = await mappa(folder, "check", "2031-32", "--area", "suffolk");
    expect(forged.output).toContain(
      "ANSWER-NOT-TAKEN  data/releases/2031-32/returns/suffolk.xlsx, sheet Questions",
    );
    expect(forged.output).not.toContain("Explanation given: Four people");
  });

  it("never writes over a workbook that somebody has written into", async () => {
    const folder = await received();
    await mappa(folder, "questions", "2031-32");
    const filled = withNamedCells(readFileSync(join(folder, asked)), {
      [eligible("category-2", "level-1")]: 177,
    });
    put(folder, asked, filled);
    const ended = await mappa(folder, "questions", "2031-32");
    expect(ended.code).toBe(1);
    expect(ended.output).toContain("suffolk.xlsx was left as it is: somebody has written into it.");
    expect(readFileSync(join(folder, asked)).equals(filled)).toBe(true);
    rmSync(join(folder, asked));
    expect((await mappa(folder, "questions", "2031-32")).code).toBe(0);
  });
});
