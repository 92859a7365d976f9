import type { FindingPage } from "../../finding-page.ts";

export const verifyFile: FindingPage = {
  title: "a published folder is not what its manifest lists",
  means: `A file is missing, is not listed, has another size or another SHA-256 digest than \`manifest.json\` says, or something stands
there that is no file: a folder, a link, a pipe.`,
  why: `A version that was published never changes. What was added to it was published by nobody.`,
  mend: `Get the whole folder again from where it was published. Do not mend the
manifest: it is the only file that says what the others were.`,
  effect:
    "This is an **error**. `mappa verify` goes on, lists everything else that it finds, and ends with 1.",
};
