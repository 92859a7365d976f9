import type { FindingPage } from "../../finding-page.ts";

export const narrativeHeading: FindingPage = {
  title: "a heading of a level that is not taken",
  means: `A text has a heading with one number sign, or with four or more, or one with three before any with two,
or one without words. Only headings with two or three are taken, and those with three stand below one
with two.`,
  why: `Every section already has its own heading above your text. People who listen to a report move
through it by its headings, so the levels must follow one another without a gap.`,
  mend: `Begin the heading with two number signs, and headings below it with three.

Wrong:

    # Work with victims

Right:

    ## Work with victims

    ### The contact scheme

If the line only repeats the heading of the section, take it out. If it is not a heading at all but
begins with a number sign, put other words first.`,
  effect: `This is an **error**. The area's report is not made, and publication is blocked until it is mended.
Other areas are not held up.`,
};
