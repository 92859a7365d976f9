import type { NotUnderstood } from "../../../findings/arguments/narrative.ts";
import type { FindingText } from "../../finding-words.ts";

/** Marks that reports do not understand, and how to say the same with what they do. */
export const notUnderstood: Readonly<Record<NotUnderstood, FindingText>> = {
  attributes: {
    problem: "Curly brackets with a class or a name in them are not understood and would be printed.",
    remedy: "Take them out; reports have their own design.",
  },
  "bar-table": {
    problem: "Lines with vertical bars look like a table, which reports do not take.",
    remedy: "Write a list or sentences; figures belong in the return.",
  },
  "broken-picture": {
    problem: "A picture is begun and is not whole, so that its marks would be printed.",
    remedy: "Write ![what it shows](name.png) on a line of its own, with no spaces in the name of the file.",
  },
  "call-out": {
    problem: "A mark for a box or a note is not understood and would be printed.",
    remedy: "Take the mark out and write the words as a paragraph or, after >, as a quotation.",
  },
  contents: {
    problem: "A mark for a list of contents is not understood and would be printed.",
    remedy: "Take it out; every report has its own list of contents.",
  },
  "dash-list": {
    problem: "Lines that begin with a dash or another sign would be printed as one paragraph.",
    remedy: "Begin each item with a hyphen and a space: '- police', and leave an empty line above the first.",
  },
  definition: {
    problem: "A line that begins with a colon is not understood and would be printed so.",
    remedy: "Write the term and what it means as an item: '- **Term:** what it means'.",
  },
  emoji: {
    problem: "The name of a small picture between colons is not understood and would be printed.",
    remedy: "Take it out, or say it in words.",
  },
  emphasis: {
    problem: "An asterisk or an underscore stands alone, so that it would be printed.",
    remedy:
      "Close the emphasis: '**strong**', '*emphasis*'. To print the sign itself, put a backslash before it: '\\*'.",
  },
  entity: {
    problem: "A character is given by a name that is not known, so that the name would be printed.",
    remedy: "Write the character itself. To print the sign & before a word and a semicolon, write '\\&'.",
  },
  footnote: {
    problem: "A footnote is not understood and its mark would be printed.",
    remedy: "Put what it says into the sentence, in brackets if need be.",
  },
  formula: {
    problem: "A formula between dollar signs is not understood and would be printed so.",
    remedy: "Say it in words. To print the sign itself, put a backslash before it: '\\$'.",
  },
  "heading-mark": {
    problem: "A line that begins with number signs is not a heading, so that the signs would be printed.",
    remedy:
      "Put a space after two or three of them: '## Heading'. To print the sign, put a backslash before it: '\\#'.",
  },
  "lettered-list": {
    problem: "Lines that begin with a letter or a number in brackets would be printed as one paragraph.",
    remedy:
      "Begin each item with '- ' or '1. ', and leave an empty line above the first; or leave an empty line between all of them.",
  },
  "line-separator": {
    problem: "A line ends with a sign of a word processor that is not understood here.",
    remedy: "Take the sign out and begin a new line; two spaces before it keep the line as it is.",
  },
  link: {
    problem: "A link is not whole, so that its brackets and address would be printed.",
    remedy: "Write [the words](https://…) with no space between the brackets and none in the address.",
  },
  "list-in-sentence": {
    problem: "A line below a paragraph begins with a hyphen or a number, which makes it a list of one item.",
    remedy:
      "If it is a list, leave an empty line above it. If the sentence goes on, join the line to the one above.",
  },
  "list-numbers": {
    problem: "The numbers of the list do not follow each other, and would be printed as if they did.",
    remedy:
      "Number the items in order, or all with 1. To keep other numbers, write each item as a paragraph and a backslash before the full stop: '5\\. Words'.",
  },
  marked: {
    problem: "Words marked by equals or plus signs are not understood and would be printed so.",
    remedy: "Use emphasis: '**strong**' or '*emphasis*'.",
  },
  "numbered-list": {
    problem: "Lines that begin with numbers would be printed as one paragraph.",
    remedy:
      "Leave an empty line above the first and begin each with its number, a full stop and a space: '1. Words'.",
  },
  raised: {
    problem: "Raised words between carets are not understood and would be printed so.",
    remedy: "Write them in the line. To print the sign itself, put a backslash before it: '\\^'.",
  },
  reference: {
    problem: "Square brackets in pairs, or with an @, are not understood and would be printed so.",
    remedy: "Write a link as [the words](https://…), and a source in words.",
  },
  "struck-out": {
    problem: "Words struck out or lowered by tildes are not understood and would be printed so.",
    remedy: "Take the words out. To print the sign itself, put a backslash before it: '\\~'.",
  },
  "tab-table": {
    problem: "A line has a tab in the middle, as pasted tables have, and would be printed as one sentence.",
    remedy: "Write a list or sentences with single spaces; figures belong in the return.",
  },
  "task-box": {
    problem: "A box to be ticked is not understood and would be printed as brackets.",
    remedy: "Take the brackets out and say in words whether it is done.",
  },
  template: {
    problem: "A mark of a template, such as {{ }}, is left in the text and would be printed.",
    remedy: "Write the words that belong in its place.",
  },
};
