import type { FindingPage } from "../../finding-page.ts";

export const queryReconciliation: FindingPage = {
  title: "a figure of the whole does not go with those of its areas",
  means: `A figure is stated for England and Wales, and those of its areas do not go with it: all of them add up
to something else; or some of them alone are above it; or what is left for the areas without a figure is
more or less than they could have.`,
  why: `The whole is the sum of its areas. A reader who adds up the table by area finds out if it is not.`,
  mend: `Look for a correction that was made in one of the two places only. Correct what is wrong, or leave the
stated figure out: with all areas in, the program adds them up.

Example: 42 areas add up to 81,673 and 70,000 is stated for England and Wales.

An area without a figure could have between half and double its own of the nearest year of the same series,
give or take chance; without any, the same is worked out from the rates of the others.

If both are right, say why under \`explanations\` in \`release.yaml\`.`,
  effect: `This is a **query**. The reports are made and marked. Publication is blocked until the figure is
corrected, or explained and the explanation accepted by the directorate.`,
};
