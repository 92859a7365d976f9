import type { ChartWords } from "../chart-words.ts";

export const charts: ChartWords = {
  unit: (unit) => unit.charAt(0).toUpperCase() + unit.slice(1),
  noFigures: "No figures are available for this chart",
  lineWithoutFigures: (name) => `${name}: no figures`,
  reference: (name, value) => `${name}: ${value}`,
  controlLimits: (level) => `${level}% limits`,
  map: {
    span: (least, greatest) => (least === greatest ? least : `From ${least} to ${greatest}`),
    noFigure: "No figure",
    areas: (count) => (count === 1 ? "1 area" : `${count} areas`),
    rule: "Classes hold as equal a number of areas as the values allow.",
    credit:
      "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. " +
      "Contains OS data © Crown copyright and database right 2021.",
  },
  source: (source) => `Source: ${source}`,
  sign: (sign, meaning) => `${sign} ${meaning}`,
};
