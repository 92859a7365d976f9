import type { Expression, Reference } from "../model/expression.ts";
import type { Place } from "../model/place.ts";

/** How one format of workbook spells what differs between formats. */
export interface Dialect {
  readonly separator: "," | ";";
  cell(at: Reference): string;
  range(from: Reference, to: Place): string;
}

/** A formula in the spelling of one format, without what marks it as a formula. */
export function spelled(dialect: Dialect, expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.number);
    case "text":
      return `"${expression.text.replaceAll('"', '""')}"`;
    case "cell":
      return dialect.cell(expression.at);
    case "range":
      return dialect.range(expression.from, expression.to);
    case "call": {
      const given = expression.of.map((each) => spelled(dialect, each));
      return `${expression.name}(${given.join(dialect.separator)})`;
    }
    default:
      return `${operand(dialect, expression.left)}${expression.operator}${operand(dialect, expression.right)}`;
  }
}

/** In brackets wherever it is an operation itself, so that no order of operations has to be known. */
function operand(dialect: Dialect, expression: Expression): string {
  const written = spelled(dialect, expression);
  return expression.kind === "operation" ? `(${written})` : written;
}
