import type { FindingPage } from "../../finding-page.ts";

export const publishCopy: FindingPage = {
  title: "a copy was given to a post without stated access",
  means: `The log \`pre-release.yaml\` has a copy for a post that \`pre-release-access\` in release.yaml does not name, or names no
longer.`,
  why: `The published release lists who had a copy before it, and why. A copy that is in the log and not in the list would be kept
quiet about, and that is what the list is there to prevent.`,
  mend: `State the post and the reason again, as they were when the copy was given:

    pre-release-access:
      - post: Minister of State
        reason: Answers for the figures in Parliament on the day

The log is never shortened: what was given was given. release.yaml has changed then, so both approvals have to be given
again.`,
  effect: `This is a **note**. Reports are built as drafts; publication is refused until list and log agree.`,
};
