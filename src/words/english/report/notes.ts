import type { ReportWords } from "../../report-words.ts";
import { acceptedBy } from "../grammar/accepted.ts";
import { period } from "../grammar/dates.ts";
import { listed } from "../grammar/listed.ts";

/** What is said of single figures. */
export const noteWords = {
  "note-sum-without": ({ counted, of, areas }) => {
    const names = areas.length > 0 ? `, without ${listed(areas)}` : "";
    return `The sum of ${counted} of the ${of} areas at hand${names}. Sums over different areas do not add up.`;
  },
  "note-areas-of-both-years": ({ areas }) =>
    `The change compares the ${areas} areas that are counted in both years.`,
  "note-bases-differ": () =>
    "The two years were not counted on the same basis, or a source does not say on which.",
  "note-years-of-different-areas": () => "The years add up different areas.",
  "note-basis-unknown": ({ what }) =>
    `${what}: it is not known whether this was counted on one day or over the year.`,
  "note-other-basis": ({ what, year, basis }) =>
    `${what}: counted ${basis === "snapshot" ? period(year, basis) : `over the year, ${period(year, basis)}`}.`,
  "note-of": ({ place, year, note }) => `${[place, year].filter(Boolean).join(", ")}: ${note}`,
  "note-queried": ({ query }) => `Queried: ${query}`,
  "note-part-queried": ({ place, problem }) => `Includes a figure of ${place} that is queried: ${problem}`,
  query: ({ problem, explanation }) => {
    if (!explanation) return `${problem} No explanation has been given yet.`;
    const state = explanation.accepted ? acceptedBy(explanation) : "not yet accepted";
    return `${problem} Explanation, ${state}: ${explanation.text}`;
  },
  "query-of": ({ place, query }) => `${place}: ${query}`,
} satisfies Partial<ReportWords>;
