import type { ReturnsArguments } from "../../../findings/arguments/returns.ts";
import type { FindingText } from "../../finding-words.ts";

const form = "`mappa new return` makes a form";

/** What is said of a file that is not read, by what it is. */
export const returnFormat: Readonly<Record<ReturnsArguments["RETURN-FORMAT"]["what"], FindingText>> = {
  folder: {
    problem: "This is a folder, so what is in it was not read.",
    remedy: "Put the returns themselves into the folder of returns, or take this folder out of it.",
  },
  unknown: {
    problem: "The file is no workbook, and neither YAML nor CSV, so it was not read.",
    remedy: `Send the return as .xlsx, .ods, .csv or .yaml (${form}), or take the file out of the folder.`,
  },
  workbook: {
    problem: "This is a workbook of the old kind (.xls), which is not read.",
    remedy: `Save it as .xlsx or .ods and send that, or save the sheet that has the figures as CSV.`,
  },
  protected: {
    problem: "This is an office file with a password, so it cannot be read.",
    remedy: `Take the password off, save it as .xlsx or .ods and send that, or fill in a form (${form}).`,
  },
  "text-document": {
    problem: "This is a document of a word processor; figures are not read from one.",
    remedy: `Put the figures into a form (${form}), and texts into the folder of narratives.`,
  },
  "old-office-file": {
    problem: "This is an office file in an old format, which is not read.",
    remedy: `If it is a workbook, save it as .xlsx or .ods; or fill in a form (${form}).`,
  },
  pdf: {
    problem: "This is a PDF; figures are not read from one.",
    remedy: `Put the figures into a form (${form}).`,
  },
  archive: {
    problem: "This is a packed archive (zip), so what is in it was not read.",
    remedy: "Unpack it and put the returns themselves into the folder.",
  },
};
