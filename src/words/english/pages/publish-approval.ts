import type { FindingPage } from "../../finding-page.ts";

export const publishApproval: FindingPage = {
  title: "nobody answers for the release as it stands",
  means: `Two people answer for a release before it is published: an editor, who has made it, and an approver, who is somebody else.
Each is kept by name, post and time, with the digest of every file that they answered for. One of the two is missing, both
are one person, or a file was changed afterwards.`,
  why: `What is published under somebody's name has to be what that person saw. A figure that is corrected after the approval has not
been seen by anybody who answers for it.`,
  mend: `Look at the drafts, and then each of the two types in their own name:

    mappa approve 2032-33 --as editor --name 'A. N. Other' --post 'Statistician'
    mappa approve 2032-33 --as approver --name 'B. Other' --post 'Head of Statistics'

An approval stands in \`approvals.yaml\` and lapses as soon as a file of the release, a framework, the reference data or a
standard text changes. The message names the files.`,
  effect: `This is a **note**. Reports are built as drafts; publication is refused until both have answered for what stands there.`,
};
