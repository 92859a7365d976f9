import type { FindingPage } from "../../finding-page.ts";

export const publishNextRelease: FindingPage = {
  title: "it is not stated when the next release comes",
  means: `release.yaml has no line \`next-release\`.`,
  why: `Official statistics announce when the next ones come, at least the month. Readers then know for how long these figures are the
latest, and nobody can choose the day by what the figures say.`,
  mend: `Write it as far as it is known, in words:

    next-release: October 2033

If there will be none, say that and why:

    next-release: This is the last release in this form; see the notes.

It is printed on the page of the release and in the press notice.`,
  effect: `This is a **note**. Reports are built as drafts; publication is refused until the line is there.`,
};
