import type { Words } from "../../words/words.ts";
import type { StatusSheet } from "../status/status-sheet.ts";
import type { StatusTable } from "../status/table.ts";
import { pageMargins } from "./page-margins.ts";

/** Where a release stands as one page that needs no other file and no script. */
export function renderStatus(sheet: StatusSheet, template: (view: object) => string, words: Words): string {
  const { title, heading, label, lines, sums, areas, inTheWay } = sheet;
  return template({
    language: words.language,
    description: sums.join("; "),
    publisher: undefined,
    readingStyles: undefined,
    pageMargins: pageMargins(words, heading, label),
    skip: words.status.skip,
    title,
    heading,
    label,
    lines,
    sums,
    areas: tableView("areas", areas, words),
    inTheWay: inTheWay.rows.length > 0 ? tableView("in-the-way", inTheWay, words) : undefined,
    nothing: words.status.nothingInTheWay,
  });
}

const styles = { number: "", word: "word", words: "word wraps" } as const;

function tableView(id: string, { caption, columns, rows }: StatusTable, { status }: Words) {
  return {
    id,
    caption,
    headings: columns.map(({ heading, holds }) => ({ heading, styles: styles[holds] })),
    rows: rows.map(([name, ...cells]) => ({
      name,
      cells: cells.map((text, index) => ({
        text: String(text ?? status.nothing),
        styles: styles[columns[index + 1]!.holds],
      })),
    })),
  };
}
