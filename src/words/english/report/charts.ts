import type { Basis } from "../../../figures/figure.ts";
import type { Year } from "../../../figures/year.ts";
import type { Said, Spoken } from "../../phrase.ts";
import type { SeriesValues } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { snapshotDay } from "../grammar/dates.ts";
import { line } from "../grammar/grammar.ts";

const axes = {
  areas: "Area",
  groups: "Group of areas",
  years: "Year",
  places: "Place",
  measures: "Measure",
} as const;
function kindInWords(kind: "bars" | "lines" | "map", of: string): string {
  switch (kind) {
    case "bars":
      return "Bar chart";
    case "lines":
      return "Line chart";
    case "map":
      return `Map of ${of}`;
  }
}

/** 'on 31 March 2018' or 'in 2017/18'. */
function when({ year, basis }: { readonly year: Year; readonly basis: Basis }): string {
  return basis === "snapshot" ? `on ${snapshotDay(year)}` : `in ${year}`;
}

function seriesInWords({ label, values, more, missing }: Spoken<SeriesValues>): Said {
  if (values.length === 0) return line` ${label ?? ""}: no figures are available.`;
  const name = label === undefined ? "" : `${label}: `;
  const list = values.flatMap((value, index) => line`${index > 0 ? ", " : ""}${value.label} ${value.use}`);
  const rest = more === undefined ? "" : ` (${more} values; the others are in the table)`;
  const gaps = missing ? `; ${missing.gaps} of ${missing.of} not available` : "";
  return line` ${name}${list}${rest}${gaps}.`;
}

/** What stands in and beside tables and charts. */
export const chartWords = {
  "axis-label": ({ axis }) => axes[axis],
  "view-label": ({ view, percent, ofResponding, level }) => {
    if (ofResponding) return "Sum of the areas at hand";
    switch (view) {
      case "value":
      case "point":
        return "Figure";
      case "stated":
        return "As published";
      case "change":
        return percent ? "Change (%)" : "Change";
      case "interval":
        return `${level}% confidence interval`;
      case "coverage":
        return "Areas counted";
      case "before-revision":
        return "Before revision";
    }
  },
  "source-illustrative": () => "Illustrative figures, invented for this example",
  "source-reconstructed": () => "Figures quoted in published sources, listed at the end of this report",
  "source-returns": ({ year }) => `Statistical returns of the MAPPA areas, ${year}`,
  "break-mark": () => "Break in series",
  units: ({ units }) => units.join(" or "),
  "chart-alternative": ({ kind, of, series }) => {
    const named = kindInWords(kind, of);
    if (series.every(({ values }) => values.length === 0))
      return `${named} without content: no figures are available.`;
    return line`${named}.${series.flatMap(seriesInWords)}`;
  },
  "headline-largest-part": ({ label, name, dimension, part, whole, unit }) =>
    line`${label}, ${name}, was the largest ${dimension.toLowerCase()}, with ${part} of ${whole} ${unit}`,
  "headline-trend": ({ label, from, to, moved, since, until }) => {
    const words = { rose: "rose from ", fell: "fell from ", same: "did not change: " }[moved];
    return line`${label} ${words}${from} ${when(since)} to ${to} ${when(until)}`;
  },
  "headline-beside-nation": ({ here, there, unit, place, beside, coverage }) => {
    const whose = coverage ? line` in the areas with a rate (${coverage})` : line` in ${beside}`;
    return line`The rate was ${here} ${unit} in ${place} and ${there}${whose}`;
  },
  "headline-highest-and-lowest": ({ highest, lowest, most, least }) =>
    line`Of the areas with a figure, ${highest} had the highest at ${most} and ${lowest} the lowest at ${least}`,
} satisfies Partial<ReportWords>;
