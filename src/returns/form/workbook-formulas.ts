import type { Expression, FunctionName, Operator, Reference } from "../../workbook/model/expression.ts";
import type { Place } from "../../workbook/model/place.ts";
import { figureWords, mostCounted } from "../values.ts";

/** What a form's cells compute, put together from few pieces. */
export const number = (value: number): Expression => ({ kind: "number", number: value });
export const text = (value: string): Expression => ({ kind: "text", text: value });
export const cell = (at: Reference): Expression => ({ kind: "cell", at });
export const range = (from: Reference, to: Place): Expression => ({ kind: "range", from, to });

export function call(name: FunctionName, ...of: readonly Expression[]): Expression {
  return { kind: "call", name, of };
}

export function operation(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: "operation", operator, left, right };
}

/** All of some conditions, or any of them; one alone stands for itself. */
export function together(name: "AND" | "OR", conditions: readonly Expression[]): Expression {
  return conditions.length === 1 ? conditions[0]! : call(name, ...conditions);
}

/** The first words of which the condition holds, else the last. */
export function firstOf(
  cases: readonly { readonly when: Expression; readonly say: Expression }[],
  otherwise: Expression,
): Expression {
  return cases.reduceRight((rest, { when, say }) => call("IF", when, say, rest), otherwise);
}

/** Whether what stands in a cell is a whole number that is read, or one of the words in place of one. */
export function isFigure(at: Place, allowed: readonly string[] = figureWords): Expression {
  const own = cell(at);
  return call(
    "IF",
    call("ISNUMBER", own),
    call(
      "AND",
      operation(own, ">=", number(0)),
      operation(own, "<=", number(mostCounted)),
      operation(call("INT", own), "=", own),
    ),
    together(
      "OR",
      allowed.map((word) => operation(call("LOWER", call("TRIM", own)), "=", text(word))),
    ),
  );
}

/** The sum of some cells where each of them is a number, else how many are missing, in words. */
export function sumOf(parts: readonly Place[], missing: (of: number) => string): Expression {
  const cells = parts.map(cell);
  const count = call("COUNT", ...cells);
  return call(
    "IF",
    operation(count, "=", number(parts.length)),
    call("SUM", ...cells),
    operation(operation(number(parts.length), "-", count), "&", text(missing(parts.length))),
  );
}
