import type { FindingPage } from "../../finding-page.ts";

export const publishCorrection: FindingPage = {
  title: "a published release has no notice of its correction",
  means: `A version of the release is published, and release.yaml does not say what the next one corrects.`,
  why: `What is published is never changed: readers have quoted it. A correction is a version of its own beside it, and says what was
wrong, so that nobody has to find out by comparing. If nothing was wrong there is no need of another version.`,
  mend: `Say what was wrong and when the correction is published, in London time:

    corrections:
      - version: 2
        at: 2032-11-04 09:30
        notice: The figures of Kent for Category 2 counted some people twice.

Let both approvals be given again, and run \`mappa publish\` at that time. The new version lists every figure and file that
is different.`,
  effect: `This is a **note**. Reports are built as drafts; another version is refused until there is a notice.`,
};
