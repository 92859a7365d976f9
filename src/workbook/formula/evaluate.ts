import type { Expression, Reference } from "../model/expression.ts";
import type { Place } from "../model/place.ts";
import type { Cell, Sheet, Workbook } from "../model/workbook.ts";
import { type Argument, functions, single } from "./functions.ts";
import { operate } from "./operations.ts";
import { asBoolean, blank, boolean, error, number, text, type Value } from "./value.ts";

/**
 * The values of the cells of a workbook, each computed once and when it is asked for. What comes out is what Excel and
 * LibreOffice store, so that a file that nobody recalculates says the same. A formula that leads back to itself has
 * the value #REF!, and a blank cell is 0 where a formula is nothing but a reference to it.
 */
export function evaluation(workbook: Workbook): (sheet: string, at: Place) => Value {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  // By place: one cell of the model may stand at several, and means another thing on another sheet.
  const known = new Map<string, Value>();
  const underway = new Set<string>();

  const valueAt = (sheet: string, at: Place): Value => {
    const found = sheets.get(sheet);
    if (found === undefined || at.row < 1 || at.column < 1) return error("#REF!");
    const cell = cellAt(found, at);
    if (cell === undefined || cell.content.kind === "blank") return blank;
    if (cell.content.kind === "text") return text(cell.content.text);
    if (cell.content.kind === "number") return number(cell.content.number);
    const key = `${at.row} ${at.column} ${sheet}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (underway.has(key)) return error("#REF!");
    underway.add(key);
    const value = result(computed({ sheet, valueAt }, cell.content.expression));
    underway.delete(key);
    known.set(key, value);
    return value;
  };
  return valueAt;
}

/** The cell at a place, or undefined where nothing is written. */
export function cellAt(sheet: Sheet, { row, column }: Place): Cell | undefined {
  return sheet.rows[row - 1]?.cells[column - 1];
}

interface Surroundings {
  /** Where the formula stands. */
  readonly sheet: string;
  valueAt(sheet: string, at: Place): Value;
}

function result(value: Value): Value {
  return value.kind === "blank" ? number(0) : value;
}

function computed(around: Surroundings, expression: Expression): Value {
  switch (expression.kind) {
    case "number":
      return number(expression.number);
    case "text":
      return text(expression.text);
    case "operation":
      return operate(
        expression.operator,
        computed(around, expression.left),
        computed(around, expression.right),
      );
    case "call":
      if (expression.name === "IF") return chosen(around, expression.of);
      return functions[expression.name](expression.of.map((each) => argument(around, each)));
    default:
      return single(argument(around, expression));
  }
}

function chosen(around: Surroundings, [condition, then, otherwise]: readonly Expression[]): Value {
  if (condition === undefined || then === undefined) return error("#VALUE!");
  const held = asBoolean(computed(around, condition));
  if (held.kind === "error") return held;
  if (held.boolean) return computed(around, then);
  return otherwise === undefined ? boolean(false) : computed(around, otherwise);
}

function argument(around: Surroundings, expression: Expression): Argument {
  if (expression.kind === "cell")
    return { kind: "cells", values: [around.valueAt(expression.at.sheet ?? around.sheet, expression.at)] };
  if (expression.kind === "range")
    return { kind: "cells", values: rangeValues(around, expression.from, expression.to) };
  return { kind: "value", value: computed(around, expression) };
}

function rangeValues(around: Surroundings, from: Reference, to: Place): Value[] {
  const values: Value[] = [];
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++)
      values.push(around.valueAt(from.sheet ?? around.sheet, { row, column }));
  return values;
}
