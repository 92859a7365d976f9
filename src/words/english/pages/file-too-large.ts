import type { FindingPage } from "../../finding-page.ts";

export const fileTooLarge: FindingPage = {
  title: "the file is larger than any that is read",
  means: `The file has more bytes, characters or rows than the program reads. The limits are many times what
is needed: a return has about 3,000 characters, and a section of text of 100,000 would fill forty
pages.`,
  why: `A file of that size is almost always the wrong one: a whole workbook, a file with pictures in it, or
several returns joined together. It could also be made to bring the program to a halt.`,
  mend: `Check that the right file is in the folder. Then:

- send one return a file
- take out sheets, pictures and lists of cases
- split a CSV file by reporting year
- shorten a text, or split it into the sections that it belongs to

Never send lists of single offenders: a return holds counts only.`,
  effect: `This is an **error**. The file is not read, so whoever sent it has no report. Publication is blocked
until it is mended.`,
};
