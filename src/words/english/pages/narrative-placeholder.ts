import type { FindingPage } from "../../finding-page.ts";

export const narrativePlaceholder: FindingPage = {
  title: "a text is not finished",
  means: `A text still has something that stands for words to come: an instruction in brackets, such as
'[INSERT FOREWORD HERE]', 'TBC', 'xx', a row of dots or underscores, or the Latin of a printer's sample.`,
  why: `It would be printed as it stands. A report that says 'xx offenders' tells its readers that nobody read it
before it was published.`,
  mend: `Write the words that belong there, or take the sentence out.

Wrong: \`The board met TBC times in the year.\`

Right: \`The board met four times in the year.\`

If it is meant as it stands, explain it in the return of the area, with the section of the text:

    explanations:
      - code: NARRATIVE-PLACEHOLDER
        section: plans
        text: TBC is the name of a charity.`,
  effect: `This is a **query**. The report is made and the query is listed. Publication is blocked until the
text is changed, or explained and the explanation accepted by the directorate.`,
};
