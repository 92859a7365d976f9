import type { Figure, Status } from "./figure.ts";
import { numberOf } from "./value.ts";

/** How a figure is to be printed; part of the document, so that every output prints the same characters. */
export interface Format {
  /** Digits after the decimal point for rates, limits, percentages and changes of them. Counts have none. */
  readonly decimals: number;
  /** For a change: as a number of people, or in per cent of the earlier figure. */
  readonly change?: "absolute" | "percent";
  /** Put after the number and before its sign, in a sentence: '+0.2% [p]'. */
  readonly suffix?: "%";
}

/** The signs used in every output, with what each means; the publishing standards' shorthand. */
export const signs = {
  "[x]": "not available: no figure reached us, or what it is computed from did not",
  "[x1]": "not collected that year",
  "[z]": "not applicable",
  "[c]": "confidential",
  "[p]": "provisional",
  "[r]": "revised",
  "[b]": "break in series: not comparable",
} as const;

export type Sign = keyof typeof signs;

/** No percentage is given on a base below this; Ministry practice for commentary. */
export const smallestBaseForPercentages = 50;

/** Digits grouped by commas, a true minus sign for negatives, a fixed number of decimals. */
export function printNumber(value: number, decimals: number): string {
  const fixed = roundHalfAway(Math.abs(value), decimals);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(fixed) !== 0 ? `\u2212${text}` : text;
}

/**
 * Rounds half away from zero, as statisticians print; `toFixed` alone rounds 1.005 down because of its binary
 * form, so a hair is added that is far below any digit that is printed.
 */
function roundHalfAway(value: number, decimals: number): string {
  if (Number.isInteger(value)) return value.toFixed(decimals);
  return (value + value * 1e-12).toFixed(decimals);
}

/** The figure's value in print, without its status: a number, words as published, or a sign. */
export function printValue(figure: Figure, format: Format): string {
  const value = figure.value;
  switch (value.kind) {
    case "count":
      return printNumber(value.count, 0);
    case "rate":
      return printNumber(numberOf(value)!, format.decimals);
    case "published-rate":
      return printNumber(value.rate, value.decimals);
    case "change":
      return printChange(value.from, value.to, format);
    case "interval":
      return `${printNumber(value.lower, format.decimals)} to ${printNumber(value.upper, format.decimals)}`;
    case "coverage":
      return `${value.counted} of ${value.of}`;
    case "approximate":
      return value.text;
    case "not-available":
      return "[x]";
    case "not-collected":
      return "[x1]";
    case "not-applicable":
      return "[z]";
    case "not-comparable":
      return "[b]";
  }
}

function printChange(from: number, to: number, format: Format): string {
  if (from === to) return "no change";
  if (format.change === "percent") {
    if (from < smallestBaseForPercentages) return "[z]";
    return signed(((to - from) / from) * 100, format.decimals);
  }
  return signed(to - from, format.decimals);
}

function signed(value: number, decimals: number): string {
  const text = printNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The figure in print with its status sign: `1,015`, `1,015 [r]`, `[x]`. */
export function printFigure(figure: Figure, format: Format): string {
  const text = printValue(figure, format);
  const mark = statusSigns[figure.status];
  // What prints as a sign has no number of which the status could speak.
  if (Object.hasOwn(signs, text)) return text;
  const number = `${text}${format.suffix ?? ""}`;
  return mark ? `${number} ${mark}` : number;
}

const statusSigns: Readonly<Partial<Record<Status, Sign>>> = { provisional: "[p]", revised: "[r]" };

/** The signs that a printed figure carries, for the explanation above its table. */
export function signsIn(printed: string): Sign[] {
  return (Object.keys(signs) as Sign[]).filter((sign) => printed.includes(sign));
}
