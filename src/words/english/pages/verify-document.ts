import type { FindingPage } from "../../finding-page.ts";

export const verifyDocument: FindingPage = {
  title: "a published file is not of the documents that are there",
  means: `Each document is published with its edition, a \`.json\` file, which every other form of it is held against. This file has no
such edition, or differs from it in more than twenty places.`,
  why: `What cannot be held against anything proves nothing, and a file that differs throughout is another document under the name
of one.`,
  mend: `Get the whole folder again from where it was published. If the file was put there by somebody, take it out.`,
  effect:
    "This is an **error**. `mappa verify` goes on, lists everything else that it finds, and ends with 1.",
};
