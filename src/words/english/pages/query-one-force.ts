import type { FindingPage } from "../../finding-page.ts";

export const queryOneForce: FindingPage = {
  title: "figures under the name of one force of two",
  means: `The return was sent under the name of a police force, and the area has a second one. London is policed by the
Metropolitan Police and by the City of London Police, and is one MAPPA area.`,
  why: `The figures may be of one force alone. Printed as London's, they would be too low, and so would the national totals.
Nothing in the file tells the two cases apart.`,
  mend: `Add the figures of both forces up where that has not been done. Then write the name of the area:

    area: London

If the figures are of the whole area already, only the name is to be changed.`,
  effect: `This is a **query**. The report is made and marked, and publication is blocked until the query is explained and
accepted.`,
};
