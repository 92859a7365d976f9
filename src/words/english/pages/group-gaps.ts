import type { FindingPage } from "../../finding-page.ts";

export const groupGaps: FindingPage = {
  title: "some areas are in no group of a set",
  means: `A set of groups in \`reference/groups.csv\`, such as the regions, does not give every area one group: some
areas are in none of its groups, or in several.`,
  why: `The figures of a group are added up from its areas. Where a row is missing by mistake, the total of the region is
too low, and nothing in the report shows it. An area in two groups is counted in both.`,
  mend: `Look at the areas that the message names. If they belong into a group, add their rows:

    set,group,name,area
    region,east-of-england-region,East of England region,suffolk

If the set is meant to be of some areas only, leave it as it is. A framework that shows the group of each
area needs a set that gives every area one; with another it is refused.`,
  effect: `This is a **note**. It is listed, and it holds nothing up.`,
};
