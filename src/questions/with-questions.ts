import type { Question } from "../returns/form/filled.ts";
import { figureName } from "../returns/form/names.ts";
import { placeKey, placeName } from "../workbook/model/place.ts";
import type { Cell, Row, Sheet, Workbook } from "../workbook/model/workbook.ts";
import { questionsSheet, type SheetOf, type Target } from "./sheet.ts";

/**
 * A form with what is asked about it: a sheet of questions in front, and a mark and words at every cell that is asked
 * about. Cells are found by the names that the form gives them.
 */
export function withQuestions(
  form: Workbook,
  questions: readonly Question[],
  of: Omit<SheetOf, "target">,
): Workbook {
  const places = new Map(form.names.map((each) => [each.name, each]));
  const targets = (question: Question): Target[] =>
    question.cells.flatMap((cell) => {
      const place = places.get(figureName(cell));
      return place ? [{ ...place, text: `${place.sheet} ${placeName(place.at)}` }] : [];
    });
  const { sheet, names } = questionsSheet(questions, { ...of, target: (each) => targets(each)[0] });
  const comments = new Map<string, string[]>();
  for (const question of questions)
    for (const { sheet: name, at } of targets(question)) {
      const key = placeKey({ ...at, sheet: name });
      const words = of.words.form.workbook.questionComment(question.number, question.problem);
      comments.set(key, [...(comments.get(key) ?? []), words]);
    }
  return {
    ...form,
    sheets: [sheet, ...form.sheets.map((each) => marked(each, comments))],
    names: [...form.names, ...names],
  };
}

function marked(sheet: Sheet, comments: ReadonlyMap<string, readonly string[]>): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, index): Row => {
      const cells = row.cells.map((cell, column) => {
        const words = comments.get(placeKey({ sheet: sheet.name, row: index + 1, column: column + 1 }));
        return cell && words ? questioned(cell, words) : cell;
      });
      return { ...row, cells };
    }),
  };
}

function questioned(cell: Cell, words: readonly string[]): Cell {
  const comment = [...words, ...(cell.comment === undefined ? [] : [cell.comment])].join("\n\n");
  return { ...cell, style: "questioned", comment };
}
