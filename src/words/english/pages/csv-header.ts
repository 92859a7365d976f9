import type { FindingPage } from "../../finding-page.ts";

export const csvHeader: FindingPage = {
  title: "a column is missing, not known or there twice",
  means: `The first line of a CSV file must name its columns. One that is needed is not there, there is one
that the program does not know, or one name stands there twice. \`area\`, \`year\`, \`measure\` and
\`value\` are always needed.`,
  why: `Without the names it is not certain what each value is. A column that is not known might hold
figures that would be lost without a word, so the program asks and does not guess.`,
  mend: `Let the first line be, in any order:

    area,year,measure,category,level,item,value,kind,status,basis,source,note,was,on,reason

Between \`measure\` and \`value\` stand the dimensions of the framework: the message lists those of yours.
\`item\` is for the one that has no column of its own. Columns that you do not use can be left out, except the four that are needed. Take out columns of
your own, or move what they say into \`note\`. A title above the table must go: the names stand in
line 1.`,
  effect: `This is an **error**. Nothing in the file is read. The areas in it have no report and publication is
blocked until it is mended.`,
};
