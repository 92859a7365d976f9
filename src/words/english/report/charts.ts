import type { ReportWords } from "../../report-words.ts";
import { listed } from "../grammar/listed.ts";
import { sideInWords } from "./comparing.ts";

const axes = {
  areas: "Area",
  groups: "Group of areas",
  years: "Year",
  places: "Place",
  measures: "Measure",
} as const;
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
      case "control-limits":
        return `${level}% control limits`;
      case "index":
        return "Index";
      case "coverage":
        return "Areas counted";
      case "before-revision":
        return "Before revision";
    }
  },
  "source-illustrative": () => "Illustrative figures, invented for this example",
  "source-reconstructed": ({ workbook }) =>
    `Figures quoted in published sources, listed ${workbook ? "on the sheet Cover" : "at the end of this report"}`,
  "source-returns": ({ year }) => `Statistical returns of the MAPPA areas, ${year}`,
  "break-mark": ({ of }) => (of.length === 0 ? "Break in series" : `Break in series: ${listed(of)}`),
  "break-in-words": ({ year, sentence, of }) =>
    `Break in ${year}${of.length === 0 ? "" : ` (${listed(of)})`}: ${sentence.replace(/\.$/, "")}`,
  units: ({ units }) => units.join(" or "),
  "unit-index": ({ base }) => `index, first year of each series = ${base}`,
  "group-beside": ({ side, place }) => sideInWords(side, place),
  "group-funnel": ({ level, where }) =>
    where === "within" ? `Within the ${level}% control limits` : `Outside the ${level}% control limits`,
  "funnel-denominator": ({ labels }) => listed(labels),
} satisfies Partial<ReportWords>;
