import type { Cell as Figure } from "../../src/figures/coordinate.ts";
import { figureName } from "../../src/returns/form/names.ts";
import type { Cell, Workbook } from "../../src/workbook/model/workbook.ts";
import type { NamedPlace, OpenedCell, OpenedWorkbook } from "../../src/workbook/read/opened.ts";

/** A small form: a cover, and a sheet with a row for each of some figures. */
export function smallForm(figures: readonly Figure[]): Workbook {
  const text = (words: string): Cell => ({ content: { kind: "text", text: words }, style: "text" });
  const entry: Cell = { content: { kind: "number", number: 7 }, style: "entry-number", locked: false };
  return {
    properties: {
      title: "A form",
      author: "A publisher",
      language: "en-GB",
      created: new Date("2032-10-01T08:30:00Z"),
      custom: { "mappa-area": "suffolk" },
    },
    sheets: [
      { name: "Cover", widths: [20], rows: [{ cells: [text("Suffolk")] }], protected: true },
      {
        name: "Figures",
        widths: [30, 12],
        rows: figures.map(({ members }) => ({ cells: [text(members.join(" ")), entry] })),
        protected: true,
      },
    ],
    names: figures.map((figure, index) => ({
      name: figureName(figure),
      sheet: "Figures",
      at: { row: index + 1, column: 2 },
    })),
  };
}

/** A workbook as it comes back once it was written, saved and opened. */
export function openedAgain(workbook: Workbook): OpenedWorkbook {
  const cellsOf = (cells: readonly (Cell | undefined)[], row: number): OpenedCell[] =>
    cells.flatMap((cell, column): OpenedCell[] => {
      const at = { row: row + 1, column: column + 1 };
      if (cell?.content.kind === "text")
        return [{ ...at, formula: false, content: { kind: "text", text: cell.content.text } }];
      if (cell?.content.kind !== "number") return [];
      const { number } = cell.content;
      return [{ ...at, formula: false, content: { kind: "number", number, written: String(number) } }];
    });
  return {
    format: "xlsx",
    custom: new Map(Object.entries(workbook.properties.custom)),
    names: new Map(
      workbook.names.map(({ name, sheet, at }): [string, NamedPlace] => [
        name.toLowerCase(),
        { sheet, ...at },
      ]),
    ),
    sheets: workbook.sheets.map(({ name, rows }) => ({
      name,
      hidden: false,
      merged: [],
      cells: rows.flatMap(({ cells }, row) => cellsOf(cells, row)),
    })),
  };
}

/** The same with some cells changed: text put into them, or what was in them taken out. */
export function withCells(
  workbook: OpenedWorkbook,
  changes: readonly { readonly place: NamedPlace; readonly text: string }[],
): OpenedWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = changes.filter(({ place }) => place.sheet === sheet.name);
      const others = sheet.cells.filter(
        (cell) => !own.some(({ place }) => place.row === cell.row && place.column === cell.column),
      );
      const put = own.flatMap(({ place: { row, column }, text }): OpenedCell[] =>
        text === "" ? [] : [{ row, column, formula: false, content: { kind: "text", text } }],
      );
      const cells = [...others, ...put].sort((a, b) => a.row - b.row || a.column - b.column);
      return { ...sheet, cells };
    }),
  };
}
