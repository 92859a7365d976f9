import type { Figure } from "../../figures/figure.ts";
import { plainNumber } from "../../figures/number.ts";
import { numberOf, type Value } from "../../figures/value.ts";
import { rateBy } from "../../framework/cells.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { Statistics } from "../statistics.ts";

/** What the data of a release say of a figure in digits and in words of a fixed list; blank is nothing. */
export const computedColumns = [
  "kind",
  "value",
  "words",
  "status",
  "basis",
  "numerator",
  "denominator",
  "per",
  "lower",
  "upper",
  "from",
  "to",
  "areas_counted",
  "areas_of",
] as const;

export type ComputedColumn = (typeof computedColumns)[number];
export type ComputedFields = Readonly<Partial<Record<ComputedColumn, string>>>;

/**
 * A figure in digits: rates, limits and indices with the decimals with which the framework prints the rate, beside both
 * their counts, so that nothing is lost; what is changed from and to as exact as it is known.
 */
export function computedFields(statistics: Statistics, figure: Figure): ComputedFields {
  const { value, status, basis, coverage } = figure;
  return {
    kind: value.kind,
    ...numbersOf(value, decimalsOf(statistics, figure)),
    status,
    basis,
    ...(coverage && { areas_counted: String(coverage.counted), areas_of: String(coverage.of) }),
  };
}

function numbersOf(value: Value, decimals: number): ComputedFields {
  const rounded = (number: number) => plainNumber(number, decimals);
  switch (value.kind) {
    case "count":
      return { value: String(value.count) };
    case "rate": {
      const { numerator, denominator, base } = value;
      return {
        value: rounded(numberOf(value)!),
        numerator: exact(numerator),
        denominator: exact(denominator),
        per: String(base),
      };
    }
    case "published-rate":
      return { value: plainNumber(value.rate, value.decimals) };
    case "approximate":
      return { words: value.text };
    case "change":
      return { value: rounded(value.to - value.from), from: exact(value.from), to: exact(value.to) };
    case "interval":
      return { lower: rounded(value.lower), upper: rounded(value.upper) };
    case "coverage":
      return { value: String(value.counted) };
    default:
      return {};
  }
}

/** The decimals of a rate or its limits; those of an index; a count and its changes have none. */
function decimalsOf({ project, release }: Statistics, { at }: Figure): number {
  if (at.view === "index") return indexDecimals;
  const framework = frameworkOf(project.frameworks, at.year) ?? release.framework;
  return rateBy(framework, at.measure)?.decimals ?? 0;
}

const indexDecimals = 1;

/** More digits than any output prints, and no exponent. */
function exact(number: number): string {
  return Number.isInteger(number) ? String(number) : plainNumber(number, 8);
}
