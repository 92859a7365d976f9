import type { CheckArguments, MissingFigure, MissingWhy } from "../../../findings/arguments/check.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { standsOn } from "../grammar/stands-on.ts";
import { quote } from "./quote.ts";

/** What stands between a release and its publication, beyond what its figures say. */
export const gate: FindingWords<
  Extract<
    keyof CheckArguments,
    | "EXPLANATION-VALUE"
    | "HISTORY-MISSING"
    | "PLACEHOLDER-LEFT"
    | "RELEASE-STATUS"
    | "RETURN-INCOMPLETE"
    | "SIGN-OFF-SAME"
  >
> = {
  "EXPLANATION-VALUE": explanationValue,
  "HISTORY-MISSING": (args) =>
    args.what === "nothing"
      ? {
          problem: `THE HISTORY IS MISSING: nothing is known of ${args.year}. No change is printed, and no figure is checked against the year before.`,
          remedy:
            "Carry it over with `mappa new history`, or put the rows into history.csv, or explain why there is none.",
        }
      : {
          problem: `Nothing is known of ${args.year} for: ${listed(args.measures)}. No change is printed there, and no figure is checked against the year before.`,
          remedy: "Put the rows of that year into history.csv, or explain why there are none.",
        },
  "PLACEHOLDER-LEFT": (args) => {
    switch (args.what) {
      case "text":
        return {
          problem: `${quote(args.text, 60)} stands in the place of words that are still to be written.`,
          remedy: "Write them, or take the line out.",
        };
      case "example":
        return {
          problem: `${quote(args.text, 60)} is set aside for examples and reaches nobody.`,
          remedy: "Write the real address or number, or take the line out.",
        };
      case "publication":
        return {
          problem: "The time of publication is 00:00, as the template prints it.",
          remedy: "Write the day and the time of day, such as 2032-10-28 09:30.",
        };
    }
  },
  "RELEASE-STATUS": ({ status, areas }) => ({
    problem: `The release is called ${status}, and the figures of ${areas.length === 1 ? "one area are" : `${areas.length} areas are`} provisional: ${listed(areas)}.`,
    remedy: "Ask for final returns, or call the release provisional.",
  }),
  "RETURN-INCOMPLETE": ({ label, cells, of }) => {
    const reasons = [...new Set(cells.map(({ why }) => why))];
    const each = reasons.map((why) => missingInWords(why, cells)).join("; ");
    return {
      problem:
        of === 1
          ? `${label}: the figure is ${reasonsInWords[reasons[0]!]}.`
          : `${label}: ${cells.length} of the ${of} figures that are asked for cannot be counted. ${each}.`,
      remedy:
        "Send the figures, or explain why there are none: for all of these together, or for one of them by its own cell.",
    };
  },
  "SIGN-OFF-SAME": ({ name, agencies }) => ({
    problem: `${quote(name, 60)} has signed for ${listed(agencies)}.`,
    remedy: "Let somebody of each agency sign, or explain how one person answers for both.",
  }),
};

function explanationValue(args: CheckArguments["EXPLANATION-VALUE"]): FindingText {
  const { cell, section } = args;
  const where =
    cell !== undefined ? ` of ${cell}` : section !== undefined ? ` in the section ${section}` : "";
  // Codes are those of queries here: an explanation of anything else belongs to nothing.
  const now = `'${standsOn(args.code as "QUERY-OUTLIER", args.now)}'`;
  switch (args.what) {
    case "no-value":
      return {
        problem: `The explanation of ${args.code}${where} does not say for which value it is, so it settles nothing.`,
        remedy: `If it is for what stands there now, add to it: value: ${now}.`,
      };
    case "other-value":
      return {
        problem: `The explanation of ${args.code}${where} is for '${args.given}'; what is queried now is ${now}.`,
        remedy: `Look at it again. If the explanation holds for this too, write: value: ${now}.`,
      };
    case "unsigned":
      return {
        problem: `The explanation of ${args.code}${where} is called accepted, and it does not say by whom and when.`,
        remedy:
          "Write who accepted it, by post, and the day: accepted: { by: Head of Statistics, on: 2032-09-14 }.",
      };
  }
}

const reasonsInWords: Readonly<Record<MissingWhy, string>> = {
  "not-available": "not available",
  "not-collected": "not collected",
  confidential: "confidential",
  approximate: "approximate",
};

/** 'Not available: Category 1, Level 2; Category 3, Level 3', in full, however many they are. */
function missingInWords(why: MissingWhy, cells: readonly MissingFigure[]): string {
  const own = cells.filter((each) => each.why === why).map(({ label }) => label);
  const reason = reasonsInWords[why];
  return `${reason[0]!.toUpperCase()}${reason.slice(1)}: ${own.join("; ")}`;
}
