import type { FindingPage } from "../../finding-page.ts";

export const returnIncomplete: FindingPage = {
  title: "a return lacks figures that every return has",
  means: `The framework of the year asks every area for these figures, and the return has no count for them: they are
not available, not collected, confidential or approximate. The message names every one of them. Totals are not
asked for, since they follow from the rest.`,
  why: `Each is printed as \`[x]\` or another sign. Totals that need it are not available either, and national totals
are then of fewer areas. A return with one figure in it would otherwise pass as a return.`,
  mend: `Fill in the figures that you have; 0 only where it was counted and there were none. For the others explain
why there are none, all figures of the measure together:

    explanations:
      - code: RETURN-INCOMPLETE
        cell: returned-to-custody
        value: 'not available: licence/category-1/level-2, licence/category-1/level-3'
        text: The prison system was being replaced.

or one by its own cell, with \`value: not available\`. A framework can call cells \`optional\`.`,
  effect: `This is a **query**. The report is made and marked, but publication is blocked until the explanation is
accepted.`,
};
