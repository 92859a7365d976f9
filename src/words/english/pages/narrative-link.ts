import type { FindingPage } from "../../finding-page.ts";

export const narrativeLink: FindingPage = {
  title: "a link that readers could not follow or should not",
  means: `The text has a link whose address does not begin with \`https:\`, \`http:\`, \`mailto:\` or \`tel:\`.`,
  why: `Reports are read as web pages and as PDF files, on other computers than yours. A link to a file in
your folder leads nowhere there, and a link that begins with \`javascript:\` could run a program on a
reader's computer.`,
  mend: `Give the full address.

Wrong: \`[the guidance](www.gov.uk/mappa)\`

Right: \`[the guidance](https://www.gov.uk/government/publications/mappa)\`

For an email address write \`[write to us](mailto:name@example.org)\`. If what you want to show is not
on the web, take the link away and keep the words.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
