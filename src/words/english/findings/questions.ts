import type { AnswerFault, QuestionsArguments } from "../../../findings/arguments/questions.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { quote } from "./quote.ts";

/** What is said of answers to questions that were handed back. */
export const questions: FindingWords<keyof QuestionsArguments> = {
  "ANSWER-NOT-TAKEN": answer,
};

const askAgain =
  "Answer in the newest workbook of questions (`mappa questions`), in the row of the question.";

function answer(args: AnswerFault): FindingText {
  switch (args.what) {
    case "to-mend":
      return {
        problem: `An answer to ${args.code} was not taken: this cannot be answered, only mended.`,
        remedy: "Correct what the question names, at its place. The answer can stay or be taken out.",
      };
    case "apart":
      return {
        problem:
          "An answer was not taken: the cells in its row that say which question it answers are not beside it any more.",
        remedy: askAgain,
      };
    case "changed":
      return {
        problem:
          "An answer was not taken: the cells beside it say another thing than when the workbook was handed back, so that it is not certain which question it answers.",
        remedy: askAgain,
      };
    case "several":
      return {
        problem: `An answer was not taken: the same question has two, in ${listed(args.cells)}.`,
        remedy: "Leave the one that holds, and take the other out.",
      };
    case "too-long":
      return {
        problem: `An answer was not taken: it is longer than ${args.most} characters.`,
        remedy:
          "Say it in fewer words; what readers should know at length belongs into the text of a section.",
      };
    case "no-text":
      return {
        problem: `An answer was not taken: its cell shows ${quote(args.written, 40)}.`,
        remedy: "Write the answer as words; one that begins with = is taken for a formula.",
      };
  }
}
