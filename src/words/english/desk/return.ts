import type { DeskReturnWords } from "../../desk/return-words.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const deskReturn: DeskReturnWords = {
  title: "Return",
  heading: (area, year) => `Return of ${area}, ${year}`,
  noArea: "There is no such return",
  noAreaRemedy: "There is no area or no release of this name.",
  noReturn: "There is no return of this area yet.",
  makeReturn: "Start a return",
  hint: "Write whole numbers, 0 for none, or 'not available', 'not collected' or 'confidential'. Totals that are left blank are added up. Each change is saved at once.",
  keys: "Arrow keys, Enter and Tab move between cells. Escape puts back the old value. Ctrl and Z undo the last change, a pasted block as one. Alt and the down arrow open the choice of words. A block copied from a spreadsheet can be pasted.",
  file: (path) => `The record is ${path}.`,
  columns: (year) => `Figures of ${year}; below each cell the figure of the year before`,
  before: (year) => `In ${year}:`,
  doesNotApply: "does not apply",
  save: "Save these figures",
  choice: "Words in place of a figure",
  choices: [
    { value: "not available", label: "Not available" },
    { value: "not collected", label: "Not collected" },
    { value: "confidential", label: "Confidential" },
  ],
  addedUp: "added up: ",
  report: "The report as it stands",
  showReport: "Show or hide the report",
  saved: "Saved.",
  noAnswer:
    "Not saved: the desk does not answer. What you wrote stays here; save it again when the desk answers.",
  toTexts: "Texts of this report",
  toSignOff: "Sign this return",
  notSaved:
    "Not yet saved: #. They are kept in this browser and sent again. If the desk was started again, open the address that it prints in this browser.",
  notKept:
    "Not yet saved: #. This browser keeps nothing of them. Leave this page open until they are saved: they are sent again.",
  notYet: "Not yet saved: #.",
  notWritten: "These figures could not be written",
  nothingFound: "Nothing is open in these figures.",
  found: (errors, open) =>
    `There is something to do: ${[
      ...(errors > 0 ? [counted(errors, "error", "errors")] : []),
      ...(open > 0 ? [counted(open, "open query or note", "open queries and notes")] : []),
    ].join(", ")}`,
  severity: { error: "Error", query: "Query", note: "Note" },
  findings: "What was found in these figures",
  otherFindings: "What was found in the return as a whole",
  accepted: "Accepted",
  explained: (text) => `Explanation given: ${text}`,
  explain: "Why it is right",
  saveExplanation: "Save the explanation",
  acceptBy: "Accepted by (post)",
  accept: "Accept the explanation",
  conflict: {
    heading: "Somebody else changed the same figure",
    text: "Nothing was overwritten. Choose which one is right.",
    mine: "Yours: ",
    theirs: "In the file: ",
    blank: "blank",
    keepMine: "Write mine",
    takeTheirs: "Take the one in the file",
  },
  paste: {
    heading: "What was pasted",
    leftOver: "There was no place for these, and they were not put in: ",
    blanks: "Blank cells that left a figure as it was: ",
    headings: "Passed over as headings: ",
    notFigures: "Nothing was put in, because these are not figures: ",
    otherHeading: "Nothing was put in, because these headings belong to other cells: ",
    close: "Close",
  },
  readOnly: {
    format: (format, path) =>
      `This return was sent as ${format} (${path}). It is shown as it was read and cannot be changed here.`,
    takeOver: "Take over as a return that can be changed here",
    takeOverHint:
      "The figures, explanations and signatures are written into a YAML file. The file that was sent is kept in the folder taken-over and no longer read.",
    several: "The file holds more than this area's return, so that it cannot be taken over here.",
    notWritable:
      "The file is written in a way that cannot be changed here. Mend it in an editor first; what was found says where.",
  },
  refused: {
    notUnderstood: "What was sent was not understood. Nothing was changed.",
    cannotChange:
      "The file is written in a way that cannot be changed without losing something. Nothing was changed.",
    noCell: "There is no such cell in this return. Nothing was changed.",
    noFigure: "It has characters that cannot be seen, or is too long. Type it again. Nothing was changed.",
    explained: (theirs, mine) =>
      `Somebody else has explained this meanwhile: '${theirs}'. Nothing was changed. You wrote: '${mine}'.`,
    changing: "The file is being changed by somebody else all the time. Nothing was changed.",
    takeOver: "The return cannot be taken over without losing something. Nothing was changed.",
  },
  takenOver: {
    head: (file) => `Taken over from ${file}, which is kept in the folder taken-over.`,
    remark: (cells, text) => `Written beside ${cells}: ${text}`,
    signature: (agency, name, post, date) =>
      `Signature of ${agency}: ${[name, post, date].filter(Boolean).join(", ")}`,
  },
};
