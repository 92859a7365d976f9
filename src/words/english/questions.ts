import { isInSheet } from "../../figures/location.ts";
import type { QuestionState, QuestionWords } from "../question-words.ts";
import { acceptedBy } from "./grammar/accepted.ts";

export const questions: QuestionWords = {
  title: (area, year) => `Questions about the return of ${area} for ${year}`,
  instructions: [
    "This is your return as you sent it, with what was found in it. Each row below is one question. The cells that it is about are marked, and a click on the second column leads there.",
    "Where something is wrong, put the right figure into its cell. Where a figure is right, say why in the column 'Your answer'. Then send this workbook back: it takes the place of what you sent before.",
    "An answer is for the figures as they are now. If you change one of them, it is looked at again. Please leave the columns to the right of your answer as they are: they say what it is for.",
  ],
  headings: {
    number: "No.",
    place: "Where",
    problem: "What was found",
    remedy: "How to mend it",
    state: "What we ask",
    answer: "Your answer",
  },
  place(location) {
    if (!location) return "The return as a whole";
    if (isInSheet(location)) return [location.sheet, location.cell].filter(Boolean).join(" ");
    return location.line === undefined ? location.file : `${location.file}, line ${location.line}`;
  },
  state: (state, accepted) =>
    state === "accepted" ? `${capital(acceptedBy(accepted))}. Nothing need be done.` : states[state],
};

const states: Readonly<Record<Exclude<QuestionState, "accepted">, string>> = {
  "to-mend": "To mend: put it right. This cannot be answered in words.",
  open: "Open: correct it, or say in 'Your answer' why it is right.",
  answered: "Answered. You may still change it.",
  "answered-beside": "Answered: what you wrote beside the figures is read as your answer.",
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
