import { csvValue, wordsForSpreadsheet } from "../../csv/write.ts";
import type { Column, Edition, PrintedFigure, Row, Table } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { Field } from "./field.ts";
import { figureFields } from "./figure-fields.ts";

/**
 * The data of a table as tidy CSV: a row a cell, in the order in which the table prints them, then one for each point of
 * its small lines. It begins with the mark by which spreadsheets know UTF-8.
 *
 * `value` is the number that the table prints, without commas; it is blank wherever the table has a sign or words, which
 * stand in `printed`. What a release that is not live must say stands in every row.
 */
export function tableCsv(edition: Edition, table: Table, words: Words): string {
  const { page } = words;
  const whole = {
    label: edition.label ?? "",
    table: page.tableName(table.number),
    title: table.title,
    subtitle: table.subtitle,
  };
  const lines = table.rows.flatMap((row) => {
    const own = { ...whole, row: row.header, notes: notesFor(edition, table, row) };
    const line = (printed: PrintedFigure, { label, sign }: Column) => {
      const figure = edition.figures[printed.figure];
      if (!figure) throw new Error(`${edition.id} has no figure ${printed.figure}`);
      return lineOf({
        ...own,
        column: label,
        source: figure.source.citation ?? table.source,
        ...figureFields(figure, printed, sign),
      });
    };
    return [
      ...row.cells.map((cell, index) => line(cell, table.columns[index]!)),
      ...(row.trend?.points ?? []).map(({ value }) => line(value, { label: table.trend ?? "" })),
    ];
  });
  return `\u{feff}${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

/** The columns of every file, in order. */
export const columns = [
  "label",
  "table",
  "title",
  "subtitle",
  "row",
  "column",
  "area",
  "year",
  "year_end",
  "measure",
  "members",
  "view",
  "value",
  "lower",
  "upper",
  "unit",
  "numerator",
  "denominator",
  "kind",
  "sign",
  "status",
  "basis",
  "areas_counted",
  "areas_of",
  "printed",
  "notes",
  "source",
  "figure",
] as const;

type ColumnName = (typeof columns)[number];

function lineOf(fields: Readonly<Record<ColumnName, Field>>): string {
  return columns
    .map((name) => {
      const field = fields[name];
      // A space that keeps words together on a page is one like any other to those who search or compare.
      return typeof field === "string"
        ? csvValue(wordsForSpreadsheet(field.replaceAll("\u00a0", " ")))
        : field.number;
    })
    .join(",");
}

/** The notes that hold of a row: those of all of its table, and its own, wherever they are printed. */
function notesFor({ notes }: Edition, table: Table, row: Row): string {
  const all = [...table.notes, ...(table.notesElsewhere ?? []).flatMap((elsewhere) => elsewhere.notes)];
  const ofRows = new Set(table.rows.flatMap((each) => each.notes));
  return all
    .filter((number) => !ofRows.has(number) || row.notes.includes(number))
    .sort((one, other) => one - other)
    .map((number) => notes[number - 1] ?? "")
    .join(" ");
}
