import type { FindingPage } from "../../finding-page.ts";

export const textCut: FindingPage = {
  title: "a text that a # ends before its end",
  means: `In a YAML file a blank and a \`#\` begin a remark, which is not read. Here one stands behind a sentence that has no
quotation marks round it. The sentence may have been meant to go on.`,
  why: `The words behind the \`#\` would be missing in print, and nothing would show it: 'sent late under order #12 of the
board' would read 'sent late under order'.`,
  mend: `Put the whole text in quotation marks:

    eligible/category-1/total: "Sent late under order #12 of the board."

If it is a remark of yours, give it a line of its own above, which begins with \`#\`. A remark behind a number or a word is
not asked about.`,
  effect: `This is a **query**. The report is made with the text up to the \`#\`; publication is blocked until the file is
mended. It cannot be accepted by an explanation, since mending takes two quotation marks.`,
};
