import type { FindingPage } from "../../finding-page.ts";

export const signOffMissing: FindingPage = {
  title: "an agency has not signed the return",
  means: `Police, probation and prisons are together responsible for MAPPA. The return does not name a person
of each who answers for its figures.`,
  why: `The report is published in the name of all three. A signature shows that each has seen the figures
and stands by them.`,
  mend: `When each agency has agreed, add the name and post of the person:

    sign-off:
      police: { name: A. Example, post: Detective Superintendent }
      probation: { name: B. Example, post: Head of Probation }
      prisons: { name: C. Example, post: Prison Group Lead }

Do not sign for another agency. A return can be sent and checked before it is signed.`,
  effect: `This is a **note**. It is listed and the report is made, but publication is blocked until all three
have signed.`,
};
