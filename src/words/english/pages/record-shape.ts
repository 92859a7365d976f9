import type { FindingPage } from "../../finding-page.ts";

export const recordShape: FindingPage = {
  title: "a record of approvals or copies is not as it was written",
  means: `\`approvals.yaml\` keeps who answered for a release, \`pre-release.yaml\` who was given a copy before publication. The program
writes both. One of them holds something that it did not write and that it cannot read.`,
  why: `The records are what proves afterwards who let a release go and who saw it early. A record that is read in part could miss an
entry, and two copies could get the same number.`,
  mend: `Look at the place in the message. An entry of each:

    approvals:
      - { role: editor, name: A. N. Other, post: Statistician, at: '2032-10-27T16:05:00+01:00', inputs: … }

    copies:
      - { copy: 1, post: Minister of State, reason: …, at: '2032-10-27T10:00:00+01:00', documents: [ … ] }

Comments may be added anywhere. Numbers of copies are never used again.`,
  effect: `This is an **error**. Reports are built as drafts; nothing is approved, copied or published until it is mended.`,
};
