import type { PageWords } from "../page-words.ts";
import { listed } from "./grammar/listed.ts";
import { indexPage } from "./index-page.ts";

export const page: PageWords = {
  contents: "Contents",
  tablesAndCharts: "Tables and charts",
  cover: "Cover",
  skip: "Skip to the report",
  tableName: (number) => `Table ${number}`,
  chartName: (number) => `Figure ${number}`,
  titled: (name) => `${name}:`,
  continued: (title) => `${title} (continued)`,
  source: (source) => `Source: ${source}`,
  chartSource: (source) => ({
    before: `Source: ${source}. The figures are in `,
    after: ".",
  }),
  shownIn: (chart) => `Shown in ${chart}`,
  noteMark: (number) => `[note ${number}]`,
  notesBelow: (numbers) => ({
    before: `${numbers.length === 1 ? "Note" : "Notes"} ${listed(numbers.map(String))}: below `,
    after: ".",
  }),
  signEnd: ".",
  breakBefore: "Break in the series before this row: ",
  telephone: "Telephone:",
  publishedBy: (header, publisher) => `${header}. Publisher: ${publisher}.`,
  pageNumber: ["Page ", { count: "page" }, " of ", { count: "pages" }],
  linkTo: {
    address: (text, address) => `${text}: ${address}`,
    email: (address) => `Email ${address}`,
    place: (name) => `Go to ${name}`,
    page: (name, number) => `${name}, page ${number}`,
  },
  links: {
    title: "This report in other forms, and other reports",
    pdf: "This report as PDF",
    years: (kind) => (kind === undefined ? "Other years:" : `Other years, ${kind.toLowerCase()}:`),
    index: "All reports",
    data: (table) => `Data of ${table} (CSV)`,
  },
  index: indexPage,
};
