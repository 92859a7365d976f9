import type { ReturnsArguments } from "../../../findings/arguments/returns.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { quote } from "./quote.ts";

const whatToWrite =
  "Write a whole number without commas or spaces, 0 for none, or 'not available' or 'not collected'.";

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
    problem: `${shown(written)} is below zero; nobody can be counted less than no times.`,
    remedy: whatToWrite,
  }),
  "FIGURE-NOT-A-NUMBER": notANumber,
  "FIGURE-NOT-APPLICABLE": ({ what, figure }) =>
    what === "cannot-exist"
      ? {
          problem: `${figure} cannot exist, so there is no figure for it, not even 0.`,
          remedy:
            "Write 'not applicable', or take the line out; if people were counted here, count them where they belong.",
        }
      : {
          problem: `${figure} can exist, so 'not applicable' does not fit.`,
          remedy: "Write 0 if there were none, or 'not available' if there is no figure.",
        },
  "FIGURE-TOO-LARGE": ({ written, most }) => ({
    problem: `${shown(written)} is more than ${most}.`,
    remedy: "Check the digits.",
  }),
};

function notANumber(args: ReturnsArguments["FIGURE-NOT-A-NUMBER"]): FindingText {
  const written = shown(args.written);
  switch (args.what) {
    case "separator":
      return { problem: `${written} has a comma or space in it.`, remedy: `Write ${args.count}.` };
    case "leading-zero":
      return { problem: `${written} begins with 0.`, remedy: `Write ${args.count}.` };
    case "letter-o":
      return {
        problem: `${written} is the letter O, not the digit 0.`,
        remedy: "Write 0 if there were none.",
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
