import { expect, it } from "vitest";
import { statusSheet } from "../../src/render/status/status-sheet.ts";
import { statusWorkbook } from "../../src/render/status/workbook.ts";
import { english } from "../../src/words/english/english.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import { commonRules, flawsOf } from "../../src/workbook/rules/rules.ts";
import { workbookWriters } from "../../src/workbook/writers.ts";
import { statusOfEveryState } from "../support/every-state.ts";

const now = new Date("2033-09-01T08:30:00Z");
const status = await statusOfEveryState();
const workbookOf = (each: typeof status) =>
  statusWorkbook(statusSheet(each, undefined, english, now, "sheet"), each.release, english, now);

it("keeps the rules for workbooks, and says in each title what is invented", () => {
  expect(flawsOf(workbookOf(status), commonRules)).toEqual([]);
  const illustrative = workbookOf({ ...status, kind: "illustrative" });
  expect(flawsOf(illustrative, commonRules)).toEqual([]);
  for (const { rows } of illustrative.sheets)
    expect(JSON.stringify(rows[0])).toContain("Illustrative figures, invented");
  expect(illustrative.properties.title).toContain("Illustrative figures, invented");
});

it("has no table where nothing is in the way", () => {
  const ready = status.areas.filter(({ standing }) => standing === "ready");
  const { nation: _, ...own } = status;
  const workbook = workbookOf({ ...own, areas: ready });
  expect(flawsOf(workbook, commonRules)).toEqual([]);
  expect(workbook.sheets[1]?.tables).toBeUndefined();
});

it.each(workbookWriters)("is read back cell by cell as it was written, from $name", async (writer) => {
  const workbook = workbookOf(status);
  const opening = await openWorkbook(await writer.write(workbook));
  for (const [index, sheet] of workbook.sheets.entries()) {
    const opened = opening.workbook?.sheets[index];
    expect(opened?.name).toBe(sheet.name);
    expect(opened?.merged).toEqual([]);
    const written = sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const content = cell?.content;
        const value =
          content?.kind === "text" ? content.text : content?.kind === "number" ? content.number : "";
        return value === "" ? [] : [[row + 1, column + 1, value]];
      }),
    );
    const read = opened?.cells.map(({ row, column, content }) => [
      row,
      column,
      content.kind === "text" ? content.text : content.kind === "number" ? content.number : "",
    ]);
    expect(read).toEqual(written);
  }
});
