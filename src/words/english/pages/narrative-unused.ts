import type { FindingPage } from "../../finding-page.ts";

export const narrativeUnused: FindingPage = {
  title: "a file among the texts is printed nowhere",
  means: `A file in the folder of texts is not part of any report: its name is not that of a section, it is not
Markdown (\`.md\`), no text names it as a picture, or it is in no area's folder.`,
  why: `Somebody wrote it. A text under a misspelt name would be missing from the report without anybody
noticing, above all where the section may be left out.`,
  mend: `Name the file after its section and put it into the folder of its area:

| wrong | right |
|---|---|
| \`narrative/suffolk/forword.md\` | \`narrative/suffolk/foreword.md\` |
| \`narrative/foreword.md\` | \`narrative/suffolk/foreword.md\` |
| \`narrative/suffolk/plans.txt\` | \`narrative/suffolk/plans.md\` |

A document of a word processor (\`.docx\`, \`.odt\`) has to be saved as plain text; another name alone would not do.
The message names the section that was probably meant. Move working papers out of the folder. Files that systems
and editors leave behind (\`.DS_Store\`, \`~$plans.docx\`, \`plans.md~\`) are passed over.`,
  effect: `This is a **note**. The report is made without the file, and nothing is held up.`,
};
