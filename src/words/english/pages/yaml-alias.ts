import type { FindingPage } from "../../finding-page.ts";

export const yamlAlias: FindingPage = {
  title: "the file repeats a value by an alias",
  means: `In YAML a name with a star in front stands for a value that was given elsewhere in the file. Such an
alias was found.`,
  why: `A few lines of aliases can unfold into millions of values and bring a computer to a halt. They are
also hard to read: a person who checks the return cannot see the figure. So they are not read.`,
  mend: `Write the value out.

Wrong:

    level-2: &few 3
    level-3: *few

Right:

    level-2: 3
    level-3: 3

If you did not mean an alias and a text or value only begins with a star, put it in quotation marks.`,
  effect: `This is an **error**. The file is not read. For a return, the area's report is not made; for
release.yaml or a framework, no report is. Publication is blocked until it is mended.`,
};
