import type { FindingPage } from "../../finding-page.ts";

export const outputInUse: FindingPage = {
  title: "another build is putting its reports there",
  means: `Builds at the same time may use one output folder: each makes its reports by itself and then puts them in place
while the others wait. This one has waited for half a minute, and the other one has not let go.`,
  why: `Two builds that write the same files at once would lose reports, or list some that are not there.`,
  mend: `Wait until the other build has ended, and run the command again. The finding says on which computer it runs, and the
number of its process.

If it was stopped on the same computer, the program sees that by itself. If the other computer was switched off, or the
build ran in a container that is gone, nothing can be known of it: then delete the folder that the finding
names, and build again. What the other build had begun is finished first.`,
  effect: `This is an **error**. Nothing more is written, and what is in the output folder stays as it is. The command ends
with 2.`,
};
