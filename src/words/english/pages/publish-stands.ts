import type { FindingPage } from "../../finding-page.ts";

export const publishStands: FindingPage = {
  title: "a version that is published is never changed",
  means: `The release is published, files of it have changed since, and no correction is announced in release.yaml for which another
version could be made.`,
  why: `Readers have quoted what was published, and its manifest proves it. If a version could be replaced, nobody could say any more
what was said on the day.`,
  mend: `If the change is to be published, say under \`corrections\` what was wrong and when the correction comes:

    corrections:
      - version: 2
        at: 2032-11-04 09:30
        notice: The figures of Kent for Category 2 counted some people twice.

Let both approvals be given again, then run \`mappa publish\` at that time. Otherwise put the files back as they were: the
message names them, and the manifest of the version has the digest of each.`,
  effect: `This is an **error**: nothing is made, and what is published stays as it is.`,
};
