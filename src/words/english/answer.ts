import type { AnswerWords } from "../answer-words.ts";
import type { ReleaseKind } from "../release-kind.ts";
import { dayInWords } from "./grammar/dates.ts";
import { listed } from "./grammar/listed.ts";
import { trace } from "./trace.ts";

export const answer: AnswerWords = {
  year: "Year",
  place: "Place",
  basis: (basis) =>
    ({
      snapshot: "Counted on 31 March, the last day of each year.",
      flow: "Counted over each year, from 1 April to 31 March.",
      "not-stated": "It is not known whether this was counted on one day or over the year.",
    })[basis],
  breakBetween: (from, to, sentence) => `[b] Between ${from} and ${to}: ${sentence}`,
  noteOf: (place, years, note) => `${place}, ${listed(years)}: ${note}`,
  doubt: (doubt) => trace.doubt(doubt),
  elsewhere: (release, printed, place, year) => `${place}, ${year}: the release ${release} had ${printed}.`,
  releases: (releases) =>
    releases
      .map(({ id, years }) =>
        years.length === 0
          ? `The release ${id} has none of these figures.`
          : `Figures of ${listed(years)} are from the release ${id}.`,
      )
      .join(" "),
  returns: (years) => `Statistical returns of the MAPPA areas, ${listed(years)}.`,
  cautions: "Cautions",
  notes: "Notes",
  signs: "Signs",
  sources: "Sources",
  licence: (kinds) =>
    kinds.some((kind) => kind === "illustrative")
      ? "The figures are invented and are nobody's statistics."
      : "Contains public sector information licensed under the Open Government Licence v3.0.",
  definition: (definition, unit) => `${definition} Unit: ${unit}.`,
  list: {
    measures: "What is counted (--measure), and by what (--of)",
    rates: "Rates (--measure)",
    places: "Places (--area); 'all' stands for every area",
    releases: "Releases",
    of: (dimension, members) => `${dimension}: ${members.join(", ")}`,
    kind: (kind) => kinds[kind],
  },
  register: {
    head: [
      "A question that was answered with figures of these statistics. Nothing here is read for a report.",
      "To see what has changed since: mappa figures --again",
    ],
    again: (name, answered, question) => `${name}, answered on ${dayInWords(answered)}: ${question}`,
    unchanged: (figures) =>
      figures === 1 ? "The figure is as it was." : `All ${figures} figures are as they were.`,
    changed: (changed, of) =>
      `${changed} of ${of} ${of === 1 ? "figure" : "figures"} ${changed === 1 ? "has" : "have"} changed.`,
    was: (before, after) => `was ${before}, is ${after}`,
    figure: (before, after) => `was the figure ${before}, is ${after}`,
    release: (before, after) => `was of the release ${before}, is of ${after}`,
    gone: "is not answered any more",
  },
};

const kinds: Readonly<Record<ReleaseKind, string>> = {
  live: "official",
  reconstructed: "reconstructed from published sources",
  illustrative: "invented; only where it is named",
};
