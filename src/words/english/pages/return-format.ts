import type { FindingPage } from "../../finding-page.ts";

export const returnFormat: FindingPage = {
  title: "the file is of a kind that is not read",
  means: `A file in the folder of returns is no workbook (\`.xlsx\`, \`.ods\`), and neither CSV
(\`.csv\`) nor YAML (\`.yaml\`, \`.yml\`) by its content, or is a folder. An old workbook (\`.xls\`), a text document or a
PDF file is known for what it is, whatever its name says. Nothing of it was read.`,
  why: `If it is somebody's return, its figures would be missing from the report without anybody noticing.`,
  mend: `If it is an old workbook, save it as \`.xlsx\` or \`.ods\`. Or let the program make a form and copy the figures into it:

    mappa new return 2031-32 suffolk

If it is a letter, a copy or a working paper, move it out of the folder. Files whose names begin
with a full stop are passed over.`,
  effect: `This is an **error**. The file is not read, so its area has no report. The other reports are made,
and publication is blocked until it is mended.`,
};
