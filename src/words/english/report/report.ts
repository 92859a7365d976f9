import type { ReportWords } from "../../report-words.ts";
import { dayInWords, snapshotDay, wholeYear } from "../grammar/dates.ts";
import { line, lowerFirst } from "../grammar/grammar.ts";
import { listed } from "../grammar/listed.ts";
import { repeatsLabel } from "../grammar/repeats.ts";
import { chartWords } from "./charts.ts";
import { keyFigureWords } from "./key-figures.ts";
import { leftOutWords } from "./left-out.ts";
import { markWords } from "./marks.ts";
import { noteWords } from "./notes.ts";
import { noticeWords } from "./notices.ts";
import { pictureWords } from "./pictures.ts";
import { sentenceWords } from "./sentences.ts";
import { sourceWords } from "./sources.ts";
import { standingWords } from "./standing.ts";
import { tableFactWords } from "./table-facts.ts";

const labels = {
  reconstructed: {
    full: "Reconstructed from published sources. Incomplete. Not an official publication.",
    short: "Reconstructed",
  },
  illustrative: {
    full: "Illustrative figures, invented. Not an official publication.",
    short: "Illustrative",
  },
} as const;

const facts = {
  period: "Period",
  status: "Status",
  publication: "Publication",
  coverage: "Coverage",
  publisher: "Publisher",
  designation: "Designation",
  source: "Source",
  "next-release": "Next update",
  licence: "Licence",
} as const;

/** The sentences of a report. */
export const report: ReportWords = {
  ...chartWords,
  ...keyFigureWords,
  ...leftOutWords,
  ...markWords,
  ...noteWords,
  ...noticeWords,
  ...pictureWords,
  ...sentenceWords,
  ...sourceWords,
  nation: () => "England and Wales",
  "some-areas": ({ counted, of }) => `${counted} of ${of} areas`,
  "some-areas-of-group": ({ counted, of, group }) => `${counted} of ${of} areas of ${group}`,
  "total-of": ({ place }) => `Total of ${place}`,
  "partly-of-fewer": ({ place }) => `${place} (some of fewer areas)`,
  snapshot: ({ year }) => snapshotDay(year),
  flow: ({ year }) => wholeYear(year),
  filled: ({ parts }) => parts.join(""),

  "document-title": ({ name, title, label }) =>
    `${name}: MAPPA ${lowerFirst(title)}${label ? `. ${labels[label].full}` : ""}`,
  "running-header": ({ name, title }) => `MAPPA ${lowerFirst(title)}: ${name}`,
  series: () => "Multi-Agency Public Protection Arrangements",
  "fact-label": ({ fact }) => facts[fact],
  ...standingWords,
  ...tableFactWords,
  "fact-publication": ({ date, time }) => `${dayInWords(date)}, ${time}`,
  "section-missing-title": () => "This section is missing",
  "section-missing": ({ heading }) => `Nothing was sent for the section '${heading}'.`,

  "queries-heading": () => "Figures that were queried",
  "revisions-heading": () => "Figures that were revised",
  revision: ({ place, label, year, before, after, date, reason }) => {
    const when = date === undefined ? "" : ` on ${dayInWords(date)}`;
    const from = before ? line` from ${before}` : [];
    const why = reason === undefined ? ". No reason was given." : `. ${reason}`;
    return line`${place}: ${label}, ${year}: revised${when}${from} to ${after}${why}`;
  },
  "areas-in-report": ({ counted, of }) =>
    of === 1
      ? "The figures in this report are of one area."
      : `Figures of ${counted} of the ${of} areas are in this report.`,
  "areas-silent": ({ areas }) =>
    `No figures reached us from ${areas.length === 1 ? "one area" : `${areas.length} areas`}: ${listed(areas)}.`,
  "areas-held-back": ({ areas }) => `Held back because what was sent has errors: ${listed(areas)}.`,
  "areas-incomplete": ({ areas }) =>
    `Figures that every area is asked for are missing from: ${listed(areas)}.`,
  "areas-provisional": ({ areas }) => `Provisional, marked [p]: ${listed(areas)}.`,
  "areas-revised": ({ areas }) => `Revised since first sent, marked [r]: ${listed(areas)}.`,
  "queries-open": ({ count }) => `Queries not yet settled: ${count}. They are listed below.`,

  "label-title": ({ label }) => labels[label].short,
  label: ({ label }) => labels[label].full,
  "about-invented": () => "The figures were invented as follows:",
  "about-invented-elsewhere": () => "How the figures were invented is told in the national report.",
  "about-basis": ({ year, snapshot, flow }) =>
    [
      snapshot.length > 0 ? `Counted on ${snapshotDay(year)}: ${listed(snapshot)}.` : "",
      flow.length > 0 ? `Counted over the year that ended on that day: ${listed(flow)}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  "about-population": ({ base, earlier }) => {
    const others = earlier.map((each) => {
      const on = each.base === base ? "the same population" : each.base;
      return `, those of ${listed(each.years)} on ${on}`;
    });
    return `Rates per head are computed on ${base} (Office for National Statistics, Open Government Licence v3.0)${others.join("")}.`;
  },
  "about-published-rates": () =>
    "A rate per head without a count behind it, or which the count does not reproduce, is printed as it was published; the population that it stands on is not known.",
  "about-limits": ({ level }) =>
    `Limits beside a rate are its ${level}% confidence interval: Wilson's score method for a share, and for a rate per head Byar's method, exact below a count of ten. They say how far a rate might vary by chance.`,
  "about-totals": () =>
    "A total is given as stated by those who sent it, or added up from its parts; where a part is missing there is no total. A sum over areas is of those that have the figure, and says of how many.",
  "about-changes": () =>
    "Changes are not computed across a break in a series. A percentage is not given where the earlier figure is under 50.",
  "breaks-heading": () => "Breaks in series",
  "break-of-year": ({ year }) => line`${year}: `,
  "definition-term": ({ label, name }) => (repeatsLabel(label, name) ? label : `${label}: ${name}`),
};
