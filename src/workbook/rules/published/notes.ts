import { flawOf, type PublishedFlaw } from "./flaw.ts";
import { dataOf, type Published, type SheetView, sheetNamed, tableSheets } from "./view.ts";

/**
 * Each note is marked in a title, a heading or at a row, never at a number; it is written down once, on the sheet of notes, in
 * the order of its number; and no note is there that nobody refers to.
 */
export function* notes(published: Published): Generator<PublishedFlaw> {
  const { words } = published;
  const sheet = sheetNamed(published, words.notes);
  const written = sheet ? firstColumn(sheet) : [];
  for (const [place, mark] of written.entries())
    if (sheet && mark !== words.noteMark(place + 1)) yield flawOf(sheet, "note-order", { name: mark });
  const used = new Set<string>();
  for (const each of tableSheets(published)) {
    const inData = dataOf(each);
    for (const { at, text } of inData)
      for (const mark of marksIn(text, published)) yield flawOf(each, "note-in-cell", { at, name: mark });
    const own = new Set(
      each.cells.filter((cell) => !inData.includes(cell)).flatMap(({ text }) => marksIn(text, published)),
    );
    for (const mark of own) {
      used.add(mark);
      if (!written.includes(mark)) yield flawOf(each, "note-undefined", { name: mark });
    }
  }
  for (const mark of written)
    if (sheet && !used.has(mark)) yield flawOf(sheet, "note-unused", { name: mark });
}

function firstColumn({ cells, table }: SheetView): string[] {
  if (table === undefined) return [];
  return cells.flatMap(({ at, text }) =>
    at.column === table.from.column && at.row > table.from.row && text !== undefined ? [text] : [],
  );
}

/** The marks of notes in a text, whatever their numbers. */
function marksIn(text: string | undefined, { words }: Published): string[] {
  const [before = "", after = ""] = words.noteMark(0).split("0");
  const found = (text ?? "").split(before).slice(1);
  return found.flatMap((rest) => {
    const number = /^\d+/.exec(rest)?.[0];
    return number !== undefined && rest.startsWith(`${number}${after}`) ? [`${before}${number}${after}`] : [];
  });
}
