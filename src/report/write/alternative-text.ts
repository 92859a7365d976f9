import { numberOf } from "../../figures/value.ts";
import { phrase, type Text } from "../../words/phrase.ts";
import type { SeriesValues } from "../../words/phrases.ts";
import type { Chart, ChartSeries } from "../document.ts";
import type { AxisItem } from "../outline/items.ts";

/** Lists longer than this are left to the table beside the chart. */
const longestList = 8;

/**
 * What a chart shows in full sentences, every number a figure; a long series is given by its ends.
 *
 * @param of what a map is of
 */
export function alternativeText(
  { kind, of }: { readonly kind: Chart["kind"]; readonly of: Text },
  points: readonly AxisItem[],
  series: readonly ChartSeries[],
): Text {
  const values = series.map((each) => valuesOf(kind, points, each));
  return phrase("chart-alternative", { kind, of, series: values });
}

function valuesOf(
  kind: Chart["kind"],
  points: readonly AxisItem[],
  { label, values }: ChartSeries,
): SeriesValues {
  const known = values.flatMap((use, index) =>
    numberOf(use.figure.value) === undefined ? [] : [{ label: points[index]!.label, use }],
  );
  const long = known.length > longestList;
  const gaps = values.length - known.length;
  const named = kind !== "map" || known.length === 0;
  return {
    ...(named && { label }),
    values: long ? [known[0]!, known.at(-1)!] : known,
    ...(long && { more: known.length }),
    ...(gaps > 0 && { missing: { gaps, of: values.length } }),
  };
}
