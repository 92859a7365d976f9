import type { FindingPage } from "../../finding-page.ts";

export const csvSyntax: FindingPage = {
  title: "the file cannot be read as CSV",
  means: `A quotation mark was opened and not closed, or stands in the middle of a value. From there on the
program cannot tell where one value ends and the next begins.`,
  why: `An open quotation mark can swallow many rows into one value. Reading on would lose figures without
anybody noticing.`,
  mend: `Look at the line given and at the ones above it. Put the whole value in quotation marks, and write a
quotation mark inside it twice.

Wrong:

    Suffolk,2031/32,eligible,category-1,1068,see "note 3"

Right:

    Suffolk,2031/32,eligible,category-1,1068,"see ""note 3"""

Opening the file in a spreadsheet program and saving it again as CSV also mends most faults of this
kind. Check the figures afterwards.`,
  effect: `This is an **error**. Nothing in the file is read. The areas in it have no report and publication is
blocked until it is mended.`,
};
