import type { FindingPage } from "../../finding-page.ts";

export const yamlTooDeep: FindingPage = {
  title: "values are nested too deep",
  means: `The file has brackets within brackets, or indents within indents, more than 40 deep. A return needs
four.`,
  why: `No form of ours looks like that. The file is damaged, or it was made to bring the program to a halt,
so it is not read.`,
  mend: `Look for a row of opening brackets or dashes that does not belong there, or for lines that are
indented very far to the right. If nothing is to be seen, make a fresh form and copy the figures
over:

    mappa new return 2031-32 suffolk

If the file came from somebody that you do not know, do not open it with other programs, and ask the
sender.`,
  effect: `This is an **error**. The file is not read. For a return, the area's report is not made; for
release.yaml or a framework, no report is. Publication is blocked until it is mended.`,
};
