import type { ReportWords } from "../../report-words.ts";
import { lowerFirst } from "../grammar/grammar.ts";
import { listed } from "../grammar/listed.ts";

const places = { areas: "areas", groups: "groups of areas", places: "places" } as const;

const reasons = {
  "not-available": "No figure reached us, or what it would be computed from did not:",
  "not-collected": "Not collected:",
} as const;

/** Names that have commas of their own are told apart by semicolons. */
function named(names: readonly string[]): string {
  return names.some((name) => name.includes(",")) ? names.join("; ") : listed(names);
}

/** What is said of what a report leaves out because it has no figures. */
export const leftOutWords = {
  "without-figures": ({ names }) => `Without a figure: ${named(names)}.`,
  "places-without-figures": ({ kind, count, of }) =>
    `${count} of ${of} ${places[kind]} have no figure here and are not shown.`,
  "years-without-figures": ({ spans }) =>
    `No figures for ${listed(spans.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)))}.`,
  "never-with-figures": ({ names }) => `No figures in any year: ${named(names)}.`,
  "not-available-heading": () => "Not available for this year",
  "not-available-because": ({ why }) => reasons[why],
  "not-available-at-all": ({ titles }) => `All figures of: ${titles.join("; ")}`,
  "not-available-of": ({ title, all, by, names, notes }) => {
    const parts = [
      ...(all ? ["all figures"] : []),
      ...(by.length > 0 ? [`all figures by ${listed(by.map(lowerFirst))}`] : []),
      ...(names.length > 0 ? [named(names)] : []),
    ];
    const what = parts.length > 0 ? `${title}: ${parts.join("; ")}` : title;
    return notes.length > 0 ? `${what}. ${notes.join(" ")}` : what;
  },
  "not-available-change": ({ year, tables }) =>
    tables.length === 0
      ? `Change on the year before: no figures of ${year}`
      : `Change on ${year}: ${tables.join("; ")}`,
} satisfies Partial<ReportWords>;
