import type { FindingPage } from "../../finding-page.ts";

export const narrativeNotAllowed: FindingPage = {
  title: "the text has something that reports do not take",
  means: `Texts may have headings, paragraphs, lists, links, emphasis, quotations and pictures. This one has
something else: raw HTML, a table, a list inside a list, a footnote or another mark that is not understood, a
mark that is not closed, or a list pasted from a word processor.`,
  why: `All texts become accessible web pages and PDF files. What is allowed is known to work in both and to
be read out well. Marks that are not understood would be printed.`,
  mend: `Say it with what is allowed.

- In place of \`<b>must</b>\` write \`**must**\`.
- In place of a list inside a list, write one list or two.
- In place of a table, write a list or sentences; figures belong in the return.
- Begin each item with \`- \` or \`1. \`, and close \`**\` and \`*\`.
- Put a picture on a line of its own, with an empty line before and after.
- To print a sign that is a mark elsewhere, put a backslash before it: \`\\*\`.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
