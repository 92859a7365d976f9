import { createHash } from "node:crypto";
import { placeKey } from "../workbook/model/place.ts";
import type { Workbook } from "../workbook/model/workbook.ts";
import type { OpenedWorkbook } from "../workbook/read/opened.ts";

/** What stands in the named cells of a workbook, by the names in lower case; not what is computed. */
type Entries = readonly (readonly [name: string, text: string])[];

/** A short name of all that stands in the named cells of a workbook: another one once somebody has filled in anything. */
export function entriesMark(entries: Entries): string {
  const filled = entries
    .map(([name, text]) => [name.toLowerCase(), text.trim()] as const)
    .filter(([, text]) => text !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `f${createHash("sha256").update(JSON.stringify(filled)).digest("hex").slice(0, 16)}`;
}

/** The entries of a workbook that is to be written. */
export function entriesWritten({ names, sheets }: Workbook): Entries {
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  return names.flatMap(({ name, sheet, at }) => {
    const content = rows.get(sheet)?.[at.row - 1]?.cells[at.column - 1]?.content;
    if (content?.kind === "text") return [[name, content.text] as const];
    return content?.kind === "number" ? [[name, String(content.number)] as const] : [];
  });
}

/** The entries of a workbook that was opened. */
export function entriesOpened({ names, sheets }: OpenedWorkbook): Entries {
  const cells = new Map(
    sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => [placeKey({ ...cell, sheet: sheet.name }), cell] as const),
    ),
  );
  return [...names].flatMap(([name, place]) => {
    const cell = place && cells.get(placeKey(place));
    if (!cell || cell.formula) return [];
    const { content } = cell;
    if (content.kind === "text") return [[name, content.text] as const];
    return [[name, content.kind === "number" ? content.written : content.kind] as const];
  });
}
