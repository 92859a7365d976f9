import { flawOf, type PublishedFlaw } from "./flaw.ts";
import { cellOf, linesOf, type Published, sheetsWithTable } from "./view.ts";

/** Cover, contents, notes where there are any, then a sheet a table; all of them seen, none locked, no name with a space. */
export function* order({ workbook, words }: Published): Generator<PublishedFlaw> {
  const { cover, contents, notes } = words;
  if ((workbook.title ?? "").trim() === "") yield { code: "file-untitled" };
  const names = workbook.sheets.map(({ name }) => name);
  const first = [cover, contents, ...(names.includes(notes) ? [notes] : [])];
  for (const [place, name] of first.entries()) if (names[place] !== name) yield { code: "sheet-order", name };
  for (const sheet of workbook.sheets) {
    if (/\s/.test(sheet.name)) yield flawOf(sheet, "sheet-space");
    if (sheet.hidden) yield flawOf(sheet, "sheet-hidden");
    if (sheet.protected) yield flawOf(sheet, "sheet-protected");
    if (sheet.merged) yield flawOf(sheet, "merged-cells");
  }
}

/** The first cell of each sheet is its title, and the second says that there is one table; each says what the release is. */
export function* firstLines(published: Published): Generator<PublishedFlaw> {
  const { workbook, words, label } = published;
  for (const sheet of workbook.sheets) {
    if (cellOf(sheet, 1, 1)?.text === undefined)
      yield flawOf(sheet, "sheet-untitled", { at: { row: 1, column: 1 } });
    if (label !== undefined && !linesOf(sheet).some(({ text }) => text === label))
      yield flawOf(sheet, "label-missing", { name: label });
  }
  for (const sheet of sheetsWithTable(published))
    if (cellOf(sheet, 2, 1)?.text !== words.oneTable)
      yield flawOf(sheet, "one-table-unsaid", { at: { row: 2, column: 1 } });
}
