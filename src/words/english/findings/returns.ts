import { isInSheet, type Location } from "../../../figures/location.ts";
import type { DataArguments } from "../../../findings/arguments/data.ts";
import type { FormsArguments } from "../../../findings/arguments/forms.ts";
import type { QuestionsArguments } from "../../../findings/arguments/questions.ts";
import type { ReturnsArguments } from "../../../findings/arguments/returns.ts";
import type { TablesArguments } from "../../../findings/arguments/tables.ts";
import type { WorkbookArguments } from "../../../findings/arguments/workbook.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { data } from "./data.ts";
import { figures } from "./figures.ts";
import { forms } from "./forms.ts";
import { questions } from "./questions.ts";
import { either, quote } from "./quote.ts";
import { returnFormat } from "./return-format.ts";
import { shapeProblem } from "./shape.ts";
import { tables } from "./tables.ts";
import { workbook } from "./workbook.ts";

const compare = "Compare with a fresh form (`mappa new return`).";

export const returns: FindingWords<
  | keyof DataArguments
  | keyof ReturnsArguments
  | keyof FormsArguments
  | keyof WorkbookArguments
  | keyof QuestionsArguments
  | keyof TablesArguments
> = {
  ...figures,
  ...forms,
  ...tables,
  ...workbook,
  ...questions,
  ...data,
  "HISTORY-YEAR": ({ year, release }) => ({
    problem: `History holds years before ${release}; this row is for ${year}.`,
    remedy: "Put figures of the release's own year into its returns.",
  }),
  "NOTE-UNUSED": ({ cell }) => ({
    problem: `Something is said of ${cell}, but the return states no figure there.`,
    remedy: "State the figure under 'figures', or name a figure that is stated.",
  }),
  "RETURN-ALTERNATIVE": () => ({
    problem: "The row gives another printed value, but no row states the figure itself.",
    remedy: "Add a row for the figure, or make this one it by taking out 'also printed'.",
  }),
  "RETURN-DUPLICATE": duplicate,
  "RETURN-EMPTY": () => ({
    problem: "The file names its columns and has no row, so there is no return in it.",
    remedy: "Put the figures into it, or take it out of the folder.",
  }),
  "RETURN-FILE-NAME": (args, medium) => {
    const { named, area } = args;
    if (args.what === "return")
      return {
        problem: `The file is named after ${named}, and the return in it is of ${area}.`,
        remedy:
          medium === "workbook"
            ? `If the figures are of ${area}, rename the file; if they are of ${named}, put them into the form of ${named} (\`mappa new return\`).`
            : "Correct the area in the file, or the name of the file.",
      };
    const rows = args.rows === 1 ? "a row" : `${args.rows} rows`;
    return {
      problem: `The file is named after ${named}, and ${rows} in it, from here on, ${args.rows === 1 ? "is" : "are"} of ${area}.`,
      remedy: `Correct the area of the rows, put them into a file of ${area}, or name the file after no area.`,
    };
  },
  "RETURN-FORMAT": ({ what }) => returnFormat[what],
  "RETURN-SHAPE": shape,
  "RETURN-UNKNOWN-AREA": ({ written, areas, near }) => ({
    problem: `${quote(written, 60)} is not one of the ${areas} areas.`,
    remedy:
      near === undefined
        ? "Write the area's name as in the list of areas (areas.csv in the reference folder)."
        : `If ${near} is meant, write '${near}'.`,
  }),
  "RETURN-UNKNOWN-MEASURE": (args) =>
    args.what === "measure"
      ? {
          problem: `There is no measure ${quote(args.written, 60)} in ${args.year}.`,
          remedy: `Use one of: ${args.measures.join(", ")}.`,
        }
      : {
          problem: `There is no figure '${args.written}' in this framework.`,
          remedy: "Write the measure and its members, such as eligible/category-1/total.",
        },
  "RETURN-UNKNOWN-MEMBER": member,
  "RETURN-UNTOUCHED": () => ({
    problem: "The form has no figure in it, so it is not a return: the area counts as not having sent one.",
    remedy: "Fill it in, or take the file out of the folder.",
  }),
  "RETURN-YEAR": (args, medium) => {
    switch (args.what) {
      case "return":
        return {
          problem: `The return is for ${args.year}; this release is for ${args.release}.`,
          remedy:
            medium === "workbook"
              ? `Put the workbook into the release of its year; figures of ${args.release} go into the form of that year (\`mappa new return\`).`
              : "Put the return into the release of its year, or correct the year.",
        };
      case "row":
        return {
          problem: `The row is for ${args.year}; this release is for ${args.release}.`,
          remedy: "Put the row into the release of its year, or correct the year.",
        };
      case "no-framework":
        return { problem: `No framework covers ${args.year}.`, remedy: "Write it as 2017/18." };
      case "not-a-year":
        return {
          problem: `${quote(args.written, 20)} is not a reporting year.`,
          remedy:
            args.likely.length === 0
              ? "Write it as 2017/18: the two years in which it begins and ends."
              : `Write ${either(args.likely)}: a reporting year begins on 1 April.`,
        };
    }
  },
  "TOTAL-ADDED-UP": ({ figure, more }) => ({
    problem: `${figure}: the total says 'not available', and all of its parts are given${more === 0 ? "" : `; so ${more === 1 ? "does 1 more total" : `do ${more} more totals`}`}. The parts are added up.`,
    remedy: "Nothing need be done, unless a part is wrong or the total is known to be another.",
  }),
};

