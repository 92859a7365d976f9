import type { FindingPage } from "../../finding-page.ts";

export const narrativeSensitive: FindingPage = {
  title: "the text may tell who somebody is",
  means: `A search of what is printed (texts, notes, explanations) found something that could
identify an offender or a victim: a name, an age beside one, a school, a date of birth, an address, a telephone
number, the number of a vehicle, a prisoner or a case. Names beside a post ('Chief Constable') and contacts of
the release are passed over. The message does not repeat it.`,
  why: `A published report cannot be called back. Victims have been found through details that seemed
harmless. The search warns and cannot guarantee: read every text with this in mind.`,
  mend: `Take the detail out, or make it general: 'a woman in her forties'.

If it is harmless, explain it. The area does so in its return, with the section of the text, or without one
for notes and explanations in the return:

    explanations:
      - code: NARRATIVE-SENSITIVE
        section: case-studies
        value: text-1a2b3c4d
        text: The number is that of the public enquiry desk.

The query gives the value: a mark of the words, which changes with them.`,
  effect: `This is a **query**. The report is made and the query is listed. Publication is blocked until the
text is changed, or explained and the explanation accepted by the directorate.`,
};
