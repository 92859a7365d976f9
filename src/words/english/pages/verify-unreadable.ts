import type { FindingPage } from "../../finding-page.ts";

export const verifyUnreadable: FindingPage = {
  title: "a published file cannot be read in its format",
  means: `The file ends before its end, is damaged, is larger when it is unpacked than any publication, or is of another kind than its
name says.`,
  why: `What cannot be read cannot be compared, and a file can be made on purpose to harm the program that opens it.`,
  mend: `Do not open the file. Get the whole folder again from where it was published.`,
  effect:
    "This is an **error**. `mappa verify` goes on, lists everything else that it finds, and ends with 1.",
};
