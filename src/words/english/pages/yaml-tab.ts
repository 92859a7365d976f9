import type { FindingPage } from "../../finding-page.ts";

export const yamlTab: FindingPage = {
  title: "a line is indented with a tab",
  means: `In YAML the indent says what a line belongs to, and it must be made of spaces. This line has a tab.`,
  why: `Programs show a tab in different widths, so it cannot be seen what the line belongs to. YAML forbids
tabs there for this reason.`,
  mend: `Delete the white space at the beginning of the line and type spaces, two for each level.

Wrong (an arrow stands for the tab):

    category-1:
    →level-1: 820

Right:

    category-1:
      level-1: 820

Most editors can turn all tabs of a file into spaces. Do not use a word processor: it changes other
characters too.`,
  effect: `This is an **error**. The file is not read. For a return, the area's report is not made; for
release.yaml or a framework, no report is. Publication is blocked until it is mended.`,
};
