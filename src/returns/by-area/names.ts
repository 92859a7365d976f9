import { bareName } from "../../reference/spelling.ts";
import { plainText } from "../grid/grid.ts";

/** What people write over the column that names the area, the usual first. */
export const areaHeadings = [
  "Area",
  "Area name",
  "MAPPA area",
  "Police force area",
  "Police area",
  "Police force",
  "Force area",
  "Force",
  "Criminal justice area",
  "Local area",
  "Name of area",
  "Areas",
] as const;

/** A column that names the area a second time, by its code or in another way. */
const otherNames = ["Area code", "Code", "ONS code", "GSS code", "PFA code", "Police force area code"];
const years = ["Year", "Reporting year", "Financial year"];
/** Columns that hold no figures. */
const others = ["Region", "Country", "Nation", "Note", "Notes", "Comment", "Comments", "Remark", "Remarks"];

/** A row that adds up all the others of its table. */
const totals = ["Total", "Totals", "Grand total", "Overall total", "All areas", "Total of all areas", "Sum"];

/** What a column of a table is that is none of figures. */
export type OtherColumn = "area" | "other-name" | "year" | "no-figure";

const columns: ReadonlyMap<string, OtherColumn> = new Map([
  ...areaHeadings.map((name) => [bareName(name), "area"] as const),
  ...otherNames.map((name) => [bareName(name), "other-name"] as const),
  ...years.map((name) => [bareName(name), "year"] as const),
  ...others.map((name) => [bareName(name), "no-figure"] as const),
]);

const totalRows: ReadonlySet<string> = new Set(totals.map(bareName));

const longestOther = 100;

/** What a heading says of its column if that holds no figures. */
export function otherColumn(heading: string): OtherColumn | undefined {
  if (heading.length > longestOther || !/^["'\s]*\p{L}/u.test(heading)) return undefined;
  return columns.get(bareName(withoutMarks(heading)));
}

/** Whether a row is called the total of those above it. */
export function meansTotal(name: string): boolean {
  return totalRows.has(bareName(withoutMarks(name)));
}

const raised = "\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079";
const noteWord = "(?:notes?|footnotes?)?";
/** A mark that leads to a footnote: [note 1], [2], (a), a small raised number, stars and daggers. */
const mark = new RegExp(
  [
    `\\[${noteWord} ?[\\da-w](?:\\d|, ?\\d{1,2}| ?(?:and|&) ?\\d{1,2}){0,9}\\]$`,
    `\\(${noteWord} ?(?:\\d{1,2}|[a-w])\\)$`,
    `[${raised}](?:[${raised}, ]{0,20}[${raised}])?$`,
    "[*#\u2020\u2021\u00a7\u00b6]$",
  ].join("|"),
  "iu",
);

/** A name or a heading without the marks of footnotes behind it. */
export function withoutMarks(text: string): string {
  let bare = plainText(text);
  if (bare.length > longestName) return bare;
  for (let marks = 0; marks < mostMarks; marks++) {
    const shorter = bare.replace(mark, "").trim();
    // What is nothing but a mark is no name with one.
    if (shorter === bare || shorter === "") return bare;
    bare = shorter;
  }
  return bare;
}

const mostMarks = 10;
/** Longer texts are notes. */
const longestName = 500;
