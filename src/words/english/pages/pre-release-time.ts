import type { FindingPage } from "../../finding-page.ts";

export const preReleaseTime: FindingPage = {
  title: "a copy is asked for outside the day before publication",
  means: `Copies for readers before publication are made in the 24 hours before the time of publication, and at no other time. The
message gives both in London time.`,
  why: `The Pre-release Access to Official Statistics Order 2008 allows 24 hours at most. Earlier copies give some readers time that
others do not have; after publication a copy would look restricted and would be nothing of the kind.`,
  mend: `Run the command again when the message says that it may be. If the day is wrong, correct it in release.yaml:

    publication: 2032-10-28 09:30

To practise with an illustrative release at any time, add \`--rehearsal\`: every page then says so. Drafts for those who make
the release are made by \`mappa build\` at any time.`,
  effect: `This is an **error**: no copy is made, and no number is used up.`,
};
