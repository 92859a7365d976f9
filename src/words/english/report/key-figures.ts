import type { Said, Spoken } from "../../phrase.ts";
import type { Comparison } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { period } from "../grammar/dates.ts";
import { line } from "../grammar/grammar.ts";

function comparisonInWords(comparison: Spoken<Comparison>): Said {
  if (comparison.kind === "not-comparable") return line`. ${comparison.reason}`;
  const earlier = `a year earlier (${period(comparison.year, comparison.basis)})`;
  if (comparison.kind === "same") return line`, the same as ${earlier}.`;
  const { before, change, percent } = comparison;
  const share = percent ? line` (${percent})` : [];
  return line`, compared with ${before} ${earlier}: a change of ${change}${share}.`;
}

/** The cards at the head of a report, and the same as sentences. */
export const keyFigureWords = {
  "card-context": ({ year, basis, coverage, base, change, notes, queried }) => [
    ...line`${period(year, basis)}`,
    ...(coverage ? line`, in ${coverage} areas` : []),
    ...(base === undefined ? [] : line`, on ${base}`),
    ...(change
      ? change.same
        ? line`; ${change.use} on the year`
        : line`; change on the year ${change.use}`
      : []),
    ...notes.flatMap((note) => line`. ${note}`),
    ...(queried ? line`. This figure was queried; the note under its table says why` : []),
  ],
  "key-finding": ({ label, value, year, basis, coverage, comparison }) => {
    const when = basis === "flow" ? `in the year ${period(year, basis)}` : period(year, basis);
    const where = coverage ? line`, in ${coverage} areas` : [];
    return line`${label}: ${value} ${when}${where}${comparisonInWords(comparison)}`;
  },
} satisfies Partial<ReportWords>;
