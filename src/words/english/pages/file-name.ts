import type { FindingPage } from "../../finding-page.ts";

export const fileName: FindingPage = {
  title: "the name of the file cannot be used",
  means: `The name has characters that cannot be shown, such as the end of a line, or bytes that are no text. Or two files
in one folder have names that only capitals, or two ways of writing an accent, tell apart.`,
  why: `A name that cannot be shown cannot be told to anybody who is to mend the file. Names that differ by capitals alone
are one name on most computers: when the folder is copied there, one of the two files is lost without a word.`,
  mend: `Give the file a plain name in small letters, such as \`suffolk.yaml\`. Where two names are alike, look which of the
two files is the right one, and take the other one out of the folder.

If a program cannot rename the file, copy the others into a new folder.`,
  effect: `This is an **error**. A file whose name cannot be shown is not read; of two names that are alike both files are.
The command ends with 1, the other files are read, and publication is blocked until it is mended.`,
};
