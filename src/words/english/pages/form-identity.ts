import type { FindingPage } from "../../finding-page.ts";

export const formIdentity: FindingPage = {
  title: "it is not certain whose form it is",
  means: `A form says of which area it is in the properties of the file and on its first sheet. The two differ, or
there is nothing that says it, not even the name of the file. Or nothing says any more for which year it is.`,
  why: `A form that was filled in by one area and made for another would print one area's figures under the other's name.
Nobody but the sender can say which of the two is right, so both areas are told.`,
  mend: `Make a form of the right area with \`mappa new return\`, and put the figures into it.

The area of a form cannot be changed by writing another name over it: the file says it in several places. Where
nothing says it any more, name the file after the area: \`suffolk.xlsx\`.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
