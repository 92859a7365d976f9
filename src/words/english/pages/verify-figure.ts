import type { FindingPage } from "../../finding-page.ts";

export const verifyFigure: FindingPage = {
  title: "a file prints a figure unlike the other forms of its document",
  means: `A document is published in many formats, and all print the same figures in the same order. At this place the file says
something else than the others: another number, a sign, or nothing.`,
  why: `Somebody changed the file, or it was made of other figures. That holds also where the manifest was made to fit: the other files
do not fit then.`,
  mend: `Trust none of the files before you have the folder again from where it was published. The finding says which file is alone
with what it says; where as many say the one as the other, it says that too.`,
  effect:
    "This is an **error**. `mappa verify` goes on, lists everything else that it finds, and ends with 1.",
};
