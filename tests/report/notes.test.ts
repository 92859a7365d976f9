import { expect, test } from "vitest";
import type { Edition, Table } from "../../src/report/edition/edition.ts";
import { type Made, make, shipped } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

function table(document: Edition, id: string): Table {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return blocks.find((block) => block.type === "table" && block.id === id) as Table;
}

test("a note on a figure of another place says whose it is", async () => {
  const { document } = reportOf(await shipped("2002-03"), "surrey");
  const [row] = table(document, "beside-nation").rows;
  const notes = row!.notes.map((number) => document.notes[number - 1]);
  expect(notes).toContain(
    "England and Wales: 40, without decimals, is printed elsewhere. The source does not say which population the rate was computed on.",
  );
});

test("a note on a figure of the year before says of which year it is", async () => {
  const document = await suffolk([
    "2017/18,eligible,category-1,,,830,,,,,Counted late.",
    "2018/19,eligible,category-1,,,856,,,,,Counted early.",
  ]);
  const [row] = table(document, "eligible-change").rows;
  const notes = row!.notes.map((number) => document.notes[number - 1]);
  expect(notes).toEqual(expect.arrayContaining(["2017/18: Counted late.", "Counted early."]));
});

/** The words that are printed below a table. */
function below(document: Edition, id: string): string[] {
  return table(document, id).notes.map((number) => document.notes[number - 1]!);
}

async function suffolk(rows: readonly string[], more: Partial<Made> = {}): Promise<Edition> {
  return reportOf(await make({ rows: rows.map((row) => `Suffolk,${row}`), ...more }), "suffolk").document;
}

test("a note is printed below the first table that refers to it, and later ones say where", async () => {
  const document = await suffolk([
    "2017/18,eligible,category-1,,,830",
    "2017/18,eligible,category-2,,,160",
    "2018/19,eligible,category-1,,,856,,,,,Two records were found.",
    "2018/19,eligible,category-2,,,156",
  ]);
  const tables = document.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
  const printed = tables.flatMap(({ notes }) => notes);
  expect(printed).toEqual(document.notes.map((_, index) => index + 1));
  const told = tables.filter((each) =>
    [...each.notes, ...(each.notesElsewhere ?? []).flatMap(({ notes }) => notes)].some(
      (number) => document.notes[number - 1] === "Two records were found.",
    ),
  );
  expect(told.length).toBeGreaterThan(1);
  expect(told.map(({ notesElsewhere = [] }) => notesElsewhere.map(({ table }) => table))).toEqual(
    told.map((_, index) => (index === 0 ? [] : expect.arrayContaining([told[0]!.id]))),
  );
  for (const { rows, notes, notesElsewhere = [] } of tables)
    for (const mark of rows.flatMap((row) => row.notes))
      expect([...notes, ...notesElsewhere.flatMap((each) => each.notes)]).toContain(mark);
});

test("a table with a rate per head says on which population it is, also where that differs by year", async () => {
  const now = "2018/19,eligible,category-1,,,856";
  const both = await suffolk(["2017/18,eligible,category-1,,,830", now]);
  expect(below(both, "beside-nation")).toContain(
    "Rates of 2018/19 are on the mid-2018 population aged 10 and over, those of 2017/18 on the mid-2017 population aged 10 and over.",
  );
  expect(below(await suffolk([now]), "beside-nation")).toContain(
    "Rates are on the mid-2018 population aged 10 and over.",
  );
});

test("a rate that was published without its count is on a population that nobody knows", async () => {
  const document = await suffolk(["2018/19,rso-rate,,,,130"]);
  expect(document.notes.join(" ")).not.toContain("population aged 10");
});

test("a percentage that is not given on a small base is explained where it stands", async () => {
  const note = "Base under 50: no percentage is given where the earlier figure is under 50.";
  const change = (from: number, to: number) => [
    `2017/18,eligible,category-1,,,${from}`,
    `2018/19,eligible,category-1,,,${to}`,
  ];
  expect(below(await suffolk(change(830, 856)), "eligible-change")).not.toContain(note);
  const small = await suffolk(change(2, 2));
  expect(below(small, "eligible-change")).toContain(note);
  expect(table(small, "eligible-change").rows[0]!.cells.map(({ text }) => text)).toEqual([
    "2",
    "2",
    "no change",
    "[z]",
  ]);
});

test("a change beside an approximate figure says why there is none", async () => {
  const document = await suffolk([
    '2017/18,eligible,category-1,,,"64,300",approximate,,,,,',
    "2018/19,eligible,category-1,,,66741",
    "2017/18,eligible,category-2,,,160",
    "2018/19,eligible,category-2,,,156",
  ]);
  const [row] = table(document, "eligible-change").rows;
  expect(row!.cells.map(({ text }) => text)).toEqual(["about 64,300", "66,741", "[z]", "[z]"]);
  expect(row!.notes.map((number) => document.notes[number - 1])).toContain(
    "The figure of 2017/18 is approximate, as it was published, so no change is computed from it.",
  );
});
