import { placeKey } from "../../workbook/model/place.ts";
import type { NamedPlace, OpenedWorkbook } from "../../workbook/read/opened.ts";
import { answerName, answerParts, questionName } from "../form/names.ts";
import { textOf } from "../grid/content.ts";
import type { LookedUp, Sheets } from "./sheets.ts";

export type AnswerParts = Readonly<Record<(typeof answerParts)[number], string>>;

/** A place for an answer, and what stands beside it; no parts where they are not in its row. */
export interface AnswerRow {
  readonly place: NamedPlace;
  readonly parts?: AnswerParts;
}

/** More questions than any workbook has. */
const mostQuestions = 2000;

/** The places for answers in a workbook: by the names of their cells, and below the headings of the sheet. */
export function answerRows(workbook: OpenedWorkbook, sheets: Sheets): AnswerRow[] {
  const named = byNames(workbook, sheets);
  const met = new Map<string, AnswerRow>();
  for (const row of named) {
    const key = placeKey(row.place);
    // A cell with the names of two answers was moved onto the other: which of them it is, is not certain.
    met.set(key, met.has(key) ? { place: row.place } : row);
  }
  return [...met.values(), ...sheets.all.flatMap(below).filter(({ place }) => !met.has(placeKey(place)))];
}

/** Where a name of a part is gone, the headings may still lead to the row. */
function byNames({ names }: OpenedWorkbook, sheets: Sheets): AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (let number = 1; number <= mostQuestions; number++) {
    const place = names.get(answerName(number).toLowerCase());
    const beside = answerParts.map((part) => names.get(questionName(number, part).toLowerCase()));
    if (!place || beside.some((each) => each === undefined)) continue;
    const together = beside.every(
      (each) => each?.sheet.toLowerCase() === place.sheet.toLowerCase() && each.row === place.row,
    );
    const written = beside.map((each) => each && sheets.at(each));
    rows.push(together ? { place, parts: partsOf(written) } : { place });
  }
  return rows;
}

/** The rows below the headings of the parts; the answer stands before the first of them, under a heading of its own. */
function below({ sheet, at }: LookedUp): AnswerRow[] {
  const head = sheet.cells.find(
    ({ row, column }) =>
      answerParts.every((part, index) => headingAt({ at }, row, column + index) === part) &&
      headingAt({ at }, row, column - 1) !== "",
  );
  if (!head) return [];
  const answers = sheet.cells.filter(({ row, column }) => row > head.row && column === head.column - 1);
  return answers.map(({ row, column }) => ({
    place: { sheet: sheet.name, row, column },
    parts: partsOf(answerParts.map((_, index) => at({ row, column: head.column + index }))),
  }));
}

function headingAt({ at }: Pick<LookedUp, "at">, row: number, column: number): string {
  const cell = at({ row, column });
  return cell ? textOf(cell).text.trim().toLowerCase() : "";
}

function partsOf(cells: readonly (Parameters<typeof textOf>[0] | undefined)[]): AnswerParts {
  const texts = cells.map((cell) => (cell ? textOf(cell).text.trim() : ""));
  const [code = "", cell = "", section = "", value = "", mark = ""] = texts;
  return { code, cell, section, value, mark };
}
