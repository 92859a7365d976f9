import type { Grid } from "../linear/linear.ts";
import { oneLine } from "../linear/one-line.ts";
import { textWidth } from "./wrap.ts";

/** Between two columns. */
const gap = "  ";
/** Before the further lines of the heading of a row. */
const indent = "  ";
/** The least room that the headings of rows have, where they need it. */
const leastHeadings = 16;
/** The heading of a column has as many lines at most. */
const mostHeadingLines = 5;

/**
 * A table in columns: the headings of rows at the left, numbers at the right of theirs, a rule below the headings and
 * above a total. Nothing where the columns have no room in a line.
 */
export function gridInColumns({ corner, columns, rows }: Grid): string[] | undefined {
  const places = columns.flatMap(({ holds }, column) => (holds === "numbers" ? [column] : []));
  const printed = rows.map(({ cells }) => places.map((column) => plain(cells[column]!)));
  const labels = places.map((column) => named(plain(columns[column]!.label)));
  const widths = labels.map((label, place) =>
    Math.max(longestWord(label), ...printed.map((cells) => cells[place]!.length)),
  );
  const headings = [corner, ...rows.map(({ header }) => header)].map((each) => named(plain(each)));
  const taken = widths.reduce((sum, width) => sum + gap.length + width, 0);
  const wanted = Math.max(...headings.map((heading) => heading.length));
  const first = Math.min(wanted, textWidth - taken);
  if (
    first <
    Math.min(wanted, Math.max(leastHeadings, ...headings.map((each) => longestWord(each) + indent.length)))
  )
    return undefined;
  const heads = labels.map((label, place) => inWidth(label, widths[place]!));
  if (heads.some((lines) => lines.length > mostHeadingLines)) return undefined;
  const all = [first, ...widths];
  const rule = all.map((width) => "-".repeat(width)).join(gap);
  return [
    ...rowLines([inWidth(headings[0]!, first), ...heads], all),
    rule,
    ...rows.flatMap(({ total }, row) => {
      const cells = [inWidth(headings[row + 1]!, first, indent), ...printed[row]!.map((cell) => [cell])];
      return [...(total ? [rule] : []), ...rowLines(cells, all)];
    }),
  ];
}

/** Cells of one line or more beside each other, all of them ending in the last line. */
function rowLines(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => {
        const text = lines[line - (height - lines.length)] ?? "";
        return column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!);
      })
      .join(gap)
      .replaceAll("\u00A0", " ")
      .trimEnd(),
  );
}

/** @param before what stands before every line but the first */
function inWidth(text: string, width: number, before = ""): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(before + word);
  }
  return lines.length === 0 ? [""] : lines;
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(" ").map((word) => word.length));
}

/** A name and its number stand on one line, and the mark of a note: Level 2, [note 1]. */
function named(heading: string): string {
  return heading.replace(/(?<=\p{Lu}\p{Ll}+|\[\p{Ll}+) (?=\d{1,3}(?!\d))/gu, "\u00A0");
}

/** Every space is one like another here. */
function plain(text: string): string {
  return oneLine(text).replaceAll("\u00A0", " ").trim();
}
