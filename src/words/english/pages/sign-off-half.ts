import type { FindingPage } from "../../finding-page.ts";

export const signOffHalf: FindingPage = {
  title: "a signature lacks name or post",
  means: `In the form's sign-off stands a name without a post, or a post without a name.`,
  why: `The three agencies of the Responsible Authority answer for the figures of their area: police, probation and prisons. A
signature says who does so, and in what office; half of one says neither. It does not count, and the return is held to
be unsigned by that agency.`,
  mend: `Fill in both cells:

| agency | name | post |
|---|---|---|
| Police | A. N. Other | Assistant Chief Constable |

The date beside them may be left blank.`,
  effect: `This is a **note**: it is listed. In a live release publication is blocked until all three agencies have signed
(SIGN-OFF-MISSING).`,
};
