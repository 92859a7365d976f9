import type { FindingPage } from "../../finding-page.ts";

export const answerNotTaken: FindingPage = {
  title: "an answer in a workbook of questions was not taken",
  means: `On the sheet of questions of a workbook that was handed back somebody wrote an answer that explains nothing: what is asked
has to be mended, the cells beside the answer are not those that were handed back, the same question has two answers, or
the answer is no text or too long.`,
  why: `An answer is for one query and for the values that were queried. Which these are is written beside it. If that was changed or
moved, the words would explain something that nobody explained.`,
  mend: `Write the answer into the row of its question, in the workbook as it was handed back. Leave the columns to the
right of it as they are. If the workbook is lost, ask for a new one:

    mappa questions 2032-33 --area suffolk

An error has no answer: put the right figure in its place. A query can also be explained in a return in YAML,
under \`explanations\`.`,
  effect: `This is a **note**. The question stays as it was: an error stops the report, a query stays open.`,
};
