import type { WorkbookWords } from "../workbook-words.ts";
import { listed } from "./grammar/listed.ts";

export const workbook: WorkbookWords = {
  sheets: {
    cover: "Cover",
    contents: "Contents",
    notes: "Notes",
    table: (number) => `Table_${number}`,
  },
  oneTable: "This worksheet contains one table.",
  summary: (tables) =>
    `This workbook contains ${tables === 1 ? "one table" : `${tables} tables, one on each sheet`}. The sheet Contents lists them.`,
  factsHeading: "About this publication",
  fact: (label, text) => `${label}: ${text}`,
  shorthandHeading: "Shorthand used in this workbook",
  noShorthand: "None",
  shorthand: (sign, meaning) => `${sign} ${meaning}`,
  notesElsewhere: "Notes are on the sheet Notes",
  contentsTitle: "Contents",
  contentsColumns: { sheet: "Sheet", title: "What it holds" },
  coverTitle: "What this workbook is, who made it, shorthand and quality",
  notesTitle: "Notes",
  notesColumns: { note: "Note", text: "What it says", tables: "Where it is used" },
  tableTitle: (table, title) => `${table}: ${title}`,
  lower: (heading) => `${heading}, lower limit`,
  upper: (heading) => `${heading}, upper limit`,
  outOf: (heading) => `${heading}, out of`,
  percent: (heading) => `${heading} (%)`,
  again: (heading, time) => `${heading} (${time})`,
  marks: {
    heading: "Provisional or revised",
    none: "Neither",
    all: (sign) => `${sign} all figures`,
    of: (sign, columns) => `${sign} ${listed(columns)}`,
  },
};
