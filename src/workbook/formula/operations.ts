import type { Operator } from "../model/expression.ts";
import { asNumber, asText, boolean, error, number, text, type Value } from "./value.ts";

/** An operation on two values; an error on the left is what comes of it, then one on the right. */
export function operate(operator: Operator, left: Value, right: Value): Value {
  if (left.kind === "error") return left;
  if (right.kind === "error") return right;
  if (operator === "&") return joined(left, right);
  if (operator === "+" || operator === "-" || operator === "*" || operator === "/")
    return calculated(operator, left, right);
  return boolean(holds(operator, compared(left, right)));
}

function joined(left: Value, right: Value): Value {
  const one = asText(left);
  const other = asText(right);
  return one.kind === "text" && other.kind === "text" ? text(one.text + other.text) : error("#VALUE!");
}

function calculated(operator: "+" | "-" | "*" | "/", left: Value, right: Value): Value {
  const one = asNumber(left);
  const other = asNumber(right);
  if (one.kind === "error") return one;
  if (other.kind === "error") return other;
  if (operator === "*") return number(one.number * other.number);
  if (operator === "/") return other.number === 0 ? error("#DIV/0!") : number(one.number / other.number);
  return number(added(one.number, operator === "+" ? other.number : -other.number));
}

/** Spreadsheets take a difference that only the binary spelling of decimals makes for none: 0.3 - 0.1 - 0.2 is 0. */
function added(one: number, other: number): number {
  return one !== 0 && other !== 0 && nearly(one, -other) ? 0 : one + other;
}

function nearly(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) < Math.max(Math.abs(one), Math.abs(other)) * 2 ** -48;
}

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** Numbers come before text and text before truth; a blank is whatever it is compared with. */
function compared(left: Value, right: Value): number {
  const one = left.kind === "blank" ? emptyLike(right) : left;
  const other = right.kind === "blank" ? emptyLike(left) : right;
  if (one.kind === "number" && other.kind === "number")
    return nearly(one.number, other.number) ? 0 : one.number - other.number;
  if (one.kind === "text" && other.kind === "text") return alphabetical.compare(one.text, other.text);
  if (one.kind === "boolean" && other.kind === "boolean") return Number(one.boolean) - Number(other.boolean);
  return ranks.indexOf(one.kind) - ranks.indexOf(other.kind);
}

const ranks: readonly Value["kind"][] = ["blank", "number", "text", "boolean", "error"];

/** Capitals are no difference. */
const alphabetical = new Intl.Collator("en", { sensitivity: "accent" });

function emptyLike(value: Value): Value {
  if (value.kind === "text") return text("");
  if (value.kind === "boolean") return boolean(false);
  return number(0);
}
