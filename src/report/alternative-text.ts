import { numberOf } from "../figures/value.ts";
import type { ChartDefinition } from "../framework/schema.ts";
import type { AxisItem } from "./axes.ts";
import type { ReportContext } from "./context.ts";
import type { ChartSeries, Inline } from "./document.ts";
import { text } from "./words.ts";

/** Lists longer than this are left to the table beside the chart. */
const longestList = 8;

const kinds = { bars: "Bar chart", lines: "Line chart", map: "Map of England and Wales" } as const;

/** What a chart shows in full sentences, every number a figure; a long series is given by its ends. */
export function alternativeText(
  context: ReportContext,
  definition: ChartDefinition,
  points: readonly AxisItem[],
  series: readonly ChartSeries[],
): readonly Inline[] {
  const known = (each: ChartSeries) =>
    each.values.flatMap((use, index) =>
      numberOf(context.collect.figures[use.figure]!.value) === undefined
        ? []
        : [{ use, label: points[index]!.label }],
    );
  const counted = series.map(known);
  if (counted.every((each) => each.length === 0))
    return [text(`${kinds[definition.kind]} without content: no figures are available.`)];
  const parts = series.flatMap((each, index): Inline[] => {
    const values = counted[index]!;
    const shown = values.length > longestList ? [values[0]!, values.at(-1)!] : values;
    const name = definition.kind === "map" ? "" : `${each.label}: `;
    const list = shown.flatMap((value, at): Inline[] => [
      text(`${at > 0 ? ", " : ""}${value.label} `),
      value.use,
    ]);
    if (values.length === 0) return [text(` ${each.label}: no figures are available.`)];
    const more = values.length > longestList ? ` (${values.length} values; the others are in the table)` : "";
    const gaps = each.values.length - values.length;
    const missing = gaps > 0 ? `; ${gaps} of ${each.values.length} not available` : "";
    return [text(` ${name}`), ...list, text(`${more}${missing}.`)];
  });
  return [text(`${kinds[definition.kind]}.`), ...parts];
}
