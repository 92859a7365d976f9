import type { FindingPage } from "../../finding-page.ts";

export const publishStatement: FindingPage = {
  title: "a statement that official statistics need is missing",
  means: `One of the statements that go with every release has no file among the standard texts: the revisions policy, the release
practice, the statement on confidentiality, the statement on quality.`,
  why: `The Code of Practice for Statistics asks producers to say how they correct figures, when and how they publish, how they protect
people, and how far the figures can be relied on. The page of a release prints or links each of them.`,
  mend: `Write the text in Markdown, under the name in the message:

    templates/texts/policy-revisions.md

Standard texts are the same for all releases; what is special to a year belongs into \`about\` in release.yaml.`,
  effect: `This is a **note**. Reports are built as drafts; publication is refused until the statement is there.`,
};
