import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import { isInSheet } from "../../src/figures/location.ts";
import type { Entry, Return } from "../../src/returns/return.ts";
import { namesArea } from "./area-words.ts";
import type { Base } from "./bases.ts";
import { labelsAt, labelsOf } from "./form-labels.ts";
import { headingsAgree } from "./headings.ts";
import { type Judgement, judgement } from "./judgement.ts";
import { says } from "./says.ts";
import { cellAt, placeOf, type SeenBook, type SeenSheet } from "./seen.ts";
import { gridOf } from "./seen-grid.ts";

/** What another reader of workbooks has in a cell; undefined where it has nothing, or could not read the file. */
export type Other = (sheet: string, row: number, column: number) => unknown;

/** Holds every figure of a workbook against the cells that other readers find. */
export function judgeBook(
  base: Base,
  seen: SeenBook,
  other: Other | undefined,
  returns: readonly Return[],
): Judgement {
  const result = judgement();
  const allText = seen.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n");
  for (const { area, entries } of returns) {
    if (base.kind === "form" && !isOf(seen, area)) result.wrong.push(`${area}: nothing in the file names it`);
    for (const entry of entries) judgeOne({ base, seen, other, allText, result, area, entry });
  }
  return result;
}

interface One {
  readonly base: Base;
  readonly seen: SeenBook;
  readonly other: Other | undefined;
  readonly allText: string;
  readonly result: Judgement;
  readonly area: string;
  readonly entry: Entry;
}

function judgeOne({ base, seen, other, allText, result, area, entry }: One): void {
  const { cell, value, location } = entry;
  const told = `${area} ${cellId(cell)} ${JSON.stringify(value)} at ${isInSheet(location) ? `${location.sheet} ${location.cell}` : "?"}`;
  const place = isInSheet(location) ? placeOf(location.cell ?? "") : undefined;
  const sheet = isInSheet(location) ? seen.sheets.find(({ name }) => name === location.sheet) : undefined;
  if (!place || !sheet || !isInSheet(location)) {
    result.wrong.push(`${told}: no such sheet or cell`);
    return;
  }
  const [row, column] = place;
  const there = cellAt(sheet.cells, row, column);
  const isBlank = value.kind === "not-available" && base.kind === "form";
  const said = there ? says(textOf(there), value, allText) && !there.odd : isBlank;
  const elsewhere = other?.(sheet.name, row, column);
  const agreed =
    other !== undefined &&
    (elsewhere === undefined || elsewhere === null ? isBlank : says(String(elsewhere), value, allText));
  if (!said)
    result.wrong.push(
      `${told}: there is ${JSON.stringify(there)}, and for the other reader ${JSON.stringify(elsewhere)}`,
    );
  else if (!agreed && base.format === "xlsx") result.otherReader++;
  if (
    sheet.merged.some(
      ([top, left, bottom, right]) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    )
  )
    result.wrong.push(`${told}: another cell covers it`);
  result.compared++;
  const placed =
    base.kind === "form"
      ? isPlaced(base, seen, sheet, row, column, cell)
      : isInTable(base, sheet, row, column, area, cell);
  if (placed === false) result.wrong.push(`${told}: names, rows or columns say something else`);
  if (placed === true) result.placed++;
}

/** A number as it is stored may be spelt in several ways; these are the same digits. */
function textOf({ text, isNumber }: { readonly text: string; readonly isNumber: boolean }): string {
  return isNumber && Number.isInteger(Number(text)) ? String(Number(text)) : text;
}

function isOf({ sheets, properties }: SeenBook, area: string): boolean {
  return (
    properties.includes(`>${area}<`) ||
    sheets.some(({ cells }) => cells.some(({ text }) => namesArea(text, area)))
  );
}

/** In a table with a row an area: its row names the area, and its column is headed as before. */
function isInTable(
  base: Base,
  sheet: SeenSheet,
  row: number,
  column: number,
  area: string,
  cell: Cell,
): boolean | undefined {
  if (!sheet.cells.some((each) => each.row === row && namesArea(each.text, area))) return false;
  return headingsAgree(base, gridOf(sheet), row, column, cell);
}

/** In a form: the name of the figure leads there, or the headings are its own; and the headings are no other figure's. */
function isPlaced(
  base: Base,
  seen: SeenBook,
  sheet: SeenSheet,
  row: number,
  column: number,
  cell: Cell,
): boolean {
  const name = ["figure", cell.measure, ...cell.members].map((part) => part.replaceAll("-", "_")).join("__");
  const own = labelsOf(base, cell);
  const labels = labelsAt(sheet, row, column);
  const isLabelled = own !== undefined && labels !== undefined && own === labels;
  if (isLabelled) return true;
  const leads = (seen.names.get(name) ?? []).some((lead) => {
    const at = placeOf(lead.slice(lead.lastIndexOf("!") + 1));
    return lead.startsWith(`${sheet.name.toLowerCase()}!`) && at?.[0] === row && at[1] === column;
  });
  return leads && (labels === undefined || labelsOf(base, cell, labels) === undefined);
}
