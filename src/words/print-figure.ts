import type { Figure, Status } from "../figures/figure.ts";
import { changeShown, type Format } from "../figures/format.ts";
import { printNumber } from "../figures/number.ts";
import type { Sign } from "../figures/sign.ts";
import { numberOf } from "../figures/value.ts";
import type { Words } from "./words.ts";

/** A figure in print. */
export interface Printed {
  /** A number; words as published ('more than 11,000') or in place of a number; or a sign alone. */
  readonly kind: "number" | "words" | "sign";
  /** Without the sign of its status: `1,015`, `[x]`. */
  readonly value: string;
  /** Whether it is provisional or revised. */
  readonly sign?: Sign;
  /** All of it: `1,015 [r]`. */
  readonly text: string;
}

/** Prints a figure, the same in every output. */
export function printFigure(words: Words, { value, status: own }: Figure, format: Format): Printed {
  const { values } = words;
  const status = format.sentence || format.unmarked ? "final" : own;
  const number = (text: string) => marked("number", `${text}${format.suffix ?? ""}`, status);
  switch (value.kind) {
    case "count":
      return number(printNumber(value.count, 0));
    case "rate":
      return number(printNumber(numberOf(value)!, format.decimals));
    case "published-rate":
      return number(printNumber(value.rate, value.decimals));
    case "change":
      return printChange(words, value, status, format);
    case "interval": {
      const [lower, upper] = [value.lower, value.upper].map((limit) => printNumber(limit, format.decimals));
      return number(values.range(lower!, upper!));
    }
    case "coverage":
      return number(values.coverage(value.counted, value.of));
    case "approximate":
      return marked("words", inWords(words, value.text), status);
    case "not-available":
      return alone("[x]");
    case "not-collected":
      return alone("[x1]");
    case "not-applicable":
      return alone("[z]");
    case "confidential":
      return alone("[c]");
    case "not-comparable":
      return alone("[b]");
  }
}

/** An approximate value is printed as its source words it; a bare number would pass for an exact one. */
function inWords({ values }: Words, text: string): string {
  return /^\d[\d.,\s]*$/.test(text) ? values.about(text) : text;
}

function printChange(
  words: Words,
  moved: { readonly from: number; readonly to: number },
  status: Status,
  format: Format,
): Printed {
  const change = changeShown(moved, format);
  if (change === undefined) return alone("[z]");
  if (change === 0 && !format.sentence) return marked("words", words.values.noChange, status);
  const text = format.sentence
    ? printNumber(Math.abs(change), format.decimals)
    : signed(change, format.decimals);
  return marked("number", `${text}${format.suffix ?? ""}`, status);
}

function signed(value: number, decimals: number): string {
  const text = printNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

const statusSigns: Readonly<Record<Status, Sign | undefined>> = {
  provisional: "[p]",
  revised: "[r]",
  final: undefined,
};

function marked(kind: Printed["kind"], value: string, status: Status): Printed {
  const sign = statusSigns[status];
  return sign ? { kind, value, sign, text: `${value} ${sign}` } : { kind, value, text: value };
}

/** What prints as a sign has no number of which the status could speak. */
function alone(sign: Sign): Printed {
  return { kind: "sign", value: sign, text: sign };
}

/** The signs that printed figures carry, in the order in which they are explained. */
export function signsOf(words: Words, printed: readonly Printed[]): Sign[] {
  const used = new Set(printed.flatMap((each) => [each.kind === "sign" ? each.value : undefined, each.sign]));
  return (Object.keys(words.values.signs) as Sign[]).filter((sign) => used.has(sign));
}
