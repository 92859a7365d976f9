import type { FindingPage } from "../../finding-page.ts";

export const returnFileName: FindingPage = {
  title: "the file and the return in it name two areas",
  means: `The file of a return is named after one area, and the line \`area:\` in it names another one.`,
  why: `A return that was begun as a copy of a neighbour's is the usual cause. Taken as it stands, the figures of one
area would be printed as those of the other, and the first would count as missing.`,
  mend: `Look which of the two is right. Then correct the line in the file, or rename the file:

    suffolk.yaml

    area: Suffolk`,
  effect: `This is an **error**. The report of the area is not made, and publication is blocked until it is mended.`,
};
