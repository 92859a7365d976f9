import { cellId } from "../../src/figures/coordinate.ts";
import { isInSheet, type Location, type TextLocation } from "../../src/figures/location.ts";
import type { Entry, Return } from "../../src/returns/return.ts";
import { namesArea } from "./area-words.ts";
import type { Base } from "./bases.ts";
import { type Field, fieldsAt, linesOf } from "./fields.ts";
import { type Grid, headingsAgree } from "./headings.ts";
import { type Judgement, judgement } from "./judgement.ts";
import { textOf } from "./mutate.ts";
import { bare, says } from "./says.ts";

/** Columns of a table with a row a figure that say nothing of which figure it is, or are looked at by themselves. */
const noMembers = [
  "area",
  "year",
  "measure",
  "value",
  "kind",
  "status",
  "basis",
  "source",
  "note",
  "doubt",
  "",
];

const separators = [",", ";", "\t", "|"];

/** Holds every figure of a CSV file against the text itself, at the line and column where it is said to stand. */
export function judgeCsv(base: Base, bytes: Uint8Array, returns: readonly Return[]): Judgement {
  const text = textOf(bytes);
  const lines = linesOf(text);
  const result = judgement();
  const grids = new Map<string, Grid>();
  for (const { area, entries } of returns)
    for (const entry of entries) {
      const at = place(lines, entry.location);
      const told = `${area} ${cellId(entry.cell)} ${JSON.stringify(entry.value)}`;
      if (!at) {
        result.wrong.push(`${told}: no field begins at ${JSON.stringify(entry.location)}`);
        continue;
      }
      const { fields, field, separator } = at;
      const kindOnly = base.kind === "tidy" && entry.value.kind !== "count" && !/\d/.test(field.text);
      const said =
        says(field.text, entry.value, text) ||
        (kindOnly &&
          fields.some(
            ({ text: other }) => says(other, entry.value, "") || bare(other) === bare(entry.value.kind),
          ));
      if (!said) result.wrong.push(`${told}: there is ${JSON.stringify(field.text)}`);
      if (!fields.some(({ text: name }) => namesArea(name, area)))
        result.wrong.push(
          `${told}: the row names no such area: ${fields.map(({ text: each }) => each).join(" | ")}`,
        );
      result.compared++;
      const grid = grids.get(separator) ?? gridOf(lines, separator);
      grids.set(separator, grid);
      const placed =
        base.kind === "tidy"
          ? rowNames(lines, at, entry)
          : headingsAgree(base, grid, at.row, fields.indexOf(field) + 1, entry.cell);
      if (placed === false) result.wrong.push(`${told}: the row or column says something else`);
      if (placed === true) result.placed++;
    }
  return result;
}

interface At {
  readonly row: number;
  readonly fields: readonly Field[];
  readonly field: Field;
  readonly separator: string;
}

/** The field that begins at the place of a figure, in the row to which it belongs. */
function place(lines: readonly string[], location: Location): At | undefined {
  if (isInSheet(location) || location.line === undefined || location.column === undefined) return undefined;
  const { line, column, length = 0 } = location;
  const around = [lines[line - 1]?.[column - 2], lines[line - 1]?.[column - 1 + length]];
  const separator = around.find((sign) => sign !== undefined && separators.includes(sign)) ?? ",";
  for (let first = 0; first < lines.length; ) {
    const fields = fieldsAt(lines, first, separator);
    const last = Math.max(...fields.map((field) => field.line));
    const behind = first + Math.max(1, last + 1);
    const field = fields.find((each) => first + each.line + 1 === line && each.column === column);
    if (field) return { row: first + 1, fields, field, separator };
    if (first >= line) return undefined;
    first = behind;
  }
  return undefined;
}

/** The table of a text, and where in it a place is. */
export function gridOfText(lines: readonly string[], location: TextLocation) {
  const { row, fields, field, separator } = place(lines, location)!;
  return { grid: gridOf(lines, separator), row, column: fields.indexOf(field) + 1 };
}

function gridOf(lines: readonly string[], separator: string): Grid {
  const grid = new Map<number, ReadonlyMap<number, string>>();
  for (let first = 0; first < lines.length; ) {
    const fields = fieldsAt(lines, first, separator);
    grid.set(first + 1, new Map(fields.map(({ text }, index) => [index + 1, text])));
    first += 1 + Math.max(...fields.map(({ line }) => line));
  }
  return grid;
}

/** Whether a row of a table with a row a figure names the figure: its measure and members, and no others. */
function rowNames(
  lines: readonly string[],
  { fields, field, separator }: At,
  { cell }: Entry,
): boolean | undefined {
  const header = lines.findIndex((line) => /\bmeasure\b/i.test(line) && /\bvalue\b/i.test(line));
  if (header < 0) return undefined;
  const columns = fieldsAt(lines, header, separator).map(({ text }) => text.toLowerCase());
  const named = (column: string) => fields[columns.indexOf(column)]?.text ?? "";
  if (columns[fields.indexOf(field)] !== "value") return false;
  const written = columns
    .filter((column) => !noMembers.includes(column))
    .map(named)
    .filter((each) => each !== "" && bare(each) !== "total");
  const members = cell.members.filter((each) => each !== "total");
  const agree = members.every((member) =>
    written.some((each) => bare(each) === bare(member) || each === /\d$/.exec(member)?.[0]),
  );
  if (bare(named("measure")) !== bare(cell.measure)) return false;
  return agree && written.length === members.length;
}
