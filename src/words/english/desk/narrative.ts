import { printNumber } from "../../../figures/number.ts";
import type { DeskNarrativeWords } from "../../desk/narrative-words.ts";

export const deskNarrative: DeskNarrativeWords = {
  title: (heading, area) => `${heading}: ${area}`,
  sections: "Texts of this report",
  states: { "not-written": "Not written", optional: "Not written (may be left out)", written: "Written" },
  found: (count) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  severity: { error: "Error", query: "Query", note: "Note" },
  summary: (count) =>
    count === 0
      ? "Nothing to look at in this text"
      : count === 1
        ? "There is 1 thing to look at in this text"
        : `There are ${count} things to look at in this text`,
  atLine: (line) => `Line ${line}`,
  wholeText: "The whole text",
  label: "Text of this section",
  hint: "Leave a line empty between paragraphs. Begin a heading with ## and an item of a list with a hyphen and a space. Put two asterisks on each side of words in bold.",
  save: "Save",
  saved: "Everything is saved.",
  saving: "Saving",
  notSaved:
    "Not saved: the desk does not answer. What you have typed is kept in this browser and is sent when the desk answers again. If it was started again, open the address that it prints in this browser.",
  notKept:
    "Not saved: the desk does not answer, and this browser keeps nothing of what you have typed. Leave this page open until the desk answers again.",
  tooLong: (most) =>
    `Not saved: this text is too long. A text of a report has at most ${printNumber(most, 0)} characters. Make it shorter.`,
  notWritable:
    "This file is not a text: it is a document of another program, or it is damaged. Save it as plain text and put it in its place.",
  conflict: {
    heading: "This text was changed somewhere else",
    text: "Nothing of yours was written. Compare the two texts, copy what you need, and choose which one to keep.",
    mine: "Your text, not saved",
    standing: "The text as it stands",
    keepMine: "Save your text in its place",
    takeStanding: "Keep the text as it stands",
    saveOver: "Save your text in place of the one that stands",
  },
  paste: {
    heading: "Some of what you pasted is different here",
    close: "Close",
    table: "A table became paragraphs, one for each row: reports take no tables in texts.",
    picture: "Pictures were left out. Add each as a file.",
    comment: "Comments were left out.",
    deleted: "Words that were marked as deleted were left out.",
    nested: "A list inside a list became one list.",
    link: "The words of a link were kept without their address, which reports do not take.",
    footnote: "The marks of footnotes were left out. The notes stand at the end.",
    struck: "Words that were struck out are kept, without the line through them.",
  },
  picture: {
    button: "Add a picture (PNG or JPEG)",
    heading: "Add a picture",
    alternative: "What does the picture show?",
    hint: "People who cannot see the picture read or hear this in its place.",
    insert: "Add the picture",
    cancel: "Cancel",
    noAlternative: "Say what the picture shows.",
    notStored: "The picture was not stored: the desk does not answer.",
    tooLarge: (most) =>
      `This picture is too large: it may have ${printNumber(most / 1_000_000, 1)} megabytes at most. Save it anew as a smaller PNG or JPEG file, such as one that is 2,000 pixels wide, and add that.`,
  },
  lastYear: (year) => `What was planned in the report for ${year}`,
  lastYearText: "The whole text of that plan",
  actions: "Say what became of each action",
  outcomesOf: "Add a line to the text:",
  outcomes: [
    { label: "Done", line: (action) => `- ${action}: this was done.` },
    { label: "Going on", line: (action) => `- ${action}: this is going on.` },
    { label: "Dropped", line: (action) => `- ${action}: this was dropped.` },
  ],
  showReport: "Show the report beside the text",
  noText: "There is no such text",
  noTextRemedy: "Choose a text from the page of the release.",
  notUnderstood: "What was sent is not understood, or is too long. Nothing was written.",
};
