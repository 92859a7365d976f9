import type { FindingPage } from "../../finding-page.ts";

export const textCharacter: FindingPage = {
  title: "a character that cannot be printed",
  means: `A text holds a character that the font of the reports does not have: an emoji, a symbol, or a letter of another script.
The message shows it with its number in Unicode, and names its line.`,
  why: `In a PDF such a character would print as nothing or as an empty box, and a reader would not know that something is
missing. So the report is not made.`,
  mend: `Take the character out, or say it in words:

    Thank you 🙂        (wrong)
    Thank you.          (right)

English and Welsh letters (also ŵ and ŷ), curly quotation marks and the usual signs are all in the font. If a sign came from
a word processor, type it again on the keyboard.`,
  effect: `This is an **error**. The report of the area is not made, and publication is blocked until it is mended.`,
};
