import type { DeskReturnWords, OpenCounts } from "../../desk/return-words.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const some = (count: number, one: string, many: string) => (count > 0 ? [counted(count, one, many)] : []);

/** What the area has still to do. */
const toDo = ({ errors, open }: OpenCounts) => [
  ...some(errors, "error", "errors"),
  ...some(open, "open query or note", "open queries and notes"),
];
const waiting = ({ explained }: OpenCounts) =>
  some(
    explained,
    "explained query waits for the national directorate",
    "explained queries wait for the national directorate",
  );

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
  toTexts: "Texts of this report",
  toSignOff: "Sign this return",
  notSaved:
    "Not yet saved: #. They are kept in this browser and sent again. If the desk was started again, open the address that it prints in this browser.",
  notKept:
    "Not yet saved: #. This browser keeps nothing of them. Leave this page open until they are saved: they are sent again.",
  notYet: "Not yet saved: #.",
  notWritten: "These figures could not be written",
  nothingFound: "Nothing is open in these figures.",
  found: (counts) => {
    const left = toDo(counts);
    const beginning =
      left.length > 0
        ? `There is something to do: ${left.join(", ")}`
        : "Nothing is left to do in these figures";
    return [beginning, ...waiting(counts)].join("; ");
  },
  inTexts: ({ missing, ...counts }) => {
    const said = [...toDo(counts), ...(missing > 0 ? [`${missing} not written`] : []), ...waiting(counts)];
    const cannot = `No report can be made until the ${counts.errors === 1 ? "error is" : "errors are"} mended.`;
    return `In the texts: ${said.join(", ")}.${counts.errors > 0 ? ` ${cannot}` : ""}`;
  },
  textPlace: (heading, line) => (line === undefined ? heading : `${heading}, line ${line}`),
  severity: { error: "Error", query: "Query", note: "Note" },
  findings: "What was found in these figures",
  otherFindings: "What was found in the return as a whole",
  accepted: "Accepted",
  explained: (text) => `Explanation given: ${text}`,
  waiting: (problem) => `${problem} This is explained and waits for the national directorate to accept it.`,
  explain: "Why it is right",
  saveExplanation: "Save the explanation",
  directorate: {
    heading: "For the national directorate",
    hint: "An area does not accept its own explanation. An acceptance is written into the release file on this computer, which does not go with the bundle of the area.",
  },
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
  explainText: {
    explain: "Explain why it is right",
    change: "Change the explanation",
    heading: (heading, area) => `Explain a query about the text '${heading}': ${area}`,
    hint: "It is written into the return of the area. The national directorate reads it and accepts it, or asks again.",
    noReturn:
      "Explanations stand in the return, and there is none that can be changed here. Start the return first, or take over the file that was sent.",
    toText: "Back to the text",
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
