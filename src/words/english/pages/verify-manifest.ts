import type { FindingPage } from "../../finding-page.ts";

export const verifyManifest: FindingPage = {
  title: "the manifest of a published version is missing or cannot be read",
  means: `\`manifest.json\` lists every file of a version with its size and digest. It is not there, is not in its shape, lists a file
twice or one that is outside the folder.`,
  why: `The digests in it are what shows that a file is the one that was meant. Without them nobody can tell whether a file was changed, added or taken out.`,
  mend: `Give the folder of a version, such as \`output/published/2031-32/v1\`. If it is one, get it again from where it was
published.`,
  effect:
    "This is an **error**. `mappa verify` goes on, lists everything else that it finds, and ends with 1.",
};
