import type { LayoutProblem, ParserProblem, ReadingArguments } from "../../../findings/arguments/reading.ts";
import type { FindingText } from "../../finding-words.ts";

const compare = "Compare the line with a fresh form (`mappa new return`).";
const wholeInMarks = "Put the whole text in quotation marks.";

/** What is said of a file that is not laid out as YAML wants it, for people who do not know its rules. */
export function yamlSyntax(args: ReadingArguments["YAML-SYNTAX"]): FindingText {
  switch (args.what) {
    case "blanks":
      return blanks(args);
    case "no-space":
      return {
        problem: `There is no space behind the colon after '${args.name}'.`,
        remedy: `Write '${args.name}: ${short(args.value)}'.`,
      };
    case "no-colon":
      return {
        problem: `There is no colon after '${args.name}'.`,
        remedy: `Write '${args.name}:${args.value === "" ? "" : ` ${short(args.value)}`}'.`,
      };
    case "dash":
      return { problem: "There is no space behind the dash.", remedy: `Write '- ${short(args.text)}'.` };
    case "colon-in-text":
      return { problem: "A colon in the middle of a text ends it here.", remedy: wholeInMarks };
    case "sign":
      return {
        problem: `The text begins with ${args.sign}, which means something else in this kind of file.`,
        remedy: wholeInMarks,
      };
    case "open-quote":
      return {
        problem: `A quotation mark (${args.mark}) is opened here and not closed.`,
        remedy: "Put the same mark at the end of the text, or take this one out.",
      };
    case "text-after-quote":
      return {
        problem: "The text goes on behind the quotation mark that ends it.",
        remedy: `Put the whole text between marks of one kind, and use the other kind inside: ${inside(args.mark)}.`,
      };
    case "open-bracket":
      return {
        problem: `The bracket ${args.bracket} is opened here and not closed.`,
        remedy: `Put ${args.bracket === "{" ? "}" : "]"} at the end of what belongs to it.`,
      };
    case "extra-bracket":
      return { problem: `The bracket ${args.bracket} closes nothing.`, remedy: "Take it out." };
    case "no-comma":
      return {
        problem: `There is no comma in front of '${args.name}'.`,
        remedy: "Put a comma between the value before it and this name.",
      };
    default:
      return parserProblem(args.what);
  }
}

function blanks({ blanks, expected, beside }: Extract<LayoutProblem, { what: "blanks" }>): FindingText {
  const own = `The line begins with ${spaces(blanks)}`;
  const wanted = expected - blanks;
  const remedy =
    wanted > 0 ? `Put ${spaces(wanted)} more in front of it.` : `Take ${spaces(-wanted)} out in front of it.`;
  if (!beside)
    return { problem: `${own}; the other names of its rank begin with ${spaces(expected)}.`, remedy };
  const other = beside.name === "" ? `line ${beside.line}` : `'${beside.name}' in line ${beside.line}`;
  return {
    problem: `${own}, so it stands beside no other line; ${other} begins with ${spaces(expected)}.`,
    remedy: `If it belongs beside that: ${remedy[0]!.toLowerCase()}${remedy.slice(1)}`,
  };
}

function spaces(count: number): string {
  return count === 0 ? "no space" : count === 1 ? "1 space" : `${count} spaces`;
}

function inside(mark: string): string {
  return mark === '"' ? `'"Late" forms were sent'` : `"'Late' forms were sent"`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function parserProblem(what: ParserProblem["what"]): FindingText {
  switch (what) {
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
        problem: "A line of three hyphens or dots begins a second set of values in the same file.",
        remedy: "Take the line out, or send two files.",
      };
    case "name-not-text":
      return { problem: "A list or a set of names stands where a name was expected.", remedy: compare };
    case "escape":
      return {
        problem: "A backslash between double quotation marks means something, and this one means nothing.",
        remedy: "Write it twice, or put the text in single quotation marks.",
      };
    case "reference":
      return {
        problem: "A text that begins with &, * or ! means something else in this kind of file.",
        remedy: wholeInMarks,
      };
    case "sign-in-front":
      return { problem: "A text cannot begin with this sign in this kind of file.", remedy: wholeInMarks };
    case "directive":
      return { problem: "A line that begins with % is not read here.", remedy: "Take the line out." };
    case "name-too-long":
      return { problem: "What stands in front of the colon is too long for a name.", remedy: wholeInMarks };
    case "name-and-value":
      return {
        problem:
          "A name, its colon and its value do not stand together as they should, here or in the line above.",
        remedy: compare,
      };
    case "unexpected":
      return { problem: "Nothing can stand here, or something is missing above.", remedy: compare };
  }
}
