import { type Cell, cellId } from "../../figures/coordinate.ts";
import type { Location } from "../../figures/location.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellInWords, total } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { cellIn, type GridRow, plainText, textIn } from "../grid/grid.ts";
import type { AreaTable } from "./find.ts";
import { type HeadingContext, type HeadingFault, isHeadingFault, readHeading } from "./heading.ts";
import { type OtherColumn, otherColumn, withoutMarks } from "./names.ts";
import { totalWords } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

/** A column of figures, understood. */
export interface FigureColumn {
  readonly column: number;
  readonly cell: Cell;
}

/** The columns of a table: those of figures, those that name an area or year again, and what is wrong with headings. */
export interface TableColumns {
  readonly figures: readonly FigureColumn[];
  readonly others: readonly {
    readonly column: number;
    readonly kind: OtherColumn;
    readonly heading: string;
  }[];
  readonly findings: readonly Finding[];
}

/** A heading with what stands over it, as one text and in its parts. */
interface Heading {
  readonly column: number;
  readonly text: string;
  readonly location: Location;
  /** What stands over several columns by its place alone, because nothing says how far it reaches. */
  readonly above?: string;
  readonly own: string;
}

/** Reads the headings of a table. Two that mean the same figure are both wrong. */
export function readColumns(table: AreaTable, context: HeadingContext): TableColumns {
  const used = [
    ...new Set([...table.headings, ...table.body].flatMap(({ cells }) => cells.map(({ column }) => column))),
  ]
    .filter((column) => column !== table.area)
    .sort((one, other) => one - other);
  const figures: (FigureColumn & { readonly heading: Heading })[] = [];
  const others: TableColumns["others"][number][] = [];
  const findings: Finding[] = [];
  const all = used.flatMap((column) => headingOf(table, column) ?? []);
  for (const column of used) {
    const heading = all.find((each) => each.column === column);
    if (!heading) {
      const row = table.body.find((each) => cellIn(each, column) !== undefined)!;
      const location = table.grid.locate({ row: row.number, column });
      findings.push(found("RETURN-HEADING", { what: "blank" }, { location }));
      continue;
    }
    const kind = otherColumn(heading.text);
    if (kind !== undefined) {
      others.push({ column, kind, heading: heading.text });
      continue;
    }
    const cell = cellUnder(heading, all, table, context);
    if (isHeadingFault(cell)) findings.push(found("RETURN-HEADING", cell, { location: heading.location }));
    else figures.push({ column, cell, heading });
  }
  return { figures, others, findings: [...findings, ...twice(context.framework, figures)] };
}

function headingOf(table: AreaTable, column: number): Heading | undefined {
  const parts = table.headings.map((row, index) => partOf(table, row, index, column));
  const said = parts.filter(({ text }) => text !== "");
  const last = said.at(-1);
  if (!last) return undefined;
  const above = said.slice(0, -1).find(({ reaches }) => reaches === "perhaps")?.text;
  return {
    column,
    text: said.map(({ text }) => text).join(" "),
    own: last.text,
    location: table.grid.locate({ row: last.row, column: last.column }),
    ...(above !== undefined && { above }),
  };
}

interface Part {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly reaches: "itself" | "merged" | "perhaps";
}

/** What one row of headings says over a column: its own words, or those to the left that reach over it. */
function partOf({ grid, headings, area }: AreaTable, row: GridRow, index: number, column: number): Part {
  const own = withoutMarks(textIn(row, column));
  const part = { row: row.number, column };
  if (own !== "") return { ...part, text: own, reaches: "itself" };
  const range = grid.merged.find(
    ({ from, to }) =>
      from.row <= row.number && row.number <= to.row && from.column <= column && column <= to.column,
  );
  if (range) {
    const first = headings.find(({ number }) => number === range.from.row);
    // Of a range over several rows the words count once, in its first row.
    const text = first && range.from.row === row.number ? withoutMarks(textIn(first, range.from.column)) : "";
    return { row: row.number, column: range.from.column, text, reaches: "merged" };
  }
  // The last row of headings has a heading for each column; those above it may stand over several.
  const left = row.cells.findLast((cell) => cell.column < column && cell.column > area);
  const ended =
    left &&
    grid.merged.some(
      ({ from, to }) => from.row === row.number && from.column === left.column && to.column > from.column,
    );
  if (!left || ended || index === headings.length - 1) return { ...part, text: "", reaches: "itself" };
  return { row: row.number, column: left.column, text: withoutMarks(left.text), reaches: "perhaps" };
}

/**
 * The figure of a column. Where nothing says how far the last of the headings above reaches, a total under it may be of
 * that or of everything; unless the one of everything stands there too, and says so itself.
 */
function cellUnder(
  heading: Heading,
  all: readonly Heading[],
  { headings }: AreaTable,
  context: HeadingContext,
): Cell | HeadingFault {
  const { above, own, text, column } = heading;
  const isLast = headings.slice(0, -1).every((row) => row.cells.every((cell) => cell.column < column));
  if (above === undefined || !isLast || !wordsOf(own).some((word) => totalWords.has(word)))
    return readHeading(context, text);
  if (isOfEverything(own, context)) return readHeading(context, own);
  const beside = all.some((each) => each.above === above && isOfEverything(each.own, context));
  return beside ? readHeading(context, text) : { what: "unclear-total", heading: plainText(own), above };
}

/** Whether a heading is one of those that name the total of everything, and nothing besides. */
function isOfEverything(heading: string, { vocabulary }: HeadingContext): boolean {
  const words = wordsOf(heading);
  return (vocabulary.get(words[0] ?? "") ?? []).some(
    (phrase) =>
      phrase.words.join(" ") === words.join(" ") &&
      phrase.means.members.size > 0 &&
      [...phrase.means.members.values()].every((member) => member === total),
  );
}

function twice(
  framework: Framework,
  figures: readonly (FigureColumn & { readonly heading: Heading })[],
): Finding[] {
  return figures.flatMap(({ cell, heading }, index) => {
    const first = figures.slice(0, index).find((each) => cellId(each.cell) === cellId(cell));
    if (!first) return [];
    const args = {
      what: "twice",
      heading: heading.text,
      figure: cellInWords(framework, cell),
      first: first.heading.text,
    } as const;
    return [found("RETURN-HEADING", args, { location: heading.location })];
  });
}
