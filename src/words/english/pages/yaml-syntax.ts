import type { FindingPage } from "../../finding-page.ts";

export const yamlSyntax: FindingPage = {
  title: "the file cannot be read as YAML",
  means: `Something in the file breaks the rules by which YAML is written: a bracket or a quotation mark that
is not closed, a line that is indented in the wrong place, a colon in the middle of a text.`,
  why: `The program cannot tell which value belongs to which name, so it uses nothing of the file rather
than part of it. It reads on only to find what else is wrong.`,
  mend: `Look at the line given and at the one above it. Often one of these helps:

- let lines that belong together begin in the same column
- put a space after each colon: \`level-1: 820\`
- close every bracket and quotation mark
- put a text with a colon in it in quotation marks

If you cannot find it, make a fresh form (\`mappa new return\`) and copy the figures over.`,
  effect: `This is an **error**. The file is not read. For a return, the area's report is not made; for
release.yaml or a framework, no report is. Publication is blocked until it is mended.`,
};
