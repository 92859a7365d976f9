import type { FunctionName } from "../model/expression.ts";
import { formatted } from "./number-format.ts";
import { asBoolean, asNumber, asText, boolean, error, number, text, type Value } from "./value.ts";

/** What a function is given: a value that was computed for it, or the values of cells, of which some are skipped. */
export type Argument =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "cells"; readonly values: readonly Value[] };

type Work = (given: readonly Argument[]) => Value;

/** All functions but IF, which computes only what it needs. */
export const functions: Readonly<Record<Exclude<FunctionName, "IF">, Work>> = {
  SUM: (given) => {
    let sum = 0;
    for (const value of numbersOf(given)) {
      if (value.kind === "error") return value;
      sum += value.number;
    }
    return number(sum);
  },
  AND: (given) => conditions(given, (all) => all.every(Boolean)),
  OR: (given) => conditions(given, (all) => all.some(Boolean)),
  NOT: ([given]) => {
    const condition = asBoolean(single(given));
    return condition.kind === "error" ? condition : boolean(!condition.boolean);
  },
  COUNT: (given) => number([...numbersOf(given)].filter((value) => value.kind === "number").length),
  COUNTA: (given) => number(all(given).filter((value) => value.kind !== "blank").length),
  COUNTBLANK: (given) =>
    number(
      all(given).filter((value) => value.kind === "blank" || (value.kind === "text" && value.text === ""))
        .length,
    ),
  ISNUMBER: ([given]) => boolean(single(given).kind === "number"),
  ISTEXT: ([given]) => boolean(single(given).kind === "text"),
  ISBLANK: ([given]) => boolean(single(given).kind === "blank"),
  INT: ([given]) => {
    const value = asNumber(single(given));
    return value.kind === "error" ? value : number(Math.floor(value.number));
  },
  LOWER: ([given]) => changed(given, (written) => written.toLowerCase()),
  TRIM: ([given]) => changed(given, (written) => written.replace(/^ +| +$/g, "").replace(/ +/g, " ")),
  TEXT: ([given, format]) => {
    const value = single(given);
    const pattern = asText(single(format));
    if (value.kind === "error") return value;
    if (pattern.kind === "error") return pattern;
    if (value.kind === "boolean") return asText(value);
    const counted = asNumber(value);
    if (counted.kind === "error") return asText(value);
    const written = formatted(counted.number, pattern.text);
    return written === undefined ? error("#VALUE!") : text(written);
  },
};

/** The one value of an argument; several cells are none. */
export function single(given: Argument | undefined): Value {
  if (given === undefined) return error("#VALUE!");
  if (given.kind === "value") return given.value;
  return given.values.length === 1 ? given.values[0]! : error("#VALUE!");
}

function all(given: readonly Argument[]): Value[] {
  return given.flatMap((each) => (each.kind === "value" ? [each.value] : each.values));
}

/** In cells only numbers count, and errors; what was given as a value has to be a number. */
function* numbersOf(given: readonly Argument[]): Generator<Extract<Value, { kind: "number" | "error" }>> {
  for (const each of given) {
    if (each.kind === "value") yield asNumber(each.value);
    else for (const value of each.values) if (value.kind === "number" || value.kind === "error") yield value;
  }
}

function conditions(given: readonly Argument[], of: (all: readonly boolean[]) => boolean): Value {
  const found: boolean[] = [];
  for (const each of given) {
    const values =
      each.kind === "value"
        ? [each.value]
        : each.values.filter(({ kind }) => kind !== "text" && kind !== "blank");
    for (const value of values) {
      const condition = asBoolean(value);
      if (condition.kind === "error") return condition;
      found.push(condition.boolean);
    }
  }
  return found.length === 0 ? error("#VALUE!") : boolean(of(found));
}

function changed(given: Argument | undefined, change: (written: string) => string): Value {
  const written = asText(single(given));
  return written.kind === "error" ? written : text(change(written.text));
}
