import type { FindingPage } from "../../finding-page.ts";

export const workbookUnreadable: FindingPage = {
  title: "a workbook that cannot be opened",
  means: `A file in the folder of returns is a workbook (\`.xlsx\`, \`.xlsm\`, \`.ods\`) by its content, and nothing of it was
read. It has a password, is damaged, has far more in it than a return has (often formats that reach down to its last
row), holds what only files have that were made to do harm, or is of the binary kind (\`.xlsb\`); or reading it took
too long.`,
  why: `A workbook is read whole or not at all: a part of somebody's return would be taken for all of it.`,
  mend: `Open it in the program that made it, take off the password if it has one, save it under another name as \`.xlsx\` or
\`.ods\`, and send that. If it is too large, copy the sheets with the figures into a new workbook. If it does not open,
ask the sender for it again, or let the program make a form and fill that in:

    mappa new return 2031-32 suffolk`,
  effect: `This is an **error**. The file is not read. If it is named after an area, that area has no report until it is mended;
the other reports are made, and publication is blocked.`,
};
