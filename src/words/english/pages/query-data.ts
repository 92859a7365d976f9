import type { FindingPage } from "../../finding-page.ts";

export const queryData: FindingPage = {
  title: "a computed figure of published data comes out otherwise",
  means: `A file of published data (data.csv) holds what was stated, and beside it what was computed from that.
What was stated is read; what was computed is computed anew, and for this figure something else comes
out. Of each place the first such figure is told, and how many more there are.`,
  why: `Either a row of the file was changed, or something that the figure stands on is not what it was: a
population, a group of areas, or what the framework says of the measure.`,
  mend: `Take the file as it was published. If what the figure stands on was changed on purpose, say so under
\`explanations\` in \`release.yaml\`:

    explanations:
      - code: QUERY-DATA
        area: suffolk
        cell: rso-rate
        text: The population was revised in the meantime.
        accepted: { by: Head of Statistics, on: 2032-09-14 }`,
  effect: `This is a **query**. The report is made with the figure as it is computed now, and the query is marked in
it. Publication is blocked until it is corrected, or explained and the explanation accepted.`,
};
