import { areaName, yearName } from "../../../src/returns/form/names.ts";
import type { OpenedWorkbook } from "../../../src/workbook/read/opened.ts";
import * as edit from "./edits.ts";
import { filledForm } from "./sent.ts";

const filled = filledForm();
const cellName = "figure__eligible__category_1__level_2";
const at = edit.placeOf(filled, cellName);
const { sheet, row, column } = at;
const name = (members: string) => `figure__eligible__${members}`;
const labelOf = (lines: number) => ({ sheet, row: row + lines, column: 1 });
const copy = `${sheet} (2)`;
const text = (words: string) => ({ content: { kind: "text", text: words }, formula: true }) as const;
const number = (value: number, shownAs?: "date" | "time" | "percentage" | "currency") =>
  ({
    content: { kind: "number", number: value, written: String(value), ...(shownAs && { shownAs }) },
  }) as const;

/** What people did to a form of Suffolk that was filled in; the golden file of each says what they are told. */
export const broken: Readonly<Record<string, readonly edit.Edit[]>> = {
  "as it was filled in": [],
  "rows, columns, sheets and hidden sheets": [
    edit.insertRows(sheet, row, 2),
    edit.insertRows(sheet, 1),
    edit.insertColumns(sheet, column),
    edit.renameSheet(sheet, "Our figures"),
    edit.reverseSheets,
    edit.hideSheet("Our figures"),
  ],
  "a comment beside a blank cell": [
    edit.putAt(cellName, undefined),
    edit.comment(at, "Not known yet, ask the prison."),
  ],
  "a blank cell": [edit.putAt(cellName, undefined)],
  "nothing at all": [(form) => edit.edited(form, ...emptied(form))],
  "a name is gone": [edit.deleteName(cellName)],
  "a name stands for nothing": [edit.moveName(cellName, { ...at, sheet: "Gone" })],
  "two names at one cell": [edit.moveName(cellName, { ...at, column: column + 1 })],
  "a name on another cell": [edit.moveName(cellName, { ...at, row: row + 30 })],
  "all names are gone": [edit.deleteAllNames],
  "sorted rows": [edit.swapRows(sheet, row, row + 1)],
  "a cell cut and pasted": [edit.cutAndPaste(at, { ...at, column: column + 1 })],
  "a cell put in": [edit.insertCell(sheet, at)],
  "a row deleted": [edit.deleteRow(sheet, row)],
  "a sheet deleted": [edit.deleteSheet(sheet)],
  "a sheet copied": [edit.copySheet(sheet, copy)],
  "a sheet copied and changed": [edit.copySheet(sheet, copy), edit.put({ ...at, sheet: copy }, 7)],
  "a sheet copied, filled in there": [edit.copySheet(sheet, copy), edit.putAt(cellName, undefined)],
  "a heading changed": [edit.put(labelOf(0), "Sex offenders")],
  "two headings changed": [edit.put(labelOf(0), "Sex offenders"), edit.put(labelOf(1), "Violent offenders")],
  "a heading overwritten by another": [edit.put(labelOf(0), "Category 2")],
  "a heading in other capitals": [edit.put(labelOf(0), "  CATEGORY-1 ")],
  "a heading of a column emptied": [
    edit.put({ ...edit.placeOf(filled, "figure__managed_in_year__category_1__level_2"), row: 17 }, undefined),
  ],
  "the heading of a table changed": [edit.put({ sheet, row: 4, column: 1 }, "Offenders")],
  "a merged cell": [edit.merge(sheet, at, { row, column: column + 1 })],
  "numbers as text": [
    edit.putAt(cellName, "1204"),
    edit.putAt(name("category_2__level_1"), "\u00a07 "),
    edit.putAt(name("category_2__level_2"), "\uff15"),
  ],
  "words in the place of numbers": [
    edit.putAt(name("category_1__level_1"), "not collected"),
    edit.putAt(cellName, "Confidential"),
    edit.putAt(name("category_1__level_3"), "[x]"),
  ],
  "what can mean several things": [
    edit.putAt(name("category_1__level_1"), "1.204"),
    edit.putAt(cellName, "1,204"),
    edit.putAt(name("category_1__level_3"), "12?"),
    edit.putAt(name("category_2__level_1"), "<5"),
    edit.putAt(name("category_2__level_2"), "*"),
    edit.putAt(name("category_2__level_3"), "-"),
    edit.putAt(name("category_3__level_2"), "n/a"),
    edit.putAt(name("category_3__level_3"), "O"),
  ],
  "cells that are no figures": [
    edit.putAt(name("category_1__level_1"), number(45_123, "date")),
    edit.putAt(cellName, number(0.12, "percentage")),
    edit.putAt(name("category_1__level_3"), number(12, "currency")),
    edit.putAt(name("category_2__level_1"), { content: { kind: "boolean", boolean: true } }),
    edit.putAt(name("category_2__level_2"), { content: { kind: "error", error: "#REF!" }, formula: true }),
    edit.putAt(name("category_2__level_3"), text("")),
    edit.putAt(name("category_3__level_2"), 2.5),
    edit.putAt(name("category_3__level_3"), -3),
    edit.putAt(name("category_4__level_1"), number(1e21)),
  ],
  formulas: [
    edit.putAt(cellName, { ...number(17), formula: true }),
    edit.putAt(name("category_1__level_3"), { ...number(18), formula: true }),
  ],
  "a number in a blocked cell": [edit.put({ ...at, row: row + 2, column: column - 1 }, 3)],
  "numbers in a column that is blocked": [
    edit.put({ ...edit.placeOf(filled, "figure__managed_in_year__category_1__level_2"), column: 2 }, 3),
  ],
  "totals typed over": [
    edit.putAt(name("category_1__total"), 306),
    edit.putAt(name("category_2__total"), { ...number(1), formula: true }),
  ],
  "a figure beside the table": [
    edit.put({ sheet, row, column: 20 }, 99),
    edit.put({ sheet, row: 200, column: 2 }, "12"),
    edit.put({ sheet, row: 201, column: 2 }, "see above"),
  ],
  "status and signatures": [
    edit.putAt("status", "Provisional"),
    edit.putAt("signed__police__name", "A. Officer"),
    edit.putAt("signed__police__post", "Assistant Chief Constable"),
    edit.putAt("signed__probation__name", "B. Head"),
    edit.putAt("signed__prisons__post", "Governor"),
    edit.putAt("remark__eligible__category_1__level_1", "  A prison opened. "),
  ],
  "another word for the status": [edit.putAt("status", "nearly final")],
  "another year's form": [edit.setProperty("mappa-year", "2030/31")],
  "a year written over": [edit.putAt(yearName, "2030/31")],
  "another area's form": [edit.setProperty("mappa-area", "kent")],
  "another area in all places": [edit.setProperty("mappa-area", "kent"), edit.putAt(areaName, "Kent")],
  "another framework": [edit.setProperty("mappa-framework", "2015-16")],
  "an older version": [edit.setProperty("mappa-form-version", "0")],
  "properties lost": [(form) => ({ ...form, custom: new Map() })],
  "properties lost, and no area on the cover": [
    (form) => ({ ...form, custom: new Map() }),
    edit.putAt(areaName, undefined),
  ],
  "properties and cover lost": [(form) => ({ ...form, custom: new Map() }), edit.deleteSheet("Start")],
};

function emptied(form: OpenedWorkbook): edit.Edit[] {
  return [...form.names.keys()]
    .filter((each) => each.startsWith("figure__"))
    .map((each) => edit.putAt(each, undefined));
}
