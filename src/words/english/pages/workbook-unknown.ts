import type { FindingPage } from "../../finding-page.ts";

export const workbookUnknown: FindingPage = {
  title: "a workbook that is no return",
  means: `A workbook in the folder of returns was opened, and it is none of those that are known: not a form that the program
made, and not a table of figures by rows and columns. Nothing of it was read, because figures that are placed by guessing may
be placed wrongly.`,
  why: `If it is somebody's return, its figures would be missing from the report without anybody noticing.`,
  mend: `Let the program make a form and copy the figures into it:

    mappa new return 2031-32 suffolk

A sheet can also be a table with one row a figure, with the columns that \`mappa explain CSV-HEADER\` lists. If the
workbook is a working paper, move it out of the folder.`,
  effect: `This is an **error**. The file is not read. If it is named after an area, that area has no report until it is mended;
the other reports are made, and publication is blocked.`,
};
