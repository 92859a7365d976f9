import type { Figure } from "../../figures/figure.ts";
import { changeShown, type Format } from "../../figures/format.ts";
import { geographySlug } from "../../figures/geography.ts";
import { plainNumber } from "../../figures/number.ts";
import type { Sign } from "../../figures/sign.ts";
import type { Value } from "../../figures/value.ts";
import { firstCalendarYear } from "../../figures/year.ts";
import type { PrintedFigure } from "../../report/edition/edition.ts";
import type { Field } from "./field.ts";

/**
 * What a row of a table's data says of its figure: whose it is, what it is, the number, and what stands behind it.
 *
 * @param sign what all numbers of the column are marked with
 */
export function figureFields(figure: Figure, printed: PrintedFigure, sign: Sign | undefined) {
  const { at, value, coverage } = figure;
  const { counted, of } = coverage ?? {};
  return {
    area: geographySlug(at.geography),
    year: at.year,
    year_end: `${firstCalendarYear(at.year) + 1}-03-31`,
    measure: at.measure,
    members: at.members.join("/"),
    view: at.view,
    ...numberFields(value, printed),
    kind: value.kind,
    sign: printed.kind === "sign" ? printed.value : (printed.sign ?? sign ?? ""),
    status: figure.status,
    basis: figure.basis,
    areas_counted: whole(counted),
    areas_of: whole(of),
    printed: printed.text,
    figure: figure.id,
  } satisfies Record<string, Field>;
}

type NumberFields = Record<"value" | "lower" | "upper" | "unit" | "numerator" | "denominator", Field>;

/** The number in the digits in which it is printed; nothing is a number that is not printed as one. */
function numberFields(value: Value, { format }: PrintedFigure): NumberFields {
  const rounded = (number: number): Field => ({ number: plainNumber(number, format.decimals) });
  switch (value.kind) {
    case "count":
      return { ...none, value: whole(value.count), unit: "count" };
    case "rate": {
      const { numerator, denominator, base } = value;
      return {
        ...none,
        value: rounded((numerator / denominator) * base),
        unit: base === 100 ? "percent" : `per ${base}`,
        numerator: whole(numerator),
        denominator: whole(denominator),
      };
    }
    case "published-rate":
      return { ...none, value: { number: plainNumber(value.rate, value.decimals) } };
    case "change":
      return changeFields(value, format);
    case "interval":
      return { ...none, lower: rounded(value.lower), upper: rounded(value.upper) };
    case "coverage":
      return { ...none, value: whole(value.counted), denominator: whole(value.of), unit: "areas" };
    default:
      return none;
  }
}

function changeFields(value: Extract<Value, { kind: "change" }>, format: Format): NumberFields {
  const change = changeShown(value, format);
  if (change === undefined) return none;
  const unit = format.change === "percent" ? "percent change" : "change";
  return { ...none, value: { number: plainNumber(change, format.decimals) }, unit };
}

const none: NumberFields = { value: "", lower: "", upper: "", unit: "", numerator: "", denominator: "" };

function whole(number: number | undefined): Field {
  return number === undefined ? "" : { number: String(number) };
}
