import type { ShapeFault, ValueKind } from "../../../findings/arguments/shape.ts";

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "text",
  number: "a number",
  "whole-number": "a whole number",
  "true-or-false": "true or false",
  list: "a list",
  names: "names with values",
};

/** What is wrong with the shape of a value, for people who do not know the words of programs. */
export function shapeProblem(fault: ShapeFault): string {
  if (fault.what === "unknown-name") return `'${fault.name}' is not known here.`;
  const value = fault.path.length === 0 ? "The file" : `'${fault.path.join(" > ")}'`;
  return `${value} ${predicate(fault)}.`;
}

function predicate(fault: Exclude<ShapeFault, { what: "unknown-name" }>): string {
  switch (fault.what) {
    case "missing":
      return "is missing";
    case "blank":
      return "is blank";
    case "kind":
      return `must be ${kinds[fault.expected]}, and is ${kinds[fault.given]}`;
    case "not-one-of":
      return `must be one of: ${fault.allowed.join(", ")}`;
    case "too-small":
      return `must be at least ${fault.least}`;
    case "too-long":
      return `is longer than ${fault.most} characters`;
    case "too-many":
      return `has more than ${fault.most} items`;
    case "too-large":
      return "is too large";
    case "rule":
      return `is wrong: ${fault.rule}`;
  }
}
