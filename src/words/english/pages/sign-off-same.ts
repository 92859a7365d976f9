import type { FindingPage } from "../../finding-page.ts";

export const signOffSame: FindingPage = {
  title: "one person has signed for several agencies",
  means: `Under \`sign-off\` the same name stands for two or all of the three agencies of the Responsible Authority:
police, probation and prisons.`,
  why: `The three answer for the figures together, and each for itself. One name in all places often means that
whoever filled in the form put in their own, so that the others have not seen it.`,
  mend: `Let a person of each agency sign:

    sign-off:
      police: { name: A. Example, post: Detective Superintendent }
      probation: { name: B. Example, post: Head of Probation }
      prisons: { name: C. Example, post: Prison Group Lead }

If one person does answer for two agencies, or two have the same name, explain it under \`explanations\`; the query
gives the lines.`,
  effect: `This is a **query**. The report is made, but publication is blocked until the explanation is accepted.`,
};
