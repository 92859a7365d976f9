import type { FindingPage } from "../../finding-page.ts";

export const queryNarrativeNumber: FindingPage = {
  title: "a number in a text is not in the tables",
  means: `A text of the area gives a number beside words for something that the report counts, such as
'1,611 registered sexual offenders', and no figure of the area is that number: not of the year, nor of the
year before, nor the change between them. Figures that a text rounds ('about 1,200', 'more than 1,100') are
held to what they round.`,
  why: `Two numbers for one thing in one report are quoted against each other. Often two digits changed places,
or the text was written before the return was corrected.`,
  mend: `Compare the text with the return and correct the one that is wrong.

The search reads words and not meaning. If the number counts something that the tables do not have, say so
in the text, or explain it in the return:

    explanations:
      - code: QUERY-NARRATIVE-NUMBER
        section: year-in-review
        text: These are visits and not offenders.`,
  effect: `This is a **query**. The report is made and the query is listed. Publication is blocked until the
text or the figure is corrected, or explained and the explanation accepted by the directorate.`,
};
