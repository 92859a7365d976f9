import type { Year } from "../figures/year.ts";
import { answerMark } from "../returns/form/answer-mark.ts";
import type { Question } from "../returns/form/filled.ts";
import { answerName, answerParts, questionName } from "../returns/form/names.ts";
import { wrapped } from "../returns/form/wrapped.ts";
import type { Words } from "../words/words.ts";
import type { Place } from "../workbook/model/place.ts";
import type { Cell, CellStyle, DefinedName, Row, Sheet } from "../workbook/model/workbook.ts";

/** A cell of the workbook that a question is about. */
export interface Target {
  readonly sheet: string;
  readonly at: Place;
  /** As people read it: Offenders C7. */
  readonly text: string;
}

export interface SheetOf {
  readonly area: { readonly slug: string; readonly name: string };
  readonly year: Year;
  readonly words: Pick<Words, "questions" | "form">;
  /** The first cell that a question is about, where the workbook has one. */
  readonly target: (question: Question) => Target | undefined;
}

/** From column A on. The locked columns at the end say what an answer is for; nothing of it is hidden. */
const widths = [6, 20, 42, 40, 30, 44, 20, 26, 16, 22, 14];
/** The column of the answer, from 1; what it is for follows. */
const answerColumn = 6;

/**
 * The sheet of questions: a row each, with what was found, how to mend it, what is asked, and a place for the answer. Only
 * the answers can be written; the answer and each part of what it is for have a name.
 */
export function questionsSheet(
  questions: readonly Question[],
  of: SheetOf,
): { readonly sheet: Sheet; readonly names: readonly DefinedName[] } {
  const { area, year } = of;
  const words = of.words.questions;
  const name = of.words.form.workbook.questionsSheet;
  const { number, place, problem, remedy, state, answer } = words.headings;
  const headings = [number, place, problem, remedy, state, answer, ...answerParts];
  const above: Row[] = [
    { cells: [text(words.title(area.name, year), "title")] },
    // A line a row: what is written across a sheet is not broken into lines by any program.
    ...words.instructions.flatMap(wrapped).map((each) => ({ cells: [text(each, "text")] })),
    { cells: [] },
  ];
  const head = above.length + 1;
  const rows: Row[] = [
    ...above,
    { cells: headings.map((each) => text(each, "column-heading")) },
    ...questions.map((question) => ({ cells: cellsOf(question, of) })),
  ];
  const from = { row: head, column: 1 };
  const to = { row: head + questions.length, column: headings.length };
  return {
    sheet: {
      name,
      widths,
      rows,
      protected: true,
      ...(questions.length > 0 && { tables: [{ name: "Questions", from, to }] }),
      landscape: true,
    },
    names: questions.flatMap((question, index) => namesOf(question, name, head + 1 + index)),
  };
}

function cellsOf(question: Question, { area, year, words, target }: SheetOf): Cell[] {
  const { number, problem, remedy, state, accepted = {}, answer = "", location } = question;
  const about = target(question);
  const say = words.questions;
  const place = about ? about.text : say.place(location);
  const { code, cell = "", section = "", value = "" } = question;
  const parts = { code, cell, section, value };
  const mark = answerMark(area.slug, year, parts);
  return [
    { content: { kind: "number", number }, style: "row-heading" },
    about ? { ...text(place, "link"), link: { sheet: about.sheet, at: about.at } } : text(place),
    text(problem),
    text(remedy),
    text(say.state(state, accepted)),
    answerCell(state === "to-mend", answer),
    ...answerParts.map((part) => text({ ...parts, mark }[part])),
  ];
}

/** What cannot be answered has no place for an answer. */
function answerCell(locked: boolean, answer: string): Cell {
  if (locked) return { content: { kind: "blank" }, style: "blocked" };
  return { ...text(answer, "entry-text"), locked: false };
}

function text(words: string, style: CellStyle = "note"): Cell {
  return { content: words === "" ? { kind: "blank" } : { kind: "text", text: words }, style };
}

function namesOf({ number }: Question, sheet: string, row: number): DefinedName[] {
  return [
    { name: answerName(number), sheet, at: { row, column: answerColumn } },
    ...answerParts.map((part, index) => ({
      name: questionName(number, part),
      sheet,
      at: { row, column: answerColumn + 1 + index },
    })),
  ];
}
