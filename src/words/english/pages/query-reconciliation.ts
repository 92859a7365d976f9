import type { FindingPage } from "../../finding-page.ts";

export const queryReconciliation: FindingPage = {
  title: "a figure of the whole does not go with those of its areas",
  means: `A figure is stated for England and Wales, or for a group of areas, and the figures of its areas do not
go with it: with all of them in they add up to something else; or some of them alone are above it; or
what is left for the areas without a figure is more or less than they could have.`,
  why: `The whole is the sum of its areas. If it is not, one of the two is wrong, and a reader who adds up the
table by area finds out.`,
  mend: `Look first for a correction that was made in one of the two places only: a figure that an area has
revised, and a total that was copied before. Then correct what is wrong, or leave the stated figure
out: with all areas in, the program adds them up.

Example: 42 areas add up to 81,673 and 70,000 is stated for England and Wales.

What areas without a figure could have is between half and double their own figure of the nearest year of
the same series, give or take what numbers of that size vary by chance; for an area that has none, it is
worked out in the same way from the rates of the other areas.

If both are right, say why under \`explanations\` in \`release.yaml\`.`,
  effect: `This is a **query**. The reports are made and the query is marked in them. Publication is blocked
until the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
