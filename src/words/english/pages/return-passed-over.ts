import type { FindingPage } from "../../finding-page.ts";

export const returnPassedOver: FindingPage = {
  title: "something with numbers was not read",
  means: `A sheet of a workbook has numbers and no table that is known, or is hidden; or rows of a table add up others, such as the
rows of regions; or columns are no figures, such as Region or Notes.`,
  why: `What is not read is told, so that nobody believes it was.`,
  mend: `Nothing need be done if it holds workings, notes or sums only. A sheet that is to be read needs a row with the names of its
columns: those of tidy CSV (\`mappa explain CSV-HEADER\`), or 'Area' and the names of figures.`,
  effect: `This is a **note**: it is listed and stops nothing. The tables beside it were read.`,
};
