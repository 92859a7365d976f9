import type { ChartWords } from "../chart-words.ts";

export const charts: ChartWords = {
  unit: (unit) => unit.charAt(0).toUpperCase() + unit.slice(1),
  noFigures: "No figures are available for this chart",
  lineWithoutFigures: (name) => `${name}: no figures`,
  reference: (name, value) => `${name}: ${value}`,
  ownScales: "Each panel has its own scale. Compare within a panel, not between the two.",
  controlLimits: (level) => `${level}% limits`,
  map: {
    span: (from, to) => {
      if (from === undefined) return to && `Under ${to}`;
      return to === undefined ? `${from} and over` : `${from} to under ${to}`;
    },
    noFigure: "No figure",
    areas: (count) => (count === 1 ? "1 area" : `${count} areas`),
    rule: "Classes are bounded by round numbers and hold about as many areas each.",
    credit:
      "Boundaries: Office for National Statistics licensed under the Open Government Licence v.3.0. " +
      "Contains OS data © Crown copyright and database right 2021.",
  },
  source: (source) => `Source: ${source}`,
  sign: (sign, meaning) => `${sign} ${meaning}`,
};
