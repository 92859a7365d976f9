import type { WorkbookArguments, WorkbookFault } from "../../../findings/arguments/workbook.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { quote } from "./quote.ts";

const form = "`mappa new return` makes a form";
const saveAgain = `Open it in the program that made it, save it under another name as .xlsx or .ods, and send that. If it does not open, fill in a new form (${form}).`;

export const workbook: FindingWords<keyof WorkbookArguments> = {
  "WORKBOOK-UNKNOWN": ({ sheets }) => ({
    problem: `This workbook is neither a form nor a table of figures in a shape that is known, so nothing of it was read. ${sheetList(sheets)}`,
    remedy: `Copy the figures into a form (${form}), or take the file out of the folder.`,
  }),
  "WORKBOOK-UNREADABLE": unreadable,
};

function unreadable(fault: WorkbookFault): FindingText {
  switch (fault.what) {
    case "encrypted":
      return {
        problem: "The workbook is protected by a password, so it cannot be read.",
        remedy: "Open it with the password, save it without one, and send that.",
      };
    case "damaged":
      return {
        problem: `The workbook is damaged: it is not whole, or what is in it does not fit together${at(fault.part)}. Nothing of it was read.`,
        remedy: saveAgain,
      };
    case "xml":
      return {
        problem: `The workbook is damaged: a part of it cannot be read${at(fault.part)}. Nothing of it was read.`,
        remedy: saveAgain,
      };
    case "too-large":
      return {
        problem: `The workbook has more in it than is read: ${tooLarge(fault)}${at(fault.part)}. Nothing of it was read.`,
        remedy: `Copy the figures into a form (${form}), or into a new workbook: empty rows and columns that have formats, pictures and other sheets stay behind then.`,
      };
    case "document-type":
      return {
        problem: `The workbook declares a document type${at(fault.part)}, which no program for workbooks does: with one a small file can stand for a very large one, or ask for other files. Nothing of it was read.`,
        remedy: `Ask the sender whether the file is theirs. If it is, copy the figures into a form (${form}).`,
      };
    case "not-a-workbook":
      return {
        problem: "The file is packed as workbooks are, and is none.",
        remedy: `Send the return as .xlsx, .ods, .csv or .yaml (${form}), or take the file out of the folder.`,
      };
    case "binary":
      return {
        problem: "This is a workbook of the binary kind (.xlsb), which is not read.",
        remedy: "Save it as .xlsx or .ods and send that.",
      };
    case "stopped":
      return {
        problem: `Reading the workbook took more ${fault.limit} than any workbook should, so it was stopped. Nothing of it was read.`,
        remedy: `Copy the figures into a form (${form}), or into a new workbook.`,
      };
  }
}

function tooLarge({ of, most }: Extract<WorkbookFault, { readonly what: "too-large" }>): string {
  const many = String(most).replace(/\B(?=(?:\d{3})+$)/g, ",");
  switch (of) {
    case "bytes":
      return `unpacked it takes more than ${Math.floor(most / 1024 / 1024)} MB`;
    case "parts":
      return `more than ${many} files are packed in it`;
    case "cells":
      return `more than ${many} cells, also such as are empty and have a format`;
    case "merged":
      return `more than ${many} ranges that were made one cell`;
    case "repeats":
      return `a cell that is repeated more than ${many} times`;
    case "depth":
      return `more than ${many} things within each other`;
    case "text":
      return `texts of more than ${many} characters`;
    case "names":
      return `more than ${many} names or properties`;
    case "sheets":
      return `more than ${many} sheets`;
  }
}

/** Where in the file, for whoever can look into it. */
function at(part: string | undefined): string {
  return part === undefined ? "" : ` (in ${quote(part, 80)})`;
}

/** The first sheets of a workbook: they tell its sender which one it is. */
function sheetList(sheets: readonly string[]): string {
  const most = 5;
  const named = sheets.slice(0, most).map((sheet) => quote(sheet, 40));
  const more = sheets.length > most ? ` and ${sheets.length - most} more` : "";
  if (sheets.length === 0) return "It has no sheet.";
  return `Its ${sheets.length === 1 ? "sheet is" : "sheets are"} ${named.join(", ")}${more}.`;
}
