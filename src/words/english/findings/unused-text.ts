import type { UnusedText } from "../../../findings/arguments/narrative.ts";
import type { FindingText } from "../../finding-words.ts";

/** Why a file among the texts is printed nowhere. */
export function unusedText(args: UnusedText): FindingText {
  switch (args.what) {
    case "no-texts":
      return {
        problem: "The report of this release takes no texts, so the file is printed nowhere.",
        remedy: "Take the file out, or put its text into the report of an area.",
      };
    case "section":
      return {
        problem: `The report has no text '${args.section}', so the file is printed nowhere.`,
        remedy: args.near
          ? `If '${args.near}' is meant, name the file ${args.near}.md.`
          : `Use one of: ${args.used.map((name) => `${name}.md`).join(", ")}.`,
      };
    case "second":
      return {
        problem: `There is another text '${args.section}' in the folder, so this one is printed nowhere.`,
        remedy: "Keep the one that is right and take the other one out.",
      };
    case "not-text":
      return {
        problem: "The file is not a text in Markdown (.md), and no text names it as a picture.",
        remedy: args.near
          ? `If it is the text '${args.near}', save it as ${args.near}.md.`
          : "Save a text as .md, name a picture in the text, or take the file out.",
      };
    case "folder":
      return {
        problem: "A folder inside an area's folder is not read.",
        remedy: "Put its files beside it.",
      };
    case "outside":
      return {
        problem: "The file is in no area's folder, so it is printed nowhere.",
        remedy: "Put it into the folder of its area, such as narrative/suffolk.",
      };
  }
}
