import type { Block, Edition, Inline, Table } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import type { Words } from "../../words/words.ts";
import type { Row, Sheet } from "../../workbook/model/workbook.ts";
import { lines, written } from "./cells.ts";
import { signsOf } from "./table-sheet.ts";

/**
 * The first sheet: what the tables are, of when and where, the facts that a reader needs before any figure, the signs,
 * and what is said of the quality of the figures. All of it stands in column A.
 */
export function coverSheet(edition: Edition, tables: readonly Table[], words: Words): Sheet {
  const { sheets, summary, factsHeading, fact, shorthandHeading, noShorthand, shorthand } = words.workbook;
  const { label, cover, runningHeader, sections } = edition;
  const said = cover ? plainText(cover.summary) : "";
  const used = new Set(tables.flatMap(signsOf));
  const signs = (Object.keys(words.values.signs) as (keyof typeof words.values.signs)[]).filter((sign) =>
    used.has(sign),
  );
  const facts = cover?.facts ?? [];
  return {
    name: sheets.cover,
    // As wide as a printed page, and as a line that is easy to read.
    widths: [72],
    rows: [
      ...lines("title", [runningHeader]),
      ...lines("note", [summary(tables.length), ...(said === "" ? [] : [said])]),
      ...lines("label", label === undefined ? [] : [label]),
      ...(facts.length === 0 ? [] : headings(factsHeading)),
      ...lines(
        "note",
        facts.map((each) => fact(each.label, each.text)),
      ),
      ...headings(shorthandHeading),
      ...lines(
        "note",
        signs.length === 0 ? [noShorthand] : signs.map((sign) => shorthand(sign, words.values.signs[sign])),
      ),
      ...sections
        .filter(({ reference }) => reference)
        .flatMap(({ heading, blocks }) => [...headings(heading), ...blocks.flatMap(blockRows)]),
    ],
    protected: false,
  };
}

/** A heading with room about it, because no row is left empty. */
function headings(text: string): Row[] {
  return lines("heading", [text]).map((row) => ({ ...row, height: 30 }));
}

/** What can be said in lines; tables have sheets of their own. */
function blockRows(block: Block): Row[] {
  switch (block.type) {
    case "heading":
      return headings(block.text);
    case "paragraph":
      return [lineOf(block.content)];
    case "list":
      return block.items.map(lineOf);
    case "warning":
      return [...lines("note", [block.title]), lineOf(block.content)];
    case "definitions":
      return lines(
        "note",
        block.items.map(({ term, definition }) => `${term}. ${definition}`),
      );
    default:
      return [];
  }
}

/** A line with the addresses that it leads to in words: programs cut a link that needs more than one line. */
function lineOf(content: readonly Inline[]): Row {
  const said = content.map((inline) => {
    const text = plainText([inline]);
    return inline.type === "link" && inline.address !== text ? `${text} (${inline.address})` : text;
  });
  return { cells: [written(said.join(""), "note")] };
}
