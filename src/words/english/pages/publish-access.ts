import type { FindingPage } from "../../finding-page.ts";

export const publishAccess: FindingPage = {
  title: "it is not stated who sees the release early",
  means: `release.yaml has no line \`pre-release-access\`. The line lists the posts whose holders see the release before it is
published, each with the reason.`,
  why: `The Code of Practice for Statistics wants it known who had access, also where nobody had. A line that is missing can mean
either; an empty list is a statement.`,
  mend: `List the posts, and why each of them cannot wait:

    pre-release-access:
      - post: Minister of State
        reason: Answers for the figures in Parliament on the day

Where nobody sees it early, say so:

    pre-release-access: []

The published release prints the list with the number of copies that were given.`,
  effect: `This is a **note**. Reports are built as drafts; publication is refused until the line is there.`,
};
