import { beforeAll, describe, expect, test } from "vitest";
import { type Cell, cellId } from "../../../src/figures/coordinate.ts";
import { withQuestions } from "../../../src/questions/with-questions.ts";
import type { Filled, Question } from "../../../src/returns/form/filled.ts";
import { figureName, signatureName } from "../../../src/returns/form/names.ts";
import { workbookForm } from "../../../src/returns/form/workbook-form.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import { english } from "../../../src/words/english/english.ts";
import type { Workbook } from "../../../src/workbook/model/workbook.ts";
import { workbookWriters } from "../../../src/workbook/writers.ts";
import { officeAvailable, officeMissing, savedByOffice } from "../../support/libreoffice.ts";
import { releaseOf } from "../project.ts";
import { sentFile } from "../tables.ts";
import { fillingOf, formOf } from "./filling.ts";
import { newest, project, year } from "./sent.ts";

const of = releaseOf([], newest, year).details.year;
const cells = fillingOf(newest, "final").written.map(({ cell }) => cell);
const [first, second, third] = cells as [Cell, Cell, Cell];
/** One figure is left blank, and so is asked about. */
const filling = fillingOf(newest, "final");
const written = filling.written.filter(({ cell }) => cellId(cell) !== cellId(second));

const question = (number: number, about: readonly Cell[], problem: string): Question => ({
  number,
  severity: "query",
  code: "QUERY-OUTLIER",
  cells: about,
  value: "60, after 25",
  problem,
  remedy: "Look again, or say why.",
  state: "open",
});

function handedBack(questions: readonly Question[]): Workbook {
  const filled: Filled = { ...filling, written, remarks: [], questions };
  const form = workbookForm({
    framework: newest,
    form: formOf(newest, year),
    words: english,
    created: new Date("2032-04-01T09:00:00Z"),
    filled,
  });
  return withQuestions(form, questions, {
    words: english,
    area: { name: "Suffolk", slug: "suffolk" },
    year: of,
  });
}

/** The same with a comment more, as somebody adds one beside the cell of a name. */
function commented(workbook: Workbook, name: string, change: (before: string) => string): Workbook {
  const place = workbook.names.find((each) => each.name === name)!;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, column) =>
          cell && sheet.name === place.sheet && index + 1 === place.at.row && column + 1 === place.at.column
            ? { ...cell, comment: change(cell.comment ?? "") }
            : cell,
        ),
      })),
    })),
  };
}

function told(format: string, bytes: Uint8Array) {
  const { findings } = readReturns(project, releaseOf([sentFile(`suffolk.${format}`, bytes)], newest, year));
  return findings.filter(({ code }) => code === "FORM-COMMENT").map(({ args }) => args);
}

const asked = handedBack([
  question(1, [first, second], "60 is far from 25.\nIt may be right."),
  question(2, [second], "Nothing stands there."),
  question(3, [second, third], "The parts do not add up to their total: 1, 2 and 3."),
]);
const inCell = (cell: Cell) => {
  const { sheet, at } = asked.names.find(({ name }) => name === figureName(cell))!;
  return `${sheet} ${String.fromCharCode(64 + at.column)}${at.row}`;
};

describe.each(workbookWriters)("comments in $name", ({ name, write }) => {
  test("are told of beside cells with and without something in them, wherever they stand", async () => {
    const plain = handedBack([]);
    const own = [figureName(first), figureName(second), signatureName("prisons", "date")];
    const all = own.reduce((each, cell) => commented(each, cell, () => "Is that so?"), plain);
    expect(told(name, await write(plain))).toEqual([]);
    expect(told(name, await write(all))).toEqual([
      { cells: [inCell(first), inCell(second), expect.stringContaining(" D")], more: 0 },
    ]);
  });

  test("that are the questions of the workbook itself are nobody's", async () => {
    expect(told(name, await write(asked))).toEqual([]);
  });

  test("that are put below a question, or look like one, are told of", async () => {
    const below = commented(asked, figureName(second), (words) => `${words}\n\nIt is right.`);
    expect(told(name, await write(below))).toEqual([{ cells: [inCell(second)], more: 0 }]);
    const alike = commented(asked, figureName(third), () => "Question 4: who counts these?");
    expect(told(name, await write(alike))).toEqual([{ cells: [inCell(third)], more: 0 }]);
  });
});

describe.skipIf(!officeAvailable)(`comments that LibreOffice saved${officeMissing}`, () => {
  let saved: Record<"xlsx" | "ods", readonly Uint8Array[]>;
  beforeAll(async () => {
    const more = commented(asked, figureName(third), (words) => `${words}\n\nIt is right.`);
    const files = await Promise.all(
      [asked, more].flatMap((each) =>
        workbookWriters.map(async ({ name, write }) => ({ bytes: await write(each), format: name })),
      ),
    );
    saved = { xlsx: savedByOffice(files, "xlsx"), ods: savedByOffice(files, "ods") };
  }, 1_200_000);

  test.each(["xlsx", "ods"] as const)("as %s are told of, and questions are not", (format) => {
    const one = [{ cells: [inCell(third)], more: 0 }];
    expect(saved[format].map((bytes) => told(format, bytes))).toEqual([[], [], one, one]);
  });
});
