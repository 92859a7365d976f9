import type { FindingPage } from "../../finding-page.ts";

export const verifyEdition: FindingPage = {
  title: "an edition prints another number than its own figure is",
  means: `An edition (\`.json\`) has every figure with its value, and every place at which it is printed. At this place it prints
something else than the value gives.`,
  why: `One of the two was changed after the edition was made.`,
  mend: `Look what the other forms of the document say at this place; \`mappa verify\` says so where they differ. Get the folder again
from where it was published.`,
  effect:
    "This is an **error**. `mappa verify` goes on, lists everything else that it finds, and ends with 1.",
};
