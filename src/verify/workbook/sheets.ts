import { found } from "../../findings/found.ts";
import type { Words } from "../../words/words.ts";
import type { Content, Sheet, Workbook } from "../../workbook/model/workbook.ts";
import type { OpenedCell, OpenedSheet, OpenedWorkbook } from "../../workbook/read/opened.ts";
import type { VerifiedDocument } from "../held/document.ts";
import { numbersIn } from "../numbers/tokens.ts";
import { cellName } from "./cell-name.ts";
import { type NumberedCell, numberedCells } from "./numbered-cells.ts";

/** A workbook's file: its name, and as a person would type it. */
export interface WorkbookFile {
  readonly name: string;
  readonly file: string;
}

/** Holds a workbook, as it is stored, against the one that its edition gives: sheet by sheet and cell by cell. */
export function compareSheets(
  file: WorkbookFile,
  document: VerifiedDocument,
  expected: Workbook,
  opened: OpenedWorkbook,
  words: Words,
): void {
  const { edition, comparison, said } = document;
  const numbered = numberedCells(edition, said, expected, words);
  comparison.ask(
    file.name,
    [...numbered.values()].flatMap((cells) => [...cells.values()].map(({ said }) => said)),
  );
  const there = new Map(opened.sheets.map((sheet) => [sheet.name, sheet]));
  for (const sheet of expected.sheets) {
    const own = there.get(sheet.name);
    if (own) compareSheet(file, document, sheet, own, numbered.get(sheet.name) ?? new Map());
    else broken(file, document, `there is no sheet ${sheet.name}`);
    there.delete(sheet.name);
  }
  for (const sheet of there.keys()) broken(file, document, `the sheet ${sheet} is not of the document`);
}

function broken(
  { file }: WorkbookFile,
  { comparison }: VerifiedDocument,
  detail: string,
  cell?: string,
): void {
  const location = cell === undefined ? { file } : { file: `${file}, ${cell}` };
  comparison.findings.push(found("VERIFY-ACCESS", { rule: "workbook", detail }, { location }));
}

function compareSheet(
  file: WorkbookFile,
  document: VerifiedDocument,
  sheet: Sheet,
  opened: OpenedSheet,
  numbered: ReadonlyMap<string, NumberedCell>,
): void {
  checkSheet(file, document, opened);
  const there = new Map(opened.cells.map((cell) => [cellName(cell), cell]));
  for (const [index, row] of sheet.rows.entries())
    for (const [column, cell] of row.cells.entries()) {
      const name = cellName({ row: index + 1, column: column + 1 });
      compareCell(
        file,
        document,
        { sheet: sheet.name, name },
        cell?.content,
        there.get(name),
        numbered.get(name),
      );
      there.delete(name);
    }
  for (const [name, cell] of there)
    compareCell(file, document, { sheet: sheet.name, name }, undefined, cell, undefined);
}

/** What readers of published tables cannot work with: hidden sheets, cells made one, formulas, comments. */
function checkSheet(file: WorkbookFile, document: VerifiedDocument, opened: OpenedSheet): void {
  const { name } = opened;
  if (opened.hidden) broken(file, document, `the sheet ${name} is hidden`);
  if (opened.merged.length > 0) broken(file, document, `the sheet ${name} has cells that were made one`);
  if (opened.comments || opened.cells.some(({ comment }) => comment !== undefined))
    broken(file, document, `the sheet ${name} has comments`);
  for (const cell of opened.cells)
    if (cell.formula) broken(file, document, `the sheet ${name} has a formula`, cellName(cell));
}

function compareCell(
  { name: fileName, file }: WorkbookFile,
  { comparison }: VerifiedDocument,
  { sheet, name }: { readonly sheet: string; readonly name: string },
  expected: Content | undefined,
  opened: OpenedCell | undefined,
  numbered: NumberedCell | undefined,
): void {
  const [says, others] = [storedText(opened), expectedText(expected)];
  if (isSame(says, others, expected)) return;
  const at = { sheet, cell: name };
  if (numbered) {
    const spelled = opened?.content.kind === "number" ? numbered.spell(opened.content.number) : says;
    comparison.differences.push({
      file: fileName,
      at,
      expected: numbered.expected,
      ...(spelled !== "" && { found: spelled }),
    });
    return;
  }
  const args = { ...(says !== "" && { says }), ...(others !== "" && { others }), files: [] };
  comparison.findings.push(found("VERIFY-FIGURE", args, { location: { file, ...at } }));
}

function storedText(cell: OpenedCell | undefined): string {
  const content = cell?.content;
  if (!content) return "";
  switch (content.kind) {
    case "text":
      return content.text.trim();
    case "number":
      return content.written;
    case "boolean":
      return String(content.boolean);
    case "error":
      return content.error;
  }
}

function expectedText(content: Content | undefined): string {
  if (content?.kind === "text") return content.text;
  return content?.kind === "number" ? String(content.number) : "";
}

/** Of words only the numbers are compared: another version may put them otherwise. */
function isSame(says: string, others: string, expected: Content | undefined): boolean {
  if (says === others) return true;
  if (expected?.kind !== "text" || says === "") return false;
  const numbers = (text: string) =>
    numbersIn(text)
      .map(({ text: number }) => number)
      .join(" ");
  return numbers(says) === numbers(others);
}
