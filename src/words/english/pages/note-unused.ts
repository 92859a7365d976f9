import type { FindingPage } from "../../finding-page.ts";

export const noteUnused: FindingPage = {
  title: "something is said of a figure that is not stated",
  means: `Under \`notes\` or \`revised\` the return names a figure. The figure exists in that year, but the return
does not state it.`,
  why: `A note is printed with its figure, and a revision is marked on it. Where the return states none, the
program works the figure out or prints that it is not available, and what was said of it would be
printed nowhere.`,
  mend: `State the figure, even if it is a total that the program could work out:

    figures:
      eligible:
        category-1: { level-1: 820, level-2: 10, level-3: 0, total: 830 }
    notes:
      eligible/category-1/total: One offender is counted here and in Norfolk.

Or put the note with a figure that is stated. If nothing has to be said any more, take it out.`,
  effect: `This is a **note**. It is listed, and it holds nothing up.`,
};
