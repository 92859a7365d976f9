import type { IndexWords } from "../page-words.ts";

export const indexPage: IndexWords = {
  title: "MAPPA annual reports",
  series: "Multi-Agency Public Protection Arrangements",
  heading: "Annual reports",
  skip: "Skip to the reports",
  releaseTitle: (year) => `MAPPA annual reports ${year}`,
  nationalReport: "National report",
  otherReports: "Further reports",
  areas: "Areas",
  areasWithout: "Areas without a report",
  none: "There are no reports yet.",
  ofRelease: (release) => `, ${release}`,
  ofNationalReport: (release) => ` of the national report, ${release}`,
  ofReport: (title) => ` of ${title}`,
  ofArea: (area) => ` of ${area}`,
  format: (name) => name.toUpperCase(),
  findings: (of) =>
    `Findings: ${[
      counted(of.errors, "error", "errors"),
      counted(of.queries, "query", "queries"),
      counted(of.notes, "note", "notes"),
    ].join(", ")}.`,
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

function counted(number: number, one: string, many: string): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}
