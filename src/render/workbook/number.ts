import type { Figure } from "../../figures/figure.ts";
import { changeShown, type Format } from "../../figures/format.ts";
import { roundNumber } from "../../figures/number.ts";
import type { Content } from "../../workbook/model/workbook.ts";

/** A number as it is printed: no digit beyond those that a reader of the report sees. */
type PrintedNumber = Extract<Content, { kind: "number" }>;

/** The numbers of a figure: one, two of what is printed with two, or none of what is no number. */
export function numbersOf({ value }: Figure, format: Format): readonly PrintedNumber[] {
  const { decimals } = format;
  switch (value.kind) {
    case "count":
      return [printed(value.count, 0)];
    case "rate":
      return [printed((value.numerator / value.denominator) * value.base, decimals)];
    case "published-rate":
      return [{ ...printed(value.rate, value.decimals), quoted: true }];
    case "change": {
      const change = changeShown(value, format);
      return change === undefined ? [] : [printed(change, decimals)];
    }
    case "interval":
      return [printed(value.lower, decimals), printed(value.upper, decimals)];
    case "coverage":
      return [printed(value.counted, 0), printed(value.of, 0)];
    default:
      return [];
  }
}

function printed(value: number, decimals: number): PrintedNumber {
  return { kind: "number", number: roundNumber(value, decimals), decimals };
}
