import type { FindingPage } from "../../finding-page.ts";

export const publishContact: FindingPage = {
  title: "a release has nobody whom readers can ask",
  means: `Among the \`contacts\` in release.yaml is none for the press, or none for questions about the statistics, with a telephone
number or an email address.`,
  why: `Press notices and reports say whom to ask. Journalists ring the press office; whoever wants to know how a figure was counted
asks the statisticians. Without either, questions go to the areas, which do not answer for national figures.`,
  mend: `Say of each contact whose questions it answers:

    contacts:
      - agency: Press office
        for: press
        telephone: 020 7946 1234
      - agency: Public protection statistics
        for: statistics
        email: statistics@department.gov.uk`,
  effect: `This is a **note**. Reports are built as drafts; publication is refused until both are there.`,
};
