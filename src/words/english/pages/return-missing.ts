import type { FindingPage } from "../../finding-page.ts";

export const returnMissing: FindingPage = {
  title: "an area has sent no return",
  means: `The release has no return of this area that can be used. In a reconstructed release it means that no
source at hand gives a figure of the area for the year.`,
  why: `The area has no report, and the national totals are of the areas at hand only. They say how many
those are: nothing is estimated or filled in.`,
  mend: `Ask the area for its return and put it into the folder \`returns\` of the release. A form to send to
it is made by:

    mappa new return 2031-32 west-mercia

If the area did send one, look for an error in it, and check that the name of the area in it is
right. For a reconstructed release nothing need be done.`,
  effect: `This is a **note**. It is listed. In a live release publication is blocked until the return is
there.`,
};
