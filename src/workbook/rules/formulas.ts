import { cellAt } from "../formula/evaluate.ts";
import { isKnownFormat } from "../formula/number-format.ts";
import { spelled } from "../formula/spelling.ts";
import type { Expression, FunctionName, Reference } from "../model/expression.ts";
import type { Place } from "../model/place.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import { xlsxFormulas } from "../write/xlsx/formula.ts";
import { cellsOf, type Flaw, type FlawCode, sheetsByName } from "./flaw.ts";

/** Formulas of cells and of validations that name cells that exist, in the way that their functions take them. */
export function* formulas(workbook: Workbook): Generator<Flaw> {
  const sheets = sheetsByName(workbook);
  for (const { cell, sheet, at } of cellsOf(workbook)) {
    const expressions = [
      ...(cell.content.kind === "formula" ? [{ expression: cell.content.expression, longest: 8192 }] : []),
      ...(cell.validation?.rule.kind === "true"
        ? [{ expression: cell.validation.rule.expression, longest: 255 }]
        : []),
    ];
    for (const { expression, longest } of expressions) {
      const codes = new Set(wrongIn(expression, { sheet, sheets, range: false }));
      if (spelled(xlsxFormulas, expression).length > longest) codes.add("formula-long");
      for (const code of codes) yield { code, sheet: sheet.name, at };
    }
  }
}

interface Surroundings {
  readonly sheet: Sheet;
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Whether several cells may stand here. */
  readonly range: boolean;
}

function* wrongIn(expression: Expression, around: Surroundings): Generator<FlawCode> {
  switch (expression.kind) {
    case "number":
      if (!Number.isFinite(expression.number)) yield "formula-number";
      return;
    case "text":
      // As long as Excel takes a text inside a formula.
      if (expression.text.length > 255) yield "formula-text-long";
      return;
    case "cell":
      if (!exists(around, expression.at, expression.at)) yield "formula-of-no-cell";
      return;
    case "range":
      if (!around.range) yield "formula-range";
      if (!exists(around, expression.from, expression.to)) yield "formula-of-no-cell";
      return;
    case "operation":
      yield* wrongIn(expression.left, { ...around, range: false });
      yield* wrongIn(expression.right, { ...around, range: false });
      return;
    default:
      yield* wrongCall(expression, around);
  }
}

function* wrongCall(call: Extract<Expression, { kind: "call" }>, around: Surroundings): Generator<FlawCode> {
  const { least, most, takes } = given[call.name];
  if (call.of.length < least || call.of.length > most) yield "formula-arguments";
  if (takes === "cells" && call.of.some(({ kind }) => kind !== "cell" && kind !== "range"))
    yield "formula-arguments";
  const [, format] = call.of;
  if (call.name === "TEXT" && !(format?.kind === "text" && isKnownFormat(format.text)))
    yield "formula-format";
  for (const each of call.of) yield* wrongIn(each, { ...around, range: takes !== "values" });
}

/** How many arguments each function takes, and whether they are values, values or ranges, or cells only. */
const given: Readonly<
  Record<
    FunctionName,
    { readonly least: number; readonly most: number; readonly takes: "values" | "any" | "cells" }
  >
> = {
  SUM: { least: 1, most: 255, takes: "any" },
  IF: { least: 2, most: 3, takes: "values" },
  AND: { least: 1, most: 255, takes: "any" },
  OR: { least: 1, most: 255, takes: "any" },
  NOT: { least: 1, most: 1, takes: "values" },
  COUNT: { least: 1, most: 255, takes: "any" },
  COUNTA: { least: 1, most: 255, takes: "any" },
  COUNTBLANK: { least: 1, most: 1, takes: "cells" },
  ISNUMBER: { least: 1, most: 1, takes: "values" },
  ISTEXT: { least: 1, most: 1, takes: "values" },
  ISBLANK: { least: 1, most: 1, takes: "values" },
  INT: { least: 1, most: 1, takes: "values" },
  LOWER: { least: 1, most: 1, takes: "values" },
  TRIM: { least: 1, most: 1, takes: "values" },
  TEXT: { least: 2, most: 2, takes: "values" },
};

/** Every corner has to be written; a range has its corners in their order. */
function exists({ sheet, sheets }: Surroundings, from: Reference, to: Place): boolean {
  const target = from.sheet === undefined ? sheet : sheets.get(from.sheet);
  if (target === undefined || to.row < from.row || to.column < from.column) return false;
  return cellAt(target, from) !== undefined && cellAt(target, to) !== undefined;
}
