import { flawOf, type PublishedFlaw } from "./flaw.ts";
import { cellOf, type Published, type SheetView, sheetNamed, sheetsWithTable } from "./view.ts";

/** The cover has a line of each fact that a reader needs, all in column A, and says who answers questions. */
export function* cover({ workbook, words, contacts }: Published): Generator<PublishedFlaw> {
  const sheet = workbook.sheets.find(({ name }) => name === words.cover);
  if (sheet === undefined) return;
  const lines = sheet.cells.flatMap(({ text }) => text ?? []);
  for (const { at } of sheet.cells) if (at.column > 1) yield flawOf(sheet, "cover-column", { at });
  for (const fact of words.facts)
    if (!lines.some((line) => line.startsWith(fact) && line.length > fact.length))
      yield flawOf(sheet, "cover-fact", { name: fact });
  if (contacts && !lines.some((line) => /\S@\S+\.\S/.test(line))) yield flawOf(sheet, "cover-contact");
}

/** The contents list every other sheet by its name, with its title and a link, and nothing that is not there. */
export function* contents(published: Published): Generator<PublishedFlaw> {
  const { workbook, words } = published;
  const sheet = sheetNamed(published, words.contents);
  if (sheet?.table === undefined) return;
  const { from } = sheet.table;
  const listed = sheet.cells.filter(({ at }) => at.column === from.column && at.row > from.row);
  const others = workbook.sheets.filter(({ name }) => name !== words.contents);
  for (const { name } of others)
    if (!listed.some(({ text }) => text === name)) yield flawOf(sheet, "contents-missing", { name });
  for (const { at, text: name = "", style, leadsTo } of listed) {
    if (!others.some((other) => other.name === name)) yield flawOf(sheet, "contents-unknown", { at, name });
    // Only of a workbook to be written it is known where a cell leads.
    if (style !== undefined && leadsTo !== name) yield flawOf(sheet, "contents-link", { at, name });
  }
  for (const other of sheetsWithTable(published)) {
    const at = listed.find(({ text }) => text === other.name)?.at;
    if (at && !cellOf(sheet, at.row, at.column + 1)?.text?.startsWith(titleOf(other, published)))
      yield flawOf(sheet, "contents-title", { at, name: other.name });
  }
}

/** The title of a sheet without the marks of its notes. */
function titleOf(sheet: SheetView, { words }: Published): string {
  const [mark = ""] = words.noteMark(0).split("0");
  const title = cellOf(sheet, 1, 1)?.text ?? "";
  const end = title.indexOf(` ${mark}`);
  return end < 0 ? title : title.slice(0, end);
}
