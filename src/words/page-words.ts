/** What every page prints around a report's own words, the same in HTML and PDF. */
export interface PageWords {
  readonly contents: string;
  readonly tablesAndCharts: string;
  /** The name of the first page, where pages are listed by their numbers. */
  readonly cover: string;
  readonly skip: string;
  /** What a table or chart is called where it is referred to, and before its title. */
  readonly tableName: (number: number) => string;
  readonly chartName: (number: number) => string;
  readonly titled: (name: string) => string;
  /** Above the part of a table that stands on a further page. */
  readonly continued: (title: string) => string;
  readonly source: (source: string) => string;
  /** Below a chart, around the name of the table beside it, which is a link. */
  readonly chartSource: (source: string) => { readonly before: string; readonly after: string };
  /** Below a table: a link to a chart of its figures. */
  /** Below a table, a link to a chart of it. */
  readonly shownIn: (chart: string) => string;
  readonly noteMark: (number: number) => string;
  /** Below a table, around the name of an earlier one that has notes of these numbers. */
  readonly notesBelow: (numbers: readonly number[]) => { readonly before: string; readonly after: string };
  /** The end of what a sign means, where signs are explained one after the other. */
  readonly signEnd: string;
  /** For those who do not see the rule above a row. */
  readonly breakBefore: string;
  readonly telephone: string;
  readonly publishedBy: (header: string, publisher: string) => string;
  /** The number of a page among all; a page that is printed counts for itself. */
  readonly pageNumber: readonly (string | { readonly count: "page" | "pages" })[];
  /** What a link is, for those who do not see where it stands. */
  readonly linkTo: {
    readonly address: (text: string, address: string) => string;
    readonly email: (address: string) => string;
    readonly place: (name: string) => string;
    readonly page: (name: string, number: string) => string;
  };
  /** Where a page leads besides itself. */
  readonly links: LinkWords;
  readonly index: IndexWords;
}

/** The words of links from a report to other files. */
export interface LinkWords {
  /** What the links are, for those who do not see where they stand. */
  readonly title: string;
  readonly pdf: string;
  /** Before the links to reports of the same place of other years, with the kind of their releases where that is not live. */
  readonly years: (kind: string | undefined) => string;
  readonly index: string;
  /** Below a table, with its name: Table 3. */
  readonly data: (table: string) => string;
}

/** The words of the page that leads to every report, and of the list of what was made of a release. */
export interface IndexWords {
  readonly title: string;
  readonly series: string;
  readonly heading: string;
  readonly skip: string;
  /** What MAPPA is, in a sentence or two. */
  readonly about: string;
  /** What the marks are. */
  readonly legend: string;
  readonly releaseTitle: (year: string) => string;
  /** The heading of the column of names. */
  readonly place: string;
  /** The first row, of the reports of the nation. */
  readonly nation: string;
  /** What a table holds: the names of its first and its last row. */
  readonly rows: (first: string, last: string) => string;
  /** What a mark leads to, for those who do not see where it stands. */
  readonly report: (place: string, year: string) => string;
  readonly otherReports: string;
  readonly areasWithout: string;
  readonly none: string;
  /** Why an area has no report; areas with the same reason are listed together. */
  readonly reasons: {
    readonly unknown: string;
    readonly notAs: (formats: readonly string[]) => string;
    readonly errors: (errors: number) => string;
    readonly failed: string;
    readonly notYet: string;
    readonly noFigure: string;
    readonly noReturn: string;
  };
}
