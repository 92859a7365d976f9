import type { FindingPage } from "../../finding-page.ts";

export const narrativeNotAllowed: FindingPage = {
  title: "the text has something that reports do not take",
  means: `Texts may have headings, paragraphs, lists, links, emphasis, quotations and pictures. This one has
something else: raw HTML, a block of code, a table, a rule, a list inside a list, or a picture in
the middle of a sentence.`,
  why: `All texts become accessible web pages and PDF files. What is allowed is known to work in both and to
be read out well. HTML from outside could also break a page or do harm.`,
  mend: `Say it with what is allowed.

- In place of \`<b>must</b>\` write \`**must**\`.
- In place of a list inside a list, write one list or two.
- In place of a table, write a list or sentences; figures belong in the return.
- A line that is indented by four spaces counts as code: move it to the left.
- Put a picture on a line of its own, with an empty line before and after.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
