import { cellAt } from "../formula/evaluate.ts";
import type { Expression } from "../model/expression.ts";
import type { Place } from "../model/place.ts";
import type { Cell, Sheet, Workbook } from "../model/workbook.ts";
import { cellsOf, type Flaw, sheetsByName } from "./flaw.ts";

/** No formula needs its own value, by however many others. */
export function* circles(workbook: Workbook): Generator<Flaw> {
  const sheets = sheetsByName(workbook);
  const state = new Map<string, "underway" | "done">();
  const circular: Standing[] = [];

  const visit = (standing: Standing): void => {
    const { sheet, cell, at } = standing;
    const key = `${at.row} ${at.column} ${sheet.name}`;
    if (cell.content.kind !== "formula" || state.get(key) === "done") return;
    if (state.get(key) === "underway") {
      circular.push(standing);
      return;
    }
    state.set(key, "underway");
    for (const needed of cellsIn(cell.content.expression, sheet, sheets)) visit(needed);
    state.set(key, "done");
  };

  for (const standing of cellsOf(workbook)) visit(standing);
  for (const { sheet, at } of circular) yield { code: "formula-circle", sheet: sheet.name, at };
}

interface Standing {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly at: Place;
}

function* cellsIn(
  expression: Expression,
  sheet: Sheet,
  sheets: ReadonlyMap<string, Sheet>,
): Generator<Standing> {
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
      if (cell !== undefined) yield { sheet: target, cell, at: { row, column } };
    }
}
