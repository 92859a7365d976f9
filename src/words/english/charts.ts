/** What is said in the pictures of charts, and around one that leaves its page. */
export const charts = {
  /** The unit of the values, above them: 'per 100,000 people' as the first words of a caption. */
  unit: (unit: string): string => unit.charAt(0).toUpperCase() + unit.slice(1),
  /** In place of a chart that has nothing to show. */
  noFigures: "No figures are available for this chart",
  /** The name of a line that has nothing to show, among others that have. */
  lineWithoutFigures: (name: string): string => `${name}: no figures`,
  map: {
    /** The values of a class of areas, each as printed. */
    span: (least: string, greatest: string): string =>
      least === greatest ? least : `From ${least} to ${greatest}`,
    noFigure: "No figure",
    areas: (count: number): string => (count === 1 ? "1 area" : `${count} areas`),
    rule: "Classes hold as equal a number of areas as the values allow.",
    /** What the licence of the boundaries asks every map to carry. */
    credit:
      "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. " +
      "Contains OS data © Crown copyright and database right 2021.",
  },
  /** Below a picture that stands alone. */
  source: (source: string): string => `Source: ${source}`,
  sign: (sign: string, meaning: string): string => `${sign} ${meaning}`,
};
