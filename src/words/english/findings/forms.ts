import type { CellFault, FormsArguments } from "../../../findings/arguments/forms.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { quote } from "./quote.ts";

const freshForm = "a fresh form (`mappa new return`)";

/** What is said of workbooks that are forms, and of what stands in their cells. */
export const forms: FindingWords<keyof FormsArguments> = {
  "FORM-COMMENT": ({ cells, more }) => ({
    problem: `${cells.length + more === 1 ? "A comment stands" : "Comments stand"} beside ${withMore(cells, more)}. What comments say was not read, neither as a figure nor as an explanation.`,
    remedy:
      "If it explains a figure, write it into the column for your explanation in the same row; else nothing need be done.",
  }),
  "FORM-IDENTITY": identity,
  "FORM-FRAMEWORK": ({ framework, release, year }) => ({
    problem: `The form was made by the framework '${framework}'; figures of ${year} are counted by '${release}'.`,
    remedy: `Put the figures into ${freshForm} for ${year}.`,
  }),
  "FORM-LABEL": ({ written, label }) => ({
    problem: `${changedHeading(written, label)}. The figures there were read as those of '${label}'.`,
    remedy: `If they are of something else, put them where they belong; else write '${label}' again.`,
  }),
  "FORM-NAMES": names,
  "FORM-PLACE": place,
  "FORM-PROPERTIES": ({ from, area }) => ({
    problem: `The file has lost the properties by which a form says of which area it is. ${from === "cover" ? "Its first sheet" : "Its name"} says ${area}.`,
    remedy: `Nothing need be done if it is the return of ${area}. Save the form with the program that opened it first, and as what it was.`,
  }),
  "FORM-STRAY": ({ cells, more }) => ({
    problem: `Something stands where the form has no place for it: ${withMore(cells, more)}. It was not read.`,
    remedy: "If these are figures, put them into the cells of the form; else nothing need be done.",
  }),
  "FORM-TOTAL": ({ figure, more }) => ({
    problem: `${figure}: a number that was typed, or that is not the sum of its parts, stands in the place of the total that the form adds up${more === 0 ? "" : `, and in that of ${more === 1 ? "1 more" : `${more} more`}`}. It counts as a total that you state, and is held against its parts.`,
    remedy: "Nothing need be done, unless the total should follow from its parts.",
  }),
  "FORM-VERSION": ({ version, current }) => ({
    problem: `The form is of version ${quote(version, 20)}; the one in use now is of version ${current}. It was read by the names of its cells and the headings beside them.`,
    remedy: `Nothing need be done. Next time fill in ${freshForm}.`,
  }),
  "FIGURE-AS-TEXT": ({ cells, more }) => ({
    problem: `${cells.length + more === 1 ? "A number is" : `${cells.length + more} numbers are`} stored as text: ${withMore(cells, more)}. ${cells.length + more === 1 ? "It was" : "They were"} read as the number that the digits give.`,
    remedy:
      "Nothing need be done. Totals in the workbook pass over text: type the numbers again to have them added up.",
  }),
  "FIGURE-CELL": cell,
  "FIGURE-FORMULA": ({ cells, more }) => ({
    problem: `${cells.length + more === 1 ? "A figure is" : `${cells.length + more} figures are`} the result of a formula: ${withMore(cells, more)}. What was stored when the file was saved was read.`,
    remedy: "See that the results are the counts that are meant. To be sure, put the numbers in their place.",
  }),
  "SIGN-OFF-HALF": ({ agency, missing }) => ({
    problem: `The signature for ${agency} has no ${missing}, so it does not count.`,
    remedy: `Put the ${missing} beside it.`,
  }),
};

function identity(args: FormsArguments["FORM-IDENTITY"]): FindingText {
  switch (args.what) {
    case "differ":
      return {
        problem: `The properties of the file say that the form is of ${args.inProperties}, and the form itself says ${quote(args.onCover, 60)}.`,
        remedy: `Put the figures into ${freshForm} of the area that they are of.`,
      };
    case "no-area":
      return {
        problem:
          "Nothing in the form says of which area it is: neither its properties, nor its first sheet, nor its name.",
        remedy: "Name the file after the area, such as suffolk.xlsx.",
      };
    case "no-year":
      return {
        problem: "Nothing in the form says for which year it is: neither its properties nor its first sheet.",
        remedy: `Put the figures into ${freshForm} of the year that they are of.`,
      };
  }
}

