import { csvValue, wordsForSpreadsheet } from "../../csv/write.ts";
import { plainNumber } from "../../figures/number.ts";
import { numberOf } from "../../figures/value.ts";
import type { SaidAnswer, SaidFigure, SaidTable, SaidYear } from "./said-answer.ts";

const columns = [
  "label",
  "what",
  "cell",
  "place",
  "place_name",
  "year",
  "value",
  "printed",
  "sign",
  "status",
  "basis",
  "break_before",
  "areas_counted",
  "areas_of",
  "cautions",
  "notes",
  "source",
  "licence",
  "release",
  "figure",
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | { readonly number: string }>>;

/** An answer as the lines of tidy CSV, a row a figure; `value` is blank wherever no number is printed. */
export function answerCsv(said: SaidAnswer): string[] {
  const rows = said.tables.flatMap((table) =>
    table.years.flatMap((year) =>
      year.figures.map((figure, column) => rowOf(said, table, year, { figure, name: table.places[column]! })),
    ),
  );
  const lines = rows.map((row) =>
    columns
      .map((name) => {
        const field = row[name];
        return typeof field === "string"
          ? csvValue(wordsForSpreadsheet(field.replaceAll("\u00a0", " ")))
          : field.number;
      })
      .join(","),
  );
  return [columns.join(","), ...lines];
}

function rowOf(
  { labels, licence }: SaidAnswer,
  table: SaidTable,
  { breaks }: SaidYear,
  { figure, name }: { readonly figure: SaidFigure; readonly name: string },
): Row {
  const { coverage } = figure;
  return {
    label: labels.join(" "),
    what: table.what,
    cell: figure.cell,
    place: figure.place,
    place_name: name,
    year: figure.year,
    value: plainValue(figure),
    printed: figure.printed,
    sign: figure.sign ?? "",
    status: figure.status,
    basis: figure.basis,
    break_before: breaks.join(" "),
    areas_counted: coverage ? { number: String(coverage.counted) } : "",
    areas_of: coverage ? { number: String(coverage.of) } : "",
    cautions: table.cautions.join(" "),
    notes: table.notes.join(" "),
    source: figure.citation ?? table.sources.join("; "),
    licence,
    release: figure.release,
    figure: figure.figure,
  };
}

/** The number in the digits in which it is printed. */
function plainValue({ value, printed }: SaidFigure): Row["value"] {
  const number = numberOf(value);
  if (number === undefined) return "";
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return { number: plainNumber(number, decimals) };
}