function duplicate(args: ReturnsArguments["RETURN-DUPLICATE"]): FindingText {
  switch (args.what) {
    case "row":
      return {
        problem: `The same figure stands in ${placeOf(args.first)} already.`,
        remedy: remedyForTwo(args.twoForces, "Keep the row that is right and take the other one out."),
      };
    case "return":
      return {
        problem: `${args.area} has sent two returns: ${args.files.join(" and ")}.`,
        remedy: remedyForTwo(
          args.twoForces,
          "Keep the one that is right and take the other one out of the folder.",
        ),
      };
    case "history":
      return {
        problem:
          "There are two files of history, whose names differ in capital letters only; this one was not read.",
        remedy: "Put all rows into history.csv and take the other file out.",
      };
  }
}

function placeOf(location: Location): string {
  if (!isInSheet(location)) return `line ${location.line}`;
  return location.cell === undefined ? `sheet ${location.sheet}` : `cell ${location.cell}`;
}

/** What to do about two figures of one area. London has two forces, which may each have sent theirs. */
function remedyForTwo(twoForces: boolean, remedy: string): string {
  if (!twoForces) return remedy;
  return `London is one area with two forces: if one is of the Metropolitan Police and the other of the City of London Police, add the two up and send one figure for London. Otherwise: ${remedy[0]!.toLowerCase()}${remedy.slice(1)}`;
}

function shape(args: ReturnsArguments["RETURN-SHAPE"]): FindingText {
  switch (args.what) {
    case "names-for-figure":
      return { problem: "There are names here where a figure was expected.", remedy: compare };
    case "list-for-figure":
      return { problem: "There is a list here where a figure was expected.", remedy: compare };
    case "split-number":
      return {
        problem: `'${args.written}' is read as two values: the comma in it separates them.`,
        remedy: `Is this ${args.count}? Then write ${args.count}.`,
      };
    case "count-as-rate":
      return {
        problem: `The kind is 'rate', yet ${args.figure} is a count.`,
        remedy: "Name the rate as the measure, or leave the kind blank and write a whole number.",
      };
    case "not-a-day":
      return {
        problem: `${quote(args.written, 40)} is not a day of the calendar.`,
        remedy: "Write the day of the revision as 2032-09-14.",
      };
    case "unknown-word":
      return {
        problem: `${quote(args.written, 40)} is not a ${args.column}.`,
        remedy: `Write ${either(args.allowed)}.`,
      };
    default:
      return { problem: shapeProblem(args), remedy: compare };
  }
}

function member(args: ReturnsArguments["RETURN-UNKNOWN-MEMBER"]): FindingText {
  switch (args.what) {
    case "name":
      return { problem: notAMember(args), remedy: `Use one of: ${args.members.join(", ")}.` };
    case "digits":
      return {
        problem: notAMember(args),
        remedy: "A comma inside a number splits it here: write 1204, not 1,204.",
      };
    case "column":
      return {
        problem: notAMember(args),
        remedy: `Use one of: ${args.members.join(", ")}; leave it blank for the total.`,
      };
    case "not-counted-by":
      return {
        problem: `${args.measure} is not counted by ${args.column}.`,
        remedy: "Leave the cell blank.",
      };
    case "of-rate":
      return {
        problem: `${args.measure} is a rate of all, and a part of it is named here.`,
        remedy:
          "Write the rate itself beside its name; leave the columns of parts blank. Rates of parts are not printed.",
      };
    case "several-dimensions":
      return {
        problem: `${args.measure} is counted by ${args.dimensions.join(" and ")}, and 'item' could be of any of these.`,
        remedy: `Give each a column of its own: ${args.dimensions.join(",")}.`,
      };
    case "several-members":
      return {
        problem: `${quote(args.written, 40)} is what ${args.members.join(" and ")} are both called.`,
        remedy: `Write ${either(args.members)}.`,
      };
  }
}

function notAMember(args: {
  readonly written: string;
  readonly dimension: string;
  readonly year: string;
}): string {
  return `${quote(args.written, 40)} is not ${withArticle(args.dimension.toLowerCase())} in ${args.year}.`;
}

/** 'a level', 'an order'. */
function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
