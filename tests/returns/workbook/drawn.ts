import type { Framework } from "../../../src/framework/model.ts";
import { returnForm } from "../../../src/returns/form/form.ts";
import { formVersion } from "../../../src/returns/form/identity.ts";
import { formLayout } from "../../../src/returns/form/layout.ts";
import {
  areaName,
  figureName,
  formProperties,
  remarkName,
  signatureName,
  statusName,
  yearName,
} from "../../../src/returns/form/names.ts";
import { agencies } from "../../../src/returns/return.ts";
import { english } from "../../../src/words/english/english.ts";
import type {
  NamedPlace,
  OpenedCell,
  OpenedSheet,
  OpenedWorkbook,
} from "../../../src/workbook/read/opened.ts";

/** A form with all that is read of one, and little else: what stands on which sheet is what the layout says. */
export function drawnForm(framework: Framework, area: string, year: string): OpenedWorkbook {
  const form = returnForm(framework, { name: area, slug: area.toLowerCase() }, year);
  const names = new Map<string, NamedPlace>();
  const name = (own: string, sheet: string, row: number, column: number) =>
    names.set(own, { sheet, row, column });
  const sheets = formLayout(framework, form, english.form.workbook).sheets.map((sheet): OpenedSheet => {
    const cells: OpenedCell[] = [text(1, 1, sheet.title)];
    for (const block of sheet.blocks) {
      cells.push(text(block.headingRow, 1, block.heading));
      for (const [index, line] of block.definition.entries())
        cells.push(text(block.headingRow + 1 + index, 1, line));
      for (const [index, title] of block.rowTitles.entries())
        cells.push(text(block.columnRow, 1 + index, title));
      for (const { column, heading } of block.columns) cells.push(text(block.columnRow, column, heading));
      for (const { row, headings } of block.rows) {
        for (const [index, heading] of headings.entries()) cells.push(text(row, 1 + index, heading));
        const first = block.figures.find(({ place }) => place.row === row)!;
        name(remarkName(first.cell), sheet.name, row, block.explanationColumn);
      }
      for (const { cell, place, named, printed } of block.figures) {
        if (named) name(figureName(cell), sheet.name, place.row, place.column);
        if (printed !== undefined) cells.push(text(place.row, place.column, printed));
      }
    }
    return { name: sheet.name, hidden: false, cells, merged: [] };
  });
  const cover = [text(3, 1, "Area"), text(3, 2, area), text(4, 1, "Year"), text(4, 2, year)];
  name(areaName, "Start", 3, 2);
  name(yearName, "Start", 4, 2);
  name(statusName, "Start", 5, 2);
  for (const [index, agency] of agencies.entries()) {
    name(signatureName(agency, "name"), "Start", 7 + index, 2);
    name(signatureName(agency, "post"), "Start", 7 + index, 3);
  }
  return {
    format: "xlsx",
    custom: new Map([
      [formProperties.area, area],
      [formProperties.year, year],
      [formProperties.framework, framework.id],
      [formProperties.version, formVersion(framework)],
    ]),
    names,
    sheets: [{ name: "Start", hidden: false, cells: cover, merged: [] }, ...sheets],
  };
}

function text(row: number, column: number, words: string): OpenedCell {
  return { row, column, content: { kind: "text", text: words }, formula: false };
}
