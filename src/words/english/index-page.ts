/** The words of the page that leads to every report, and of the list of what was made of a release. */
export const indexPage = {
  title: "MAPPA annual reports",
  series: "Multi-Agency Public Protection Arrangements",
  heading: "Annual reports",
  skip: "Skip to the reports",
  releaseTitle: (year: string): string => `MAPPA annual reports ${year}`,
  nationalReport: "National report",
  areas: "Areas",
  areasWithout: "Areas without a report",
  none: "There are no reports yet.",
  /** What a link means, for those who hear it without its surroundings. */
  ofRelease: (release: string): string => `, ${release}`,
  ofNationalReport: (release: string): string => ` of the national report, ${release}`,
  ofArea: (area: string): string => ` of ${area}`,
  /** A format on a link: PDF. */
  format: (name: string): string => name.toUpperCase(),
  /** 'Findings: 2 errors, 1 query, no notes.' */
  findings: (of: { readonly errors: number; readonly queries: number; readonly notes: number }): string =>
    `Findings: ${[
      counted(of.errors, "error", "errors"),
      counted(of.queries, "query", "queries"),
      counted(of.notes, "note", "notes"),
    ].join(", ")}.`,
  /** Why an area has no report; areas with the same reason are listed together. */
  reasons: {
    unknown: "no reason was recorded",
    notAs: (formats: readonly string[]): string =>
      `not made as ${formats.map((name) => name.toUpperCase()).join(" or ")}`,
    errors: (errors: number): string => `what was sent has ${errors === 1 ? "an error" : `${errors} errors`}`,
    notYet: "not made yet",
    noFigure: "no figure of the year is at hand",
    noReturn: "no return was sent",
  },
};

function counted(number: number, one: string, many: string): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}
