import type { Cell, Content, Workbook } from "../../../src/workbook/model/workbook.ts";
import type {
  NamedPlace,
  OpenedCell,
  OpenedContent,
  OpenedSheet,
  OpenedWorkbook,
} from "../../../src/workbook/read/opened.ts";

/** A workbook of the model as it comes back when it was written, saved and opened; what formulas give is left out. */
export function openedAs(workbook: Workbook, format: "xlsx" | "ods" = "xlsx"): OpenedWorkbook {
  return {
    format,
    title: workbook.properties.title,
    custom: new Map(Object.entries(workbook.properties.custom)),
    names: new Map(
      workbook.names.map(({ name, sheet, at }): [string, NamedPlace] => [
        name.toLowerCase(),
        { sheet, row: at.row, column: at.column },
      ]),
    ),
    sheets: workbook.sheets.map(({ name, rows }): OpenedSheet => {
      const cells = rows.flatMap(({ cells: own }, row) =>
        own.flatMap((cell, column): OpenedCell[] => {
          const content = cell && opened(cell);
          if (!content) return [];
          return [{ row: row + 1, column: column + 1, content, formula: cell.content.kind === "formula" }];
        }),
      );
      return { name, hidden: false, cells, merged: [] };
    }),
  };
}

function opened({ content }: Cell): OpenedContent | undefined {
  return contentOf(content);
}

function contentOf(content: Content): OpenedContent | undefined {
  switch (content.kind) {
    case "blank":
      return undefined;
    case "text":
      return content.text === "" ? undefined : { kind: "text", text: content.text };
    case "number":
      return { kind: "number", number: content.number, written: String(content.number) };
    case "formula":
      return { kind: "text", text: "" };
  }
}
