import type { FindingPage } from "../../finding-page.ts";

export const fileEncoding: FindingPage = {
  title: "the characters of the file are not certain",
  means: `Files hold bytes, and an encoding says which character each stands for. UTF-8 is read, UTF-16 with its mark in front,
and Windows-1252, in which older programs save. Here a file is in UTF-8 but for some bytes, or in UTF-16 without its mark,
or it has a zero byte, which no text has.`,
  why: `A file that is read in the wrong encoding prints \`MÃ´n\` for Môn. Where two encodings are mixed, no reading of the whole
file is right, so nothing is guessed and nothing of the file is read.`,
  mend: `Open the file in the program in which it was written and save it again as UTF-8 (\`CSV UTF-8\` in a spreadsheet program).
Where single bytes are wrong, the message names the line and the character that may be meant: type it again there. It
came with a piece of text that was pasted from another file, most likely.`,
  effect: `This is an **error**. The file is not read: no report of its area is made, or none of the release where the file is of
all areas. Publication is blocked until it is mended.`,
};
