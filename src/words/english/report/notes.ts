import type { PopulationStand } from "../../../figures/population.ts";
import type { ReportWords } from "../../report-words.ts";
import { acceptedBy } from "../grammar/accepted.ts";
import { period } from "../grammar/dates.ts";
import { listed } from "../grammar/listed.ts";

/** On which populations the rates of two years stand. */
function standings({ from, to }: { readonly from?: PopulationStand; readonly to?: PopulationStand }): string {
  const sentences = [from, to].flatMap((each) => (each ? [`${standing(each)}.`] : []));
  if (sentences.length === 2) return sentences.join(" ");
  return `It is not known on which population the rate of the ${from ? "later" : "earlier"} year stands. ${sentences.join("")}`;
}

function standing({ year, label, census }: PopulationStand): string {
  const from = label.includes(census) ? "" : `, carried forward from ${census}`;
  return `The rate of ${year} is per head of ${label}${from}`;
}

/** What is said of single figures. */
export const noteWords = {
  "note-sum-without": ({ counted, of, areas, responding }) => {
    const names = areas.length > 0 ? `, without ${listed(areas)}` : "";
    const others =
      responding.length > 0
        ? ` ${listed(responding)} gave other figures, but none that could be added here.`
        : "";
    return `The sum of ${counted} of the ${of} areas${names}.${others} Sums over different areas do not add up.`;
  },
  "note-areas-of-both-years": ({ areas }) =>
    areas === 1
      ? "The change is of the one area that is counted in both years."
      : `The change compares the ${areas} areas that are counted in both years.`,
  "note-bases-differ": () =>
    "The two years were not counted on the same basis, or a source does not say on which.",
  "note-years-of-different-areas": () => "The years add up different areas.",
  "note-populations-differ": (populations) =>
    `${standings(populations)} Rates on populations from different counts are not comparable.`,
  "note-on-one-population": ({ population, ...populations }) =>
    `${standings(populations)} The change is therefore computed with one population, ${population.label}, under the counts of both years.`,
  "note-zero-total": ({ name }) =>
    `${name}: the total is 0, so none of its parts can be more, also where no figure of them reached us.`,
  "note-populations": ({ bases }) => {
    const [one, ...others] = bases;
    if (!one || others.length === 0) return `Rates are on ${one?.base}.`;
    const rest = others.map(({ base, years }) => `those of ${listed(years)} on ${base}`);
    return `Rates of ${listed(one.years)} are on ${one.base}, ${listed(rest)}.`;
  },
  "note-small-base": ({ least }) =>
    `Base under ${least}: no percentage is given where the earlier figure is under ${least}.`,
  "note-basis-unknown": ({ what }) =>
    `${what}: it is not known whether this was counted on one day or over the year.`,
  "note-other-basis": ({ what, year, basis }) =>
    `${what}: counted ${basis === "snapshot" ? period(year, basis) : `over the year, ${period(year, basis)}`}.`,
  "note-of": ({ place, year, note }) => `${[place, year].filter(Boolean).join(", ")}: ${note}`,
  "note-of-approximate": ({ year }) =>
    `The figure of ${year} is approximate, as it was published, so no change is computed from it.`,
  "note-queried": ({ query }) => `Queried: ${query}`,
  "note-part-queried": ({ place, problem }) => `Includes a figure of ${place} that is queried: ${problem}`,
  query: ({ problem, explanation }) => {
    if (!explanation) return `${problem} No explanation has been given yet.`;
    const state = explanation.accepted ? acceptedBy(explanation) : "not yet accepted";
    return `${problem} Explanation, ${state}: ${explanation.text}`;
  },
  "query-of": ({ place, query }) => `${place}: ${query}`,
} satisfies Partial<ReportWords>;
