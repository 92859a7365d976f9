import { expect, test } from "vitest";
import type { Edition, Table } from "../../src/report/edition/edition.ts";
import { make, shipped } from "../support/project.ts";
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
  const row = (year: string, note: string) => `Suffolk,${year},notification-breaches,,,,12,,,,,${note}`;
  const prepared = await make({ rows: [row("2017/18", "Counted late."), row("2018/19", "Counted early.")] });
  const { document } = reportOf(prepared, "suffolk");
  const last = table(document, "notification").rows.at(-1)!;
  const notes = last.notes.map((number) => document.notes[number - 1]);
  expect(notes).toEqual(expect.arrayContaining(["2017/18: Counted late.", "Counted early."]));
});
