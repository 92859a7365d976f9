import { indexPage } from "./index-page.ts";

/** What every page prints around a report's own words, the same in HTML and PDF. */
export const page = {
  contents: "Contents",
  tablesAndCharts: "Tables and charts",
  /** The name of the first page, where pages are listed by their numbers. */
  cover: "Cover",
  skip: "Skip to the report",
  /** What a table or chart is called where it is referred to, and before its title. */
  tableName: (number: number): string => `Table ${number}`,
  chartName: (number: number): string => `Figure ${number}`,
  titled: (name: string): string => `${name}:`,
  /** Above the part of a table that stands on a further page. */
  continued: (title: string): string => `${title} (continued)`,
  source: (source: string): string => `Source: ${source}`,
  /** Below a chart, around the name of the table beside it, which is a link. */
  chartSource: (source: string): { readonly before: string; readonly after: string } => ({
    before: `Source: ${source}. The figures are in `,
    after: ".",
  }),
  noteMark: (number: number): string => `[note ${number}]`,
  /** The end of what a sign means, where signs are explained one after the other. */
  signEnd: ".",
  /** For those who do not see the rule above a row. */
  breakBefore: "Break in the series before this row: ",
  telephone: "Telephone:",
  publishedBy: (header: string, publisher: string): string => `${header}. Publisher: ${publisher}.`,
  pageNumber: (number: number, pages: number): string => `Page ${number} of ${pages}`,
  /** What a link is, for those who do not see where it stands. */
  linkTo: {
    address: (text: string, address: string): string => `${text}: ${address}`,
    email: (address: string): string => `Email ${address}`,
    place: (name: string): string => `Go to ${name}`,
    page: (name: string, number: string): string => `${name}, page ${number}`,
  },
  index: indexPage,
};
