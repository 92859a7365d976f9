import type { AccessRule, PrintedPlace, VerifyArguments } from "../../../findings/arguments/verify.ts";
import type { FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { quote } from "./quote.ts";

/** What stands in a file, as much of it as a line has room for. */
function quoted(text: string): string {
  return quote(text, 120);
}

const again = "Get the whole folder again from where it was published.";

export const verify: FindingWords<keyof VerifyArguments> = {
  "VERIFY-ACCESS": ({ rule, detail, page }) => ({
    problem: `${rules[rule]}${page === undefined ? "" : ` (page ${page})`}${detail === undefined || detail === "" ? "" : `: ${quoted(detail)}`}.`,
    remedy: "Some people cannot read the file as it is. Publish a correction.",
  }),
  "VERIFY-DOCUMENT": (args) =>
    args.what === "no-edition"
      ? {
          problem: "No edition (.json) of a document is there that this file could be held against.",
          remedy: `The figures in it are not proven by anything. ${again}`,
        }
      : {
          problem: `${args.differences} numbers differ from ${args.edition}; only the first are listed.`,
          remedy: `This is another document, or most of it was changed. ${again}`,
        },
  "VERIFY-EDITION": ({ figure, says, value, place, page }) => ({
    problem: `The edition prints ${quoted(says)}${inPlace(place, page)}; its own figure ${figure} is ${value === undefined ? "not there" : quoted(value)}.`,
    remedy: `The edition was changed in one of the two places. ${again}`,
  }),
  "VERIFY-FIGURE": (args) => ({ problem: `${differs(args)}.`, remedy: whichOne(args) }),
  "VERIFY-FILE": (args) => {
    switch (args.what) {
      case "missing":
        return { problem: "The manifest lists this file, and it is not there.", remedy: again };
      case "extra":
        return {
          problem: "The manifest does not list this file.",
          remedy: "It is no part of what was published. Take nothing from it.",
        };
      case "folder":
        return {
          problem: "This is a folder; a version that was published has none.",
          remedy: "What is in it was not looked at and is no part of what was published.",
        };
      case "link":
      case "special":
        return {
          problem: "This is a link or the like, and not a file of the version.",
          remedy: "What it leads to was not looked at and is no part of what was published.",
        };
      case "size":
        return {
          problem: `The file has ${args.size} bytes; the manifest says ${args.listed}.`,
          remedy: `The file is not the one that was published. ${again}`,
        };
      case "digest":
        return {
          problem: "The file has another SHA-256 digest than the manifest says.",
          remedy: `The file is not the one that was published. ${again}`,
        };
      case "too-large":
        return {
          problem: `The file has ${args.size} bytes; at most ${args.most} are read.`,
          remedy: `No file of a publication is as large. ${again}`,
        };
    }
  },
  "VERIFY-MANIFEST": (args) => {
    switch (args.what) {
      case "missing":
        return {
          problem: "There is no manifest in the folder.",
          remedy: "Without it nobody can tell whether files were changed. Is this the folder of a version?",
        };
      case "shape":
        return { problem: `The manifest cannot be read: ${quoted(args.detail)}.`, remedy: again };
      case "outside":
        return {
          problem: `The manifest lists ${quoted(args.path)}, which is no name of a file in this folder.`,
          remedy: `It was not opened. ${again}`,
        };
      case "twice":
        return { problem: `The manifest lists ${quoted(args.path)} twice.`, remedy: again };
    }
  },
  "VERIFY-UNREADABLE": ({ format, why }) => ({
    problem: `The file cannot be read as ${format}${why ? `: ${quoted(why)}` : ""}.`,
    remedy: `What it says was not compared. ${again}`,
  }),
};

const rules: Readonly<Record<AccessRule, string>> = {
  language: "The page does not say in which language it is",
  title: "The title is missing or is not that of the document",
  headings: "The headings do not go down one level at a time from a single first one",
  alternative: "A picture has no words for those who do not see it",
  "table-caption": "A table has no caption",
  "table-headers": "A heading of a table does not say whether it is of a row or of a column",
  "duplicate-id": "Two places have one name",
  link: "A link leads nowhere or has no words",
  tags: "The file does not keep to PDF/UA",
  workbook: "The workbook does not keep to the rules of published tables",
};

type Differs = VerifyArguments["VERIFY-FIGURE"];

function differs({ figure, place, page, says, others, files, undecided }: Differs): string {
  const at = `${inPlace(place, page)}${figure === undefined ? "" : ` (figure ${figure})`}`;
  const who = undecided || files.length === 0 ? "the edition" : listed(files);
  const verb = undecided || files.length < 2 ? "says" : "say";
  if (says === undefined) return `${quoted(others ?? "")}${at} is not in this file; ${who} ${verb} it`;
  if (others === undefined) return `${quoted(says)}${at} stands in this file and nowhere in ${who}`;
  return `This file says ${quoted(says)}${at}; ${who} ${verb} ${quoted(others)}`;
}

function whichOne({ undecided, files }: Differs): string {
  if (undecided)
    return "As many files say the one as the other, so that one of them was changed. Get the folder again from where it was published.";
  const others = files.length < 2 ? "" : ` The ${files.length} others agree.`;
  return `The file was changed, or made of other figures.${others} Get the folder again from where it was published.`;
}

function inPlace(place: PrintedPlace | undefined, page: number | undefined): string {
  const where = [place && said(place), page === undefined ? "" : `on page ${page}`].filter(Boolean);
  return where.length === 0 ? "" : ` ${where.join(", ")}`;
}

function said(place: PrintedPlace): string {
  switch (place.in) {
    case "front":
      return "before the first section";
    case "end":
      return "around the text";
    case "section":
      return `in the section ${quoted(place.heading)}`;
    case "table": {
      const row = place.row === undefined ? [] : [`row ${quoted(place.row)}`];
      const column = place.column === undefined ? [] : [`column ${quoted(place.column)}`];
      return [`in Table ${place.number}`, ...row, ...column].join(", ");
    }
    case "chart":
      return `at Figure ${place.number}`;
    case "card":
      return `in the key figure ${quoted(place.label)}`;
    case "note":
      return `in note ${place.number}`;
    case "data":
      return `in the column ${quoted(place.column)}`;
  }
}
