import type { Framework } from "../../../src/framework/model.ts";
import { figureName, formProperties } from "../../../src/returns/form/names.ts";
import { pathKey } from "../../../src/returns/workbook/expected.ts";
import { expectedTables } from "../../../src/returns/workbook/tables.ts";
import type { NamedPlace, OpenedCell, OpenedWorkbook } from "../../../src/workbook/read/opened.ts";

/** The tables of a form on one sheet, below each other, with nothing else: headings, and named cells that are blank. */
export function drawnForm(framework: Framework, area: string, year: string): OpenedWorkbook {
  const sheet = "Figures";
  const cells: OpenedCell[] = [];
  const names = new Map<string, NamedPlace>();
  const text = (row: number, column: number, words: string) =>
    cells.push({ row, column, content: { kind: "text", text: words }, formula: false });
  let row = 0;
  for (const { heading, figures } of expectedTables(framework, year)) {
    row += 2;
    text(row, 1, heading);
    const lines = [...new Map(figures.map((each) => [pathKey(each.row), each.row]))];
    const columns = [...new Map(figures.map((each) => [pathKey(each.column), each.column]))];
    const depth = Math.max(...lines.map(([, path]) => path.length));
    row++;
    for (const [index, [, path]] of columns.entries()) text(row, depth + 1 + index, path.at(-1)!);
    for (const [key, path] of lines) {
      row++;
      for (const [index, words] of path.entries()) text(row, depth - path.length + 1 + index, words);
      for (const [index, [columnKey]] of columns.entries()) {
        const figure = figures.find(
          (each) => pathKey(each.row) === key && pathKey(each.column) === columnKey,
        );
        if (figure?.named)
          names.set(figureName(figure.cell), { sheet, row, column: depth + 1 + index });
      }
    }
  }
  return {
    format: "xlsx",
    custom: new Map([
      [formProperties.area, area],
      [formProperties.year, year],
      [formProperties.framework, framework.id],
      [formProperties.version, "1"],
    ]),
    names,
    sheets: [{ name: sheet, hidden: false, cells, merged: [] }],
  };
}
