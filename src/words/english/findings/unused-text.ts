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
        remedy: notText(args.kind, args.near),
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

function notText(kind: "document" | "plain" | "other", near: string | undefined): string {
  const named = near ? `${near}.md` : "a name that ends in .md";
  switch (kind) {
    case "document":
      return `If it holds a text, open it in its program and save it as plain text (UTF-8) in Markdown under ${named}; giving it that name alone would not do.`;
    case "plain":
      return near
        ? `If it is the text '${near}', name it ${named}.`
        : "Name a text after its section, with .md at the end, or take the file out.";
    case "other":
      return near
        ? `If it is the text '${near}', save it as plain text in Markdown under ${named}.`
        : "Save a text as .md, name a picture in the text, or take the file out.";
  }
}
