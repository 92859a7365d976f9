import type { FindingPage } from "../../finding-page.ts";

export const releaseStatus: FindingPage = {
  title: "a final release has provisional returns",
  means: `The line \`status\` in release.yaml says that the figures of the release are settled, as final or as revised.
Returns in it say of themselves, or of some of their figures, that they are provisional.`,
  why: `A reader takes a final figure as one that will not change without a notice. If a provisional figure is
printed under that word and changes later, nobody will have been warned.`,
  mend: `Ask the areas that the message names for final returns. Each then says

    status: final

If the report has to appear before that, call the release what it is:

    status: provisional

The covers say in any case how many areas have sent provisional figures.`,
  effect: `This is a **note**. The reports are made, and their covers call them provisional, but publication is blocked
until the two agree.`,
};
