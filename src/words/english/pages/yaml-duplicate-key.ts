import type { FindingPage } from "../../finding-page.ts";

export const yamlDuplicateKey: FindingPage = {
  title: "a name stands twice",
  means: `The same name is given twice in one list of names, for example two lines \`level-2\` under one
category.`,
  why: `Only one of the two values could be kept, and which one would depend on the program that reads the
file. The other figure would be lost without a word.`,
  mend: `Find out which line is right and take the other one out. Often one of them should have another name.

Wrong:

    category-1:
      level-1: 820
      level-2: 10
      level-2: 4

Right:

    category-1:
      level-1: 820
      level-2: 10
      level-3: 4`,
  effect: `This is an **error**. The file is not read. For a return, the area's report is not made; for
release.yaml or a framework, no report is. Publication is blocked until it is mended.`,
};
