import type { FindingPage } from "../../finding-page.ts";

export const verifyAccess: FindingPage = {
  title: "a published file keeps some people from reading it",
  means: `A page lacks its language, its title, a heading, the words of a picture or the headings of a table, or a link in it leads
nowhere; a PDF file does not keep to PDF/UA; a workbook does not keep to the rules of published tables.`,
  why: `Those who listen to a page or enlarge it cannot use the file. The law asks public bodies for accessible documents.`,
  mend: `Whoever publishes the release publishes a correction. If the program made the file as it is, report a fault of the program.`,
  effect:
    "This is an **error**. `mappa verify` goes on, lists everything else that it finds, and ends with 1.",
};
