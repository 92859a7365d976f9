import type { FindingPage } from "../../finding-page.ts";

export const narrativeMissing: FindingPage = {
  title: "a section has no text",
  means: `The report of the area has a section that the area writes itself, and no text was sent for it, or
the file is empty.`,
  why: `The section is part of what every area reports. Until there is text, the report says openly under
the heading that it is missing.`,
  mend: `Write the text in the file that the message names, for example:

    narrative/suffolk/foreword.md

It is plain text. Leave an empty line between paragraphs, begin headings with \`##\`, and lines of a
list with a dash. If you have written it already, look at the file's name and folder: both must be
spelt exactly as in the message.`,
  effect: `This is a **note**. It is listed and the report is made with the section marked as missing, but
publication is blocked until the text is there.`,
};
