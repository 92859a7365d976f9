import { cellAt } from "../formula/evaluate.ts";
import type { Expression } from "../model/expression.ts";
import type { Cell, Sheet, Workbook } from "../model/workbook.ts";
import { cellsOf, type Flaw, sheetsByName } from "./flaw.ts";

/** No formula needs its own value, by however many others. */
export function* circles(workbook: Workbook): Generator<Flaw> {
  const sheets = sheetsByName(workbook);
  const state = new Map<Cell, "underway" | "done">();
  const circular = new Set<Cell>();

  const visit = (sheet: Sheet, cell: Cell): void => {
    if (cell.content.kind !== "formula" || state.get(cell) === "done") return;
    if (state.get(cell) === "underway") {
      circular.add(cell);
      return;
    }
    state.set(cell, "underway");
    for (const needed of cellsIn(cell.content.expression, sheet, sheets)) visit(needed.sheet, needed.cell);
    state.set(cell, "done");
  };

  for (const { sheet, cell } of cellsOf(workbook)) visit(sheet, cell);
  for (const { sheet, cell, at } of cellsOf(workbook))
    if (circular.has(cell)) yield { code: "formula-circle", sheet: sheet.name, at };
}

function* cellsIn(
  expression: Expression,
  sheet: Sheet,
  sheets: ReadonlyMap<string, Sheet>,
): Generator<{ readonly sheet: Sheet; readonly cell: Cell }> {
  if (expression.kind === "call") for (const each of expression.of) yield* cellsIn(each, sheet, sheets);
  if (expression.kind === "operation") {
    yield* cellsIn(expression.left, sheet, sheets);
    yield* cellsIn(expression.right, sheet, sheets);
  }
  if (expression.kind !== "cell" && expression.kind !== "range") return;
  const from = expression.kind === "cell" ? expression.at : expression.from;
  const to = expression.kind === "cell" ? expression.at : expression.to;
  const target = from.sheet === undefined ? sheet : sheets.get(from.sheet);
  if (target === undefined) return;
  for (let row = from.row; row <= Math.min(to.row, target.rows.length); row++)
    for (let column = from.column; column <= to.column; column++) {
      const cell = cellAt(target, { row, column });
      if (cell !== undefined) yield { sheet: target, cell };
    }
}
