import type { ReadingArguments } from "../../../findings/arguments/reading.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { systemFaults } from "./system-faults.ts";

const compare = "Compare the line with a fresh form (`mappa new return`).";

export const reading: FindingWords<keyof ReadingArguments> = {
  "CSV-COLUMNS": ({ values, columns }) => ({
    problem: `The row has ${values} values; the first line names ${columns} columns.`,
    remedy: "Put quotation marks around a value that holds a comma, and leave no value out.",
  }),
  "CSV-HEADER": (args) => {
    if (args.what === "twice") {
      return {
        problem: `The column '${args.column}' stands twice in the first line.`,
        remedy: "Keep one of the two columns.",
      };
    }
    return {
      problem: `The column '${args.column}' is ${args.what === "missing" ? "missing" : "not known"}.`,
      remedy: `Let the first line be: ${args.columns.join(",")}.`,
    };
  },
  "CSV-SYNTAX": () => ({
    problem:
      "The file cannot be read as CSV from here: a quotation mark is open or stands in the middle of a value.",
    remedy: 'Put the whole value in quotation marks and write a quotation mark inside it twice ("").',
  }),
  "FILE-NAME": (args) => {
    if (args.what === "alike") {
      return {
        problem: `Only capitals or the way of writing accents tell this name from '${args.other}'.`,
        remedy: "Keep one of the two files, or give one another name: on other computers they are one file.",
      };
    }
    return {
      problem: "The name of the file has characters that cannot be shown, so it was not read.",
      remedy: "Give it a plain name: suffolk.yaml.",
    };
  },
  "FILE-OUTSIDE": () => ({
    problem: "This is a link to a place outside the data folder, or to nothing, so it was not read.",
    remedy: "Put the file or folder itself there.",
  }),
  "FILE-TOO-LARGE": tooLarge,
  "FILE-UNREADABLE": ({ reason }) => unreadable(reason),
  "TEXT-CHARACTER": ({ character }) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return {
      problem: `The font of the reports has no '${character}' (U+${code}), so it cannot be printed.`,
      remedy:
        "Write it in other words: emoji and most scripts other than Latin and Greek are not in the font.",
    };
  },
  "YAML-ALIAS": () => ({
    problem: "The file repeats a value by an alias (a name with * in front).",
    remedy: "Write the value out; aliases are not read.",
  }),
  "YAML-DUPLICATE-KEY": () => ({
    problem: "This name stands twice in the same list of names, so one of the two values would be lost.",
    remedy: "Keep the line that is right and take the other one out.",
  }),
  "YAML-SYNTAX": yamlSyntax,
  "YAML-TAB": () => ({
    problem: "The line is indented with a tab.",
    remedy: "Replace the tab by spaces; YAML does not allow tabs there.",
  }),
  "YAML-TOO-DEEP": ({ most }) => ({
    problem: `The file nests values more than ${most} deep.`,
    remedy: "Start again from a fresh form (`mappa new return`).",
  }),
};

function unreadable(reason: ReadingArguments["FILE-UNREADABLE"]["reason"]): FindingText {
  switch (reason) {
    case "pipe":
    case "socket":
    case "device":
      return {
        problem: `This is a ${reason} and not a file, so it was not read.`,
        remedy: "Put the file itself there.",
      };
    case "vanished":
      return {
        problem: "No file was there when it was to be read: it was moved, or this is a link to a folder.",
        remedy: "Put the file itself there, and run the command again.",
      };
    default: {
      const { problem, remedy } = systemFaults[reason];
      return { problem: `It cannot be read: ${problem}.`, remedy };
    }
  }
}

function tooLarge(args: ReadingArguments["FILE-TOO-LARGE"]): FindingText {
  switch (args.what) {
    case "bytes":
      return {
        problem: `The file has ${args.size} bytes; the most that is read is ${args.most}.`,
        remedy: "Check that it is the right file; shorten it, or send one return a file.",
      };
    case "characters":
      return {
        problem: `The file has ${args.size} characters; the most that is read is ${args.most}.`,
        remedy: "Send one return or one release a file, without anything else in it.",
      };
    case "text":
      return {
        problem: `The text has ${args.size} characters; the most is ${args.most}.`,
        remedy: "Shorten it.",
      };
    case "rows":
      return {
        problem: `The file has more than ${args.most} rows.`,
        remedy: "Send one reporting year a file.",
      };
  }
}

function yamlSyntax(args: ReadingArguments["YAML-SYNTAX"]): FindingText {
  switch (args.what) {
    case "indent":
      return {
        problem:
          "The line begins in a column that does not fit the lines above, or a bracket above is not closed.",
        remedy: compare,
      };
    case "missing-character":
      return {
        problem: "A bracket, quotation mark, comma or colon is missing, here or above.",
        remedy: compare,
      };
    case "second-document":
      return {
        problem: "A line of three hyphens begins a second set of values in the same file.",
        remedy: "Take the line out, or send two files.",
      };
    case "name-not-text":
      return {
        problem: "A list or a set of names stands where a name was expected.",
        remedy: compare,
      };
    case "other":
      return { problem: `This is not valid YAML: ${args.message}.`, remedy: compare };
  }
}
