import type { IndexWords } from "../page-words.ts";

export const indexPage: IndexWords = {
  title: "MAPPA annual reports",
  series: "Multi-Agency Public Protection Arrangements",
  heading: "Annual reports",
  skip: "Skip to the reports",
  about:
    "Under Multi-Agency Public Protection Arrangements (MAPPA) the police, probation and prison services in each area of England and Wales work together, and with other agencies, to manage the risk that sexual, violent and terrorist offenders pose to the public. Each area reports once a year.",
  legend:
    "Each mark leads to the report of a place for a year, to 31 March; each year to the page of its release, with every file. PDFs and the data of tables are linked in the reports too.",
  releaseTitle: (year) => `MAPPA annual reports ${year}`,
  place: "Area",
  nation: "England and Wales",
  rows: (first, last) => (first === last ? `Reports: ${first}` : `Reports: ${first} to ${last}`),
  report: (place, year) => `${place}, ${year}`,
  otherReports: "Further reports",
  areasWithout: "Areas without a report, and why",
  none: "There are no reports yet.",
  reasons: {
    unknown: "no reason was recorded",
    notAs: (formats) => `not made as ${formats.map((name) => name.toUpperCase()).join(" or ")}`,
    errors: (errors) => `what was sent has ${errors === 1 ? "an error" : `${errors} errors`}`,
    failed: "a fault in the program kept it from being made",
    notYet: "not made yet",
    noFigure: "no figure of the year is at hand",
    noReturn: "no return was sent",
  },
};
