import type { TablesArguments } from "../../../findings/arguments/tables.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { either, quote } from "./quote.ts";

export const tables: FindingWords<keyof TablesArguments> = {
  "RETURN-HEADING": heading,
  "RETURN-TABLE": table,
  "RETURN-SUBTOTAL": ({ row, figure, stated, sum, areas }) => ({
    problem: `${quote(row, 60)} has ${stated} for ${figure}; the ${areas} areas that it adds up have ${sum}.`,
    remedy: "Correct the figure that is wrong, or take this row out: nothing is read from it.",
  }),
  "RETURN-PASSED-OVER": passedOver,
  "RETURN-SIGN": ({ sign, meaning, times, by }) => ({
    problem: `${quote(sign, 20)} is read as ${meaning === "zero" ? "0" : `'${meaning}'`}, ${times === 1 ? "once" : `${times} times`}: ${by === "file" ? "the key of the file says so here" : "release.yaml says so of this file"}.`,
    remedy: "Nothing need be done if that is right; otherwise write in each cell what is meant.",
  }),
  "RETURN-NO-YEAR": ({ release }) => ({
    problem: `Nothing in the file says of which year it is; it was read as of ${release}, in whose folder it lies.`,
    remedy: `Put a column 'Year' with ${release} into it, or the year into its title.`,
  }),
};

const names = "the names of `mappa explain framework`";

function heading(args: TablesArguments["RETURN-HEADING"]): FindingText {
  switch (args.what) {
    case "none":
      return {
        problem: `The heading ${quote(args.heading, 80)} names no figure: nothing is called so at ${quote(args.unknown, 30)}.`,
        remedy: `Write it by ${names}, such as 'Category 1, Level 2', or as a cell, such as eligible/category-1/level-2; or take the column out.`,
      };
    case "several":
      return {
        problem: `The heading ${quote(args.heading, 80)} can be ${either(few(args.figures))}.`,
        remedy: `Write which of them is meant, by ${names}.`,
      };
    case "no-measure":
      return {
        problem: `The heading ${quote(args.heading, 80)} does not say what is counted, and no title says it with certainty.`,
        remedy: `Put one of these into the heading or alone into the title: ${few(args.measures).join("; ")}.`,
      };
    case "not-counted-by":
      return {
        problem: `The heading ${quote(args.heading, 80)} does not fit what is counted: ${listed(args.measures)}.`,
        remedy: `Correct the heading or the title, by ${names}.`,
      };
    case "unclear-total":
      return {
        problem: `It is not certain whether the total ${quote(args.heading, 80)} is of ${quote(args.above, 80)} or of everything.`,
        remedy: "Write the whole heading over this column.",
      };
    case "twice":
      return {
        problem: `${quote(args.heading, 80)} and ${quote(args.first, 80)} are the same figure: ${args.figure}.`,
        remedy: "Keep one of the two columns, or correct a heading.",
      };
    case "blank":
      return {
        problem: "There is something in this column, and no heading over it.",
        remedy: "Write a heading, or take what stands in the column out.",
      };
  }
}

function few(items: readonly string[]): string[] {
  return items.length <= 8 ? [...items] : [...items.slice(0, 8), `${items.length - 8} more`];
}

function table(args: TablesArguments["RETURN-TABLE"]): FindingText {
  switch (args.what) {
    case "second-table":
      return {
        problem: "A second table begins here, below the first, so it is not certain what belongs to which.",
        remedy: "Put each table on a sheet or into a file of its own.",
      };
    case "row-without-area":
      return {
        problem: "The row has figures and names no area.",
        remedy: "Write the area in its first column, or take the row out.",
      };
    case "no-heading":
      return {
        problem: "The rows name areas, and no heading says which column names them.",
        remedy: `Write ${either(args.headings.map((each) => `'${each}'`))} over that column, and the name of a figure over each other.`,
      };
    case "hidden":
      return {
        problem: `The tables are on hidden sheets (${listed(args.sheets)}), which are not read.`,
        remedy: "Show the sheet that is meant to be read.",
      };
    case "too-wide":
      return {
        problem: `The table has ${args.columns} columns; the most that is read is ${args.most}.`,
        remedy: "Check that it is the right file, with one row an area and a column for each figure.",
      };
    case "other-area":
      return {
        problem: `${quote(args.written, 60)} is not ${args.area}, which the row names.`,
        remedy: "Correct the one that is wrong.",
      };
  }
}

function passedOver(args: TablesArguments["RETURN-PASSED-OVER"]): FindingText {
  switch (args.what) {
    case "sheet":
      return {
        problem: `${args.numbers === 1 ? "A number" : `${args.numbers} numbers`} on this sheet ${args.numbers === 1 ? "was" : "were"} not read: it has no table with areas.`,
        remedy: "Nothing need be done if it holds notes or workings only.",
      };
    case "hidden-sheet":
      return {
        problem: `The sheet is hidden, so its ${args.numbers === 1 ? "number was" : `${args.numbers} numbers were`} not read.`,
        remedy: "Show the sheet if it is meant to be read, else take it out.",
      };
    case "rows":
      return {
        problem: `Rows that add up areas were not counted: ${listed(args.rows)}.`,
        remedy: "Nothing need be done.",
      };
    case "columns":
      return {
        problem: `Columns without figures were passed over: ${listed(args.columns)}.`,
        remedy: "Nothing need be done, unless a remark in them belongs to a figure.",
      };
  }
}
