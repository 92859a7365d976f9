import { readXlsx, type Cell as XlsxCell } from "hucre/xlsx";
import { evaluation } from "../../src/workbook/formula/evaluate.ts";
import type { Value } from "../../src/workbook/formula/value.ts";
import { placeName } from "../../src/workbook/model/place.ts";
import type { Workbook } from "../../src/workbook/model/workbook.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import type { OpenedWorkbook } from "../../src/workbook/read/opened.ts";
import { cellsOf } from "../../src/workbook/rules/flaw.ts";

/** What is in the cells of a workbook, by sheet and cell: its kind, what it is, and whether it was computed. */
type Contents = Readonly<Record<string, string>>;

/** What a reader has to find in a file that was written from a workbook. */
export function summaryOf(workbook: Workbook) {
  const valueAt = evaluation(workbook);
  const cells: Record<string, string> = {};
  const comments: Record<string, string> = {};
  for (const { cell, sheet, at } of cellsOf(workbook)) {
    const key = `${sheet.name} ${placeName(at)}`;
    const value = valueAt(sheet.name, at);
    if (value.kind !== "blank")
      cells[key] = `${cell.content.kind === "formula" ? "=" : ""}${value.kind} ${valueText(value)}`;
    if (cell.comment !== undefined) comments[key] = cell.comment;
  }
  return {
    title: workbook.properties.title,
    custom: { ...workbook.properties.custom },
    sheets: workbook.sheets.map(({ name }) => name),
    names: Object.fromEntries(
      workbook.names.map(({ name, sheet, at }) => [name.toLowerCase(), `${sheet} ${placeName(at)}`]),
    ),
    cells: sorted(cells),
    comments: sorted(comments),
  };
}

function valueText(
  value: Exclude<Value, { kind: "blank" | "error" }> | { kind: "error"; error: string },
): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return String(value.number);
  return value.kind === "boolean" ? String(value.boolean) : value.error;
}

/** What this program's own reader, which knows nothing of the writers, finds in a file. */
export function summaryOfFile(bytes: Uint8Array): ReturnType<typeof summaryOf> {
  const found = opened(bytes);
  const cells: Record<string, string> = {};
  const comments: Record<string, string> = {};
  for (const sheet of found.sheets) {
    for (const each of sheet.comments ?? []) comments[`${sheet.name} ${placeName(each)}`] = each.text;
    for (const cell of sheet.cells) {
      const key = `${sheet.name} ${placeName(cell)}`;
      const value = valueText(cell.content);
      const empty = cell.content.kind === "text" && value === "" && !cell.formula;
      if (!empty) cells[key] = `${cell.formula ? "=" : ""}${cell.content.kind} ${value}`;
      if (cell.comment !== undefined) comments[key] = cell.comment;
    }
  }
  return {
    title: found.title ?? "",
    custom: Object.fromEntries(found.custom),
    sheets: found.sheets.map(({ name }) => name),
    names: Object.fromEntries(
      [...found.names].map(([name, place]) => [name, place && `${place.sheet} ${placeName(place)}`]),
    ) as Record<string, string>,
    cells: sorted(cells),
    comments: sorted(comments),
  };
}

export function opened(bytes: Uint8Array): OpenedWorkbook {
  const opening = openWorkbook(bytes);
  if (opening.workbook === undefined) throw new Error(JSON.stringify(opening.fault));
  return opening.workbook;
}

/** What the library's reader finds of what keeps a form whole: which cells are open, what may be put in, what leads where. */
export async function guardsOf(xlsx: Uint8Array) {
  const { sheets } = await readXlsx(xlsx, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    protected: sheet.protection?.sheet === true,
    open: openCells(sheet.cells ?? new Map()),
    validations: (sheet.dataValidations ?? [])
      .map((each) => ({
        range: each.range,
        type: each.type,
        rule: each.values?.join(",") ?? each.formula1,
        prompt: [each.inputTitle, each.inputMessage],
        fault: [each.errorTitle, each.errorMessage, each.errorStyle ?? "stop"],
      }))
      .sort((one, other) => one.range.localeCompare(other.range)),
    links: [...(sheet.cells ?? [])].flatMap(([, { hyperlink }]) =>
      hyperlink === undefined ? [] : [hyperlink.location ?? hyperlink.target],
    ),
    landscape: sheet.pageSetup?.orientation === "landscape",
  }));
}

function openCells(cells: ReadonlyMap<string, XlsxCell>): string[] {
  return [...cells]
    .filter(([, cell]) => cell.style?.protection?.locked === false)
    .map(([key]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return placeName({ row: row + 1, column: column + 1 });
    })
    .sort();
}

function sorted(of: Contents): Contents {
  return Object.fromEntries(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)));
}
