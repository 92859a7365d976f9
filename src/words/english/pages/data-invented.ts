import type { FindingPage } from "../../finding-page.ts";

export const dataInvented: FindingPage = {
  title: "invented figures where real ones belong",
  means: `A file of published data (data.csv) says of itself that it is of an illustrative release. Its figures
are invented, and the release here is not illustrative.`,
  why: `Invented figures must never stand among real ones, neither as this year's nor as an earlier year's.`,
  mend: `Take the file out of the folder, and put in the data of a release that is not illustrative. Of an
illustrative release the column \`release_kind\` is \`illustrative\` in every row.`,
  effect: `This is an **error**. Nothing of the file is read, and publication is blocked until it is taken out.`,
};
