import type { FormWorkbookWords } from "../form-workbook-words.ts";
import { whatToWrite } from "./what-to-write.ts";

export const formWorkbook: FormWorkbookWords = {
  coverSheet: "Start",
  definitionsSheet: "Definitions",
  signOffSheet: "Sign-off",
  questionsSheet: "Questions",
  otherFigures: "Other figures",
  blockHeading: (number, label) => `${number}. ${label}`,
  numberIn: (year) => `Number in ${year}`,
  figure: "Total",
  figureTitle: "Figure",
  doesNotApply: "does not apply",
  earlier: (column, year) => (column === undefined ? `In ${year}` : `${column}, ${year}`),
  subtitle: (area, year) => `${area}, reporting year ${year}`,
  check: "Check",
  explanation: "Your explanation, if one is needed",
  checks: {
    complete: "complete",
    toFillIn: " still to fill in",
    notAFigure: "not a whole number or one of the words",
    addedUp: "added up",
    mayBeBlank: "may stay blank",
    above: (bound, reason) => `above ${bound}: ${reason}`,
  },
  missing: (of) => ` of ${of} missing`,
  entry: { title: "A whole number", text: whatToWrite },
  statusEntry: {
    title: "Status",
    text: "Choose provisional while figures may still change, else final; after corrections, revised.",
  },
  cover: {
    title: "Statistical return on MAPPA",
    area: "Area",
    year: "Reporting year",
    status: "Status",
    howTo: "How to fill it in",
    instructions: [
      [
        "Figures",
        "Write whole numbers without commas or spaces into the framed cells. The grey cells cannot have a figure.",
      ],
      ["0", "Write 0 only where you counted and there were none."],
      ["not available", "Write these words where there is a figure, or should be, and you do not have it."],
      ["not collected", "Write these words where nobody counted it."],
      ["confidential", "Write this word where the figure is known and must not be published."],
      [
        "A blank cell",
        "Nothing was written yet. A cell that is left blank is read as not available, and you will be asked for it.",
      ],
      [
        "Totals",
        "They are computed from what you write and cannot be typed. They show what is missing until every part is a number.",
      ],
      [
        "Last year",
        "Figures of the year before stand beside this year's, to compare with. Nothing there is read.",
      ],
      ["Check", "This column says, row by row, what is still to be filled in and what cannot be right."],
      [
        "Explanations",
        "Where a figure may look odd, say in the last column why it is right. It saves a question later.",
      ],
      [
        "Status",
        "Choose provisional while figures may still change, final when they will not, revised after corrections.",
      ],
      ["Signatures", "Police, probation and prisons each put a name, a post and a date on the last sheet."],
      ["Sending it back", "Save it as a workbook under any name and send it to whoever sent it to you."],
    ],
    contents: "What is to be filled in",
    contentsColumns: ["State", "Sheet and table"],
    all: "All figures",
    toFillIn: (of) => ` of ${of} still to fill in`,
  },
  definitions: {
    title: "Definitions",
    columns: ["Table", "Term", "What it means"],
  },
  signOff: {
    title: "Sign-off",
    note: "Who answers for the figures. A line that is left blank is not read.",
    columns: ["Agency", "Name", "Post", "Date"],
    agencies: { police: "Police", probation: "Probation", prisons: "Prisons" },
  },
  fileTitle: (area, year) => `MAPPA statistical return, ${area}, ${year}`,
  author: "mappa",
};
