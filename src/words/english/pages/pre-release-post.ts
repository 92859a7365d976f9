import type { FindingPage } from "../../finding-page.ts";

export const preReleasePost: FindingPage = {
  title: "a copy is asked for a post without stated access",
  means: `A copy before publication is asked for a post that \`pre-release-access\` in release.yaml does not name.`,
  why: `Who sees official statistics before everybody else is kept to the few who must answer for them on the day, and the
published release lists them by post with the reason. A copy for somebody else could not be accounted for.`,
  mend: `Write the post as release.yaml has it:

    mappa pre-release 2032-33 --to 'Minister of State'

If the post is to have access, state it first, with the reason why it cannot wait:

    pre-release-access:
      - post: Minister of State
        reason: Answers for the figures in Parliament on the day

Posts are named and never persons. Capitals and spaces do not matter, every other letter does.`,
  effect: `This is an **error**: no copy is made, and no number is used up.`,
};
