import type { FindingPage } from "../../finding-page.ts";

export const dataContradiction: FindingPage = {
  title: "a row of published data contradicts itself",
  means: `The data of a release (data.csv) say some things twice: the code and the name of an area, the year and
the days of its period, the sign and the kind of a value, the name of a figure and what it is of. In
this row two of these do not fit together.`,
  why: `Such a file is taken as it was published. A row that contradicts itself was changed since, by hand or by
a program, and nobody can tell which of the two is the slip.`,
  mend: `Take the file as it was published. If the row was changed on purpose, change it in all of its columns.

Wrong:

    2031-32/suffolk/eligible/category-1/level-1,E23000023,Norfolk,2031/32

Right:

    2031-32/suffolk/eligible/category-1/level-1,E23000025,Suffolk,2031/32`,
  effect: `This is an **error**. The report of the area is not made, and publication is blocked until it is
mended. In data of earlier years no report of several areas is made either.`,
};
