import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Words } from "../../words/words.ts";
import type { NamedPlace, OpenedWorkbook } from "../../workbook/read/opened.ts";
import { answerRows } from "./answer-rows.ts";
import { inWords, type Sheets } from "./sheets.ts";

/** The most cells that are named. */
const mostNamed = 5;

/**
 * Comments that somebody has put beside cells: they are not read as explanations, and what is not read is not passed over
 * in silence. What a workbook that was handed back says itself beside the cells that it asks about is nobody's comment.
 */
export function commentFindings(
  workbook: OpenedWorkbook,
  sheets: Sheets,
  words: Words["form"]["workbook"],
): Finding[] {
  const asked = questionComments(workbook, sheets, words);
  const comments = sheets.all.flatMap(({ sheet }) => {
    const beside = sheet.cells.flatMap(({ row, column, comment: text }) =>
      text === undefined ? [] : [{ row, column, text }],
    );
    return [...beside, ...(sheet.comments ?? [])]
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .filter(({ text }) => !isAsked(text, asked))
      .map(({ row, column }): NamedPlace => ({ sheet: sheet.name, row, column }));
  });
  const [first] = comments;
  if (!first) return [];
  const args = {
    cells: comments.slice(0, mostNamed).map(inWords),
    more: Math.max(0, comments.length - mostNamed),
  };
  return [found("FORM-COMMENT", args, { location: sheets.locate(first) })];
}

/**
 * What may stand beside a cell that is asked about: the words of a question with each text in its row on the sheet of
 * questions, one of which is what was found.
 */
function questionComments(
  workbook: OpenedWorkbook,
  sheets: Sheets,
  { questionComment }: Words["form"]["workbook"],
): ReadonlySet<string> {
  const rows = new Map<string, Set<number>>();
  for (const { place } of answerRows(workbook, sheets)) {
    const sheet = place.sheet.toLowerCase();
    rows.set(sheet, (rows.get(sheet) ?? new Set()).add(place.row));
  }
  const asked = new Set<string>();
  for (const { sheet } of sheets.all) {
    const own = rows.get(sheet.name.toLowerCase());
    if (!own) continue;
    const numbers = new Map<number, number>();
    // The number of a question stands in front of its row.
    for (const { row, content } of sheet.cells)
      if (own.has(row) && content.kind === "number" && !numbers.has(row)) numbers.set(row, content.number);
    for (const { row, content } of sheet.cells) {
      const number = numbers.get(row);
      if (number !== undefined && content.kind === "text")
        asked.add(oneLine(questionComment(number, content.text)));
    }
  }
  return asked;
}

/** Whether a comment is what is asked and nothing more; several questions stand below each other. */
function isAsked(text: string, asked: ReadonlySet<string>): boolean {
  return text.split(/\n\s*\n/).every((each) => asked.has(oneLine(each)));
}

/** Programs break lines where they like. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