function names({ of, others, ...faults }: FormsArguments["FORM-NAMES"]): FindingText {
  const figures = namesInWords(faults);
  return {
    problem: [
      ...(figures.length > 0
        ? [
            `Cells of the form have lost their names: ${listed(figures)}, of ${of}. Figures were looked for by the headings beside them; what is not certain is told below.`,
          ]
        : []),
      ...(others > 0
        ? [
            `${others === 1 ? "A cell" : `${others} cells`} for status, signatures or words beside the figures ${others === 1 ? "has lost its name" : "have lost their names"}, so that ${others === 1 ? "it was" : "they were"} not read.`,
          ]
        : []),
    ].join(" "),
    remedy: `Compare what was read with what you sent. Next time fill in ${freshForm} and leave its rows, columns and headings as they are.`,
  };
}

function namesInWords({
  missing,
  lost,
  shared,
  moved,
}: Omit<FormsArguments["FORM-NAMES"], "of" | "others">): string[] {
  return [
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(lost > 0 ? [`${lost} at a cell that is gone`] : []),
    ...(shared > 0 ? [`${shared} at a cell that has another`] : []),
    ...(moved > 0 ? [`${moved} beside other headings`] : []),
  ];
}

function changedHeading(written: string, label: string): string {
  return written === ""
    ? `The heading '${label}' is gone, or stands elsewhere`
    : `${quote(written, 60)} stands where the form has '${label}'`;
}

function place(args: FormsArguments["FORM-PLACE"]): FindingText {
  switch (args.what) {
    case "nowhere":
      return {
        problem: `${args.figure}${args.more === 0 ? "" : ` and ${args.more === 1 ? "1 more figure" : `${args.more} more figures`}`} ${args.more === 0 ? "is" : "are"} not to be found: no cell stands beside the headings that the form has for ${args.more === 0 ? "it" : "them"}.`,
        remedy: `Put the figures into ${freshForm}.`,
      };
    case "several":
      return {
        problem: `${args.figure} stands in ${listed(args.cells)}, and what is written there is not the same.`,
        remedy: "Keep the cell that is right, and take the row, column or sheet with the other one out.",
      };
    case "label":
      return {
        problem: `${changedHeading(args.written, args.label)}, and other headings there are changed too, so that it is not certain that this is ${args.figure}.`,
        remedy: `Write the headings again as ${freshForm} has them, or put the figures into one.`,
      };
    case "moved":
      return {
        problem: `By its name this cell is ${args.figure}; the headings beside it say ${args.beside ?? "something else"}.`,
        remedy: `Put the figures into ${freshForm}, each beside its heading.`,
      };
  }
}

function cell(args: CellFault): FindingText {
  switch (args.what) {
    case "date":
    case "time":
      return {
        problem: `The cell is shown as a ${args.what}; the number behind it is ${args.written}.`,
        remedy: "Set the format of the cell to a plain number and type the figure again.",
      };
    case "percentage":
    case "currency":
      return {
        problem: `The cell is shown as ${args.what === "percentage" ? "a percentage" : "an amount of money"}; the number behind it is ${args.written}.`,
        remedy: "Set the format of the cell to a plain number, and see that the count itself stands there.",
      };
    case "boolean":
      return {
        problem: `The cell says ${args.written}, which is no figure.`,
        remedy:
          "Write the whole number that was counted, or 'not available', 'not collected' or 'confidential'.",
      };
    case "error":
      return {
        problem: `The formula in the cell has failed: ${quote(args.written, 20)}.`,
        remedy: "Put the number itself in the place of the formula.",
      };
    case "no-result":
      return {
        problem: "The cell has a formula, and the file does not hold what comes of it.",
        remedy:
          "Open the file in a spreadsheet program and save it again, or put the number in the place of the formula.",
      };
    case "merged":
      return {
        problem: "The cell was merged with others, so that it is not certain whose figure stands there.",
        remedy: "Undo the merging and write each figure into its own cell.",
      };
  }
}

/** 'Figures C5, Figures C6 and 4 more'. */
function withMore(cells: readonly string[], more: number): string {
  return more === 0 ? listed(cells) : `${cells.join(", ")} and ${more} more`;
}
