import type { ReadingArguments } from "../../../findings/arguments/reading.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { systemFaults } from "./system-faults.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

export const reading: FindingWords<keyof ReadingArguments> = {
  "CSV-COLUMNS": columns,
  "CSV-HEADER": (args) => {
    switch (args.what) {
      case "twice":
        return {
          problem: `The column '${args.column}' stands twice in the first line.`,
          remedy: "Keep one of the two columns.",
        };
      case "unnamed":
        return {
          problem: "A value stands here in a column that the first line does not name.",
          remedy: "Name the column in the first line, or take what stands in it out of all rows.",
        };
      case "missing":
        return {
          problem:
            args.missing.length === 1
              ? `The column '${args.missing[0]}' is missing.`
              : `These columns are missing: ${args.missing.join(", ")}.`,
          remedy:
            args.missing.length === 1
              ? `Let the first line be: ${args.columns.join(",")}.`
              : `Let the first line be: ${args.columns.join(",")}. If this is a sheet of a form, send the whole workbook in its place.`,
        };
      case "unknown":
        return {
          problem: `The column '${args.column}' is not known.`,
          remedy: `Let the first line be: ${args.columns.join(",")}.`,
        };
    }
  },
  "CSV-SYNTAX": ({ what }) =>
    what === "quotes"
      ? {
          problem:
            "The file cannot be read as CSV from here: a quotation mark is open or stands in the middle of a value.",
          remedy: 'Put the whole value in quotation marks and write a quotation mark inside it twice ("").',
        }
      : {
          problem: "The row is far longer than any row of figures, so nothing of the file was read.",
          remedy:
            "Check that it is the right file, with one row a line, and that no quotation mark is left open.",
        },
  "CSV-TITLE": ({ lines }) => ({
    problem: `${lines === 1 ? "A line stands" : `${lines} lines stand`} above the names of the columns; ${lines === 1 ? "it was" : "they were"} passed over.`,
    remedy: `Take ${lines === 1 ? "it" : "them"} out, unless it is meant to be a title.`,
  }),
  "FILE-ENCODING": encoding,
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
  "FINDINGS-MORE": (args) => ({
    problem:
      args.what === "code"
        ? `There are ${args.more} more findings ${args.code} in this file, which are not listed.`
        : `${args.more} more rows of this file have faults, which are not listed.`,
    remedy: "Mend those that are listed and check again: often one cause is behind all.",
  }),
  "FILE-UNREADABLE": ({ reason }) => unreadable(reason),
  "TEXT-CHARACTER": ({ character }) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return {
      problem: `The font of the reports has no '${character}' (U+${code}), so it cannot be printed.`,
      remedy:
        "Write it in other words: emoji and most scripts other than Latin and Greek are not in the font.",
    };
  },
  "TEXT-CUT": ({ text, comment }) => ({
    problem: `The text ends at the # and would be printed as '${text.length > 60 ? "…" : ""}${text.slice(-60)}': '${comment.slice(0, 40)}' is read as a remark.`,
    remedy:
      "If it belongs to the text, put the whole text in quotation marks; if it is a remark, put it on a line of its own.",
  }),
  "TEXT-GARBLED": ({ written, meant }) =>
    meant === ""
      ? {
          problem: "A character was lost here before the file came: this mark stands in its place.",
          remedy: "Type it again, and save the file as UTF-8.",
        }
      : {
          problem: `'${written}' is '${meant}' garbled: the text was saved in one encoding and opened in another.`,
          remedy: `Write '${meant}', or take the text from where it is whole and save it as UTF-8.`,
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

function columns(args: ReadingArguments["CSV-COLUMNS"]): FindingText {
  const more =
    args.more === 0 ? "" : ` So ${args.more === 1 ? "has 1 more row" : `have ${args.more} more rows`}.`;
  const problem = `The row has ${args.values} values; the first line names ${args.columns} columns.${more}`;
  if (args.split !== undefined) {
    const count = args.split.replace(",", "");
    return {
      problem: `${problem} '${args.split}' is read as two of them.`,
      remedy: `Is this ${count}? Then write ${count}. Any other value with a comma in it goes in quotation marks.`,
    };
  }
  if (args.values < args.columns) {
    return {
      problem,
      remedy: `Let every row have a value for each column, blank where there is none; perhaps the last ${args.missing.length === 1 ? "one is" : "ones are"} missing: ${args.missing.join(", ")}.`,
    };
  }
  return {
    problem,
    remedy: "Put quotation marks around a value that holds a comma, and leave no value out.",
  };
}

function encoding(args: ReadingArguments["FILE-ENCODING"]): FindingText {
  switch (args.what) {
    case "byte": {
      const byte = args.byte.toString(16).toUpperCase().padStart(2, "0");
      const others = args.alsoIn.length === 0 ? "" : ` The same is in ${linesOf(args.alsoIn)}.`;
      return {
        problem: `The file is UTF-8, but not here: byte ${args.offset + 1} of it (${byte}) is of another encoding, in which it would be '${args.likely}'.${others}`,
        remedy: "Type the character again and save the file as UTF-8: nobody but you can know what is meant.",
      };
    }
    case "utf-16":
      return {
        problem:
          "The file is in UTF-16 (two bytes a character) without the mark that says so, so it was not read.",
        remedy: "Save it again as UTF-8.",
      };
    case "zero":
      return {
        problem: "There is a zero byte in the text, as damaged files have, so nothing of the file was read.",
        remedy:
          "Save the file again from the program in which it was written, or take the line anew from there.",
      };
  }
}

function linesOf(lines: readonly number[]): string {
  return `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
}

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
    case "lines":
      return {
        problem: `The file has more than ${args.most} lines.`,
        remedy: "Send one return or one release a file, without anything else in it.",
      };
    case "rows":
      return {
        problem: `The file has more than ${args.most} rows.`,
        remedy: "Send one reporting year a file.",
      };
  }
}
