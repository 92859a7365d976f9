import { flawOf, type PublishedFlaw } from "./flaw.ts";
import { linesOf, type Published, type SheetView, sheetNamed, tableSheets } from "./view.ts";

/** Each sign in a table is explained above it and on the cover, and no other is. */
export function* signs(published: Published): Generator<PublishedFlaw> {
  const { words } = published;
  const cover = sheetNamed(published, words.cover);
  const onCover = new Set(cover ? explained(cover, words.signs) : []);
  for (const sheet of tableSheets(published)) {
    const used = signsIn(sheet, words.signs);
    const told = explained(sheet, words.signs);
    for (const sign of used) {
      if (!told.has(sign)) yield flawOf(sheet, "sign-unexplained", { name: sign });
      if (!onCover.has(sign)) yield flawOf(sheet, "sign-not-on-cover", { name: sign });
    }
    for (const sign of told) if (!used.has(sign)) yield flawOf(sheet, "sign-unused", { name: sign });
  }
}

/** The signs in a table, at its headings and rows or in place of numbers. */
function signsIn({ cells, table }: SheetView, signs: readonly string[]): Set<string> {
  const texts = cells.flatMap(({ at, text }) =>
    table !== undefined && at.row >= table.from.row && text !== undefined ? [text] : [],
  );
  return new Set(signs.filter((sign) => texts.some((text) => text.includes(sign))));
}

/** A line that begins with a sign says what it means. */
function explained(sheet: SheetView, signs: readonly string[]): Set<string> {
  const lines = linesOf(sheet);
  return new Set(signs.filter((sign) => lines.some(({ text }) => text?.startsWith(`${sign} `))));
}
