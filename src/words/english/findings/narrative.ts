import type { NarrativeArguments, NotTaken, TextPart } from "../../../findings/arguments/narrative.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { notUnderstood } from "./not-understood.ts";
import { picture } from "./picture.ts";
import { unusedText } from "./unused-text.ts";

export const narrative: FindingWords<keyof NarrativeArguments> = {
  "NARRATIVE-AREA": ({ folder }) => ({
    problem: `The folder '${folder}' is not named after an area.`,
    remedy: "Name it after the area in lower case with hyphens: avon-and-somerset.",
  }),
  "NARRATIVE-HEADING": ({ what }) => headings[what],
  "NARRATIVE-LINK": (args) =>
    args.what === "no-words"
      ? {
          problem: "The link has no words.",
          remedy: "Write between the square brackets where it leads: [the guidance](https://…).",
        }
      : {
          problem: `The link leads to '${args.address}'.`,
          remedy: "Give a full address that begins with https:, mailto: or tel:.",
        },
  "NARRATIVE-NOT-ALLOWED": notTaken,
  "NARRATIVE-PICTURE": picture,
  "NARRATIVE-UNUSED": unusedText,
};

const headings: Readonly<Record<NarrativeArguments["NARRATIVE-HEADING"]["what"], FindingText>> = {
  level: {
    problem: "Only headings with two or three number signs are taken.",
    remedy: "Begin the heading with ## or ###; the section has its own heading above.",
  },
  "no-words": {
    problem: "The heading has no words.",
    remedy: "Write the heading, or take the line out.",
  },
  underlined: {
    problem: "A line of hyphens or equals signs below the paragraph makes it a heading.",
    remedy:
      "For a heading write '## ' before it. Otherwise take the line out, or leave an empty line above it.",
  },
  "below-none": {
    problem: "A heading with three number signs stands before any with two.",
    remedy: "Begin it with ##; headings below it then have ###.",
  },
};

function notTaken(args: NotTaken): FindingText {
  switch (args.what) {
    case "nested-too-deep":
      return {
        problem: "Lists or quotations are nested too deep.",
        remedy: "Use one level of each.",
      };
    case "mark":
      return notUnderstood[args.mark];
    case "number-at-start":
      return {
        problem: `The line begins with ${args.number} and a full stop, which would make it a list that is counted from there.`,
        remedy: `Put a word before the number, or a backslash before the full stop: '${args.number}\\.'.`,
      };
    case "lines":
      return { problem: `The text has more than ${args.most} lines.`, remedy: "Shorten it." };
    case "marked-lines":
      return {
        problem: `The text has more than ${args.most} lines that begin with > or are only hyphens or equals signs.`,
        remedy: "Quote less, and take lines of hyphens out.",
      };
    case "signs-in-all":
      return {
        problem: `The text has more than ${args.most} signs such as * _ [ ] < > in it.`,
        remedy: "Shorten it, and take out signs that are not needed.",
      };
    case "blanks":
      return {
        problem: `A line has more than ${args.most} blanks in a row.`,
        remedy: "Put one space between words.",
      };
    case "signs":
      return {
        problem: `A paragraph has more than ${args.most} signs such as * _ [ ] < > in it.`,
        remedy: "Leave an empty line between paragraphs, and take out signs that are not needed.",
      };
    case "inside":
      return part(`${parts[args.part]} inside a list or quotation`);
    default:
      return part(parts[args.what]);
  }
}

function part(name: string): FindingText {
  return {
    problem: `The text has ${name}, which reports do not take.`,
    remedy: "Use headings (##), paragraphs, lists, links, emphasis, quotations and pictures only.",
  };
}

const parts: Readonly<Record<TextPart, string>> = {
  paragraph: "a second paragraph",
  list: "a list",
  quotation: "a quotation",
  heading: "a heading",
  html: "raw HTML",
  "code-block": "a block of code (a line that is indented by four spaces)",
  code: "code in backticks",
  picture: "a picture inside a paragraph",
  table: "a table",
  rule: "a rule",
  "link-definition": "a link definition (an address apart from its link)",
  "link-reference": "a link whose address stands elsewhere",
  "picture-reference": "a picture whose name stands elsewhere",
  other: "something",
};
