import type { ReturnsArguments } from "../../../findings/arguments/returns.ts";
import type { FindingText, FindingWords, Medium } from "../../finding-words.ts";
import { quote } from "./quote.ts";
import { whatToWrite } from "./what-to-write.ts";

/** What is said of a figure as somebody wrote it. */
export const figures: FindingWords<Extract<keyof ReturnsArguments, `FIGURE-${string}`>> = {
  "FIGURE-AMBIGUOUS": (args) => {
    switch (args.what) {
      case "sign":
        return {
          problem: `${shown(args.written)} can mean none, not known or not applicable.`,
          remedy: whatToWrite,
        };
      case "dash":
        return {
          problem: "A dash can mean none, not known or not applicable.",
          remedy: "Write 0 for none, or 'not available' or 'not collected'.",
        };
      case "kind":
        return {
          problem: `The kind is '${args.kind}', yet the value is ${quote(args.written, 40)}.`,
          remedy: "Leave the value blank, or write count as the kind.",
        };
    }
  },
  "FIGURE-BLANK": ({ what }) =>
    what === "count"
      ? { problem: "There is no figure here.", remedy: whatToWrite }
      : { problem: "There is no value here.", remedy: "Write it as it was printed." },
  "FIGURE-FRACTION": ({ written }) => ({
    problem: `${shown(written)} is not a whole number.`,
    remedy: whatToWrite,
  }),
  "FIGURE-NEGATIVE": ({ written }) => ({
    problem: `${shown(written)} is below zero; a count is 0 or more.`,
    remedy: whatToWrite,
  }),
  "FIGURE-NOT-A-NUMBER": notANumber,
  "FIGURE-NOT-APPLICABLE": ({ what, figure }, medium) =>
    what === "cannot-exist"
      ? {
          problem: `${figure} cannot exist, so there is no figure for it, not even 0.`,
          remedy: `Write 'not applicable', or ${medium === "text" ? "take the line out" : "empty the cell"}; if people were counted here, count them where they belong.`,
        }
      : {
          problem: `${figure} can exist, so 'not applicable' does not fit.`,
          remedy: "Write 0 if there were none, or 'not available' if there is no figure.",
        },
  "FIGURE-TOO-LARGE": ({ written, most }) => ({
    problem: `${shown(written)} is more than ${most}.`,
    remedy: "Check the digits.",
  }),
  "FIGURE-WITHHELD": ({ written }) => ({
    problem: `${shown(written)} says that a figure is small or must not be seen, and is not one of the words for that.`,
    remedy: "Write 'confidential' (or [c]) if it must not be printed, else the number itself.",
  }),
};

function notANumber(args: ReturnsArguments["FIGURE-NOT-A-NUMBER"], medium: Medium): FindingText {
  const written = shown(args.written);
  switch (args.what) {
    case "separator":
      return {
        problem: `${written} has ${/[,\s]/.test(args.written) ? "a comma or space" : "a sign"} in it.`,
        remedy: `Is this ${args.count}? Then write ${args.count}.`,
      };
    case "leading-zero":
      return {
        problem: `${written} begins with 0.`,
        remedy: `Is this ${args.count}? Then write ${args.count}.`,
      };
    case "decimals":
      return { problem: `${written} is written with decimals.`, remedy: `Write ${args.count}.` };
    case "unclear-separator":
      return {
        problem: `${written} has something between or behind its digits, and what number is meant is not certain.`,
        remedy:
          "Write the number in digits only; if it has a fraction, write the whole number that was counted.",
      };
    case "letter-o":
      return {
        problem: `${written} is the letter O, not the digit 0.`,
        remedy: "Write 0 if there were none.",
      };
    case "letter-in-digits":
      return {
        problem: `${written} has a letter in it that looks like a digit.`,
        remedy: "Write the number again with the digits 0 to 9.",
      };
    case "other-digits":
      return {
        problem: `${written} has digits of another script or width.`,
        remedy: "Write the number again with the digits 0 to 9 of the keyboard.",
      };
    case "inexact":
      return {
        problem: `${written} is not an exact number.`,
        remedy: "Write the number that was counted, or 'not available' while there is none.",
      };
    case "in-words":
      return { problem: `${written} is a number in words.`, remedy: "Write it in digits." };
    case "something-beside":
      return {
        problem: `${written} has something beside the number.`,
        remedy:
          medium === "desk"
            ? "Write the number alone."
            : `Write the number alone; words that belong to it go ${medium === "workbook" ? "beside it, into the place for words on the figures of a row" : "under 'notes', or into the column 'note'"}.`,
      };
    case "not-a-count":
      return { problem: `${written} is not a whole number.`, remedy: whatToWrite };
    case "not-a-rate":
      return {
        problem: `${written} is not a rate.`,
        remedy: "Write it as it was printed, with a point for decimals: 57.45.",
      };
  }
}

function shown(text: string): string {
  return text.length > 40 ? `'${text.slice(0, 40)}…'` : `'${text}'`;
}
