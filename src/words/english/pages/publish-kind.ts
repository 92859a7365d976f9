import type { FindingPage } from "../../finding-page.ts";

export const publishKind: FindingPage = {
  title: "only a live release is published",
  means: `The release is reconstructed from other sources, or it is illustrative and invented. Neither is an official publication.`,
  why: `A folder that says that it was published would be taken for official figures, wherever it is copied to. Reconstructed figures
were published by others, who answer for them; invented ones are true of nobody.`,
  mend: `Build it instead; every page says what it is:

    mappa build 2031-32 --all

To practise publication, an illustrative release can be rehearsed. All is made and proved as it will be, and every page says
'Rehearsal':

    mappa publish 2031-32 --rehearsal

The kind of a release is the line \`kind\` in release.yaml. It follows from where the figures come from and is not changed to
get them published.`,
  effect: `This is a **note**. Reports are built and say what the release is; publication is refused.`,
};
