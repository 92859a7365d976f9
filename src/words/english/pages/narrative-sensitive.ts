import type { FindingPage } from "../../finding-page.ts";

export const narrativeSensitive: FindingPage = {
  title: "the text may tell who somebody is",
  means: `A search of what is printed (the texts, notes on figures, explanations) found something that could identify an offender or a victim: a person's name, with or
without an age or a relation, a school, a date of birth, an address, a telephone number, or the number of a
vehicle, a prisoner or a case. Names beside a post ('Chief Constable') and the contacts of the release are
passed over. The message does not repeat what it found.`,
  why: `A published report cannot be called back. Victims have been found through details that seemed
harmless. The search warns and cannot guarantee: read every text with this in mind.`,
  mend: `Take the detail out, or make it general: 'a woman in her forties' and not a name and an age.

If it is harmless, for example the telephone number of an office, explain it. The area does so in
its return, with the section of the text, or without one for the notes and explanations in the return itself:

    explanations:
      - code: NARRATIVE-SENSITIVE
        section: case-studies
        text: The number is that of the public enquiry desk.

The explanation settles the whole section: look again whenever its text changes.`,
  effect: `This is a **query**. The report is made and the query is listed. Publication is blocked until the
text is changed, or explained and the explanation accepted by the directorate.`,
};
