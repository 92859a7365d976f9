import type { Doubt } from "../../../figures/doubt.ts";
import type { FigureUse } from "../../../figures/use.ts";
import type { Said, Spoken } from "../../phrase.ts";
import type { Before, ChangeSaid, Dated, Subjects, TrendSaid, Whereabouts } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { line, lowerFirst } from "../grammar/grammar.ts";
import { listed } from "../grammar/listed.ts";
import { ago, among, betweenEnds, counted, inBrackets, when } from "../grammar/sentences.ts";
import { comparingWords } from "./comparing.ts";

interface Head {
  readonly where: Spoken<Whereabouts>;
  readonly value: FigureUse;
  readonly subjects: Spoken<Subjects>;
  readonly when: Spoken<Dated>;
}

/** 'In Norfolk, 1,144 people were on the register on 31 March 2032 (provisional)'. */
function headOf({ where, value, subjects, when: dated }: Head): Said {
  return line`In ${among(where)}, ${counted(value, subjects)} ${when(dated)}${inBrackets(dated.status)}`;
}

function earlier({ value, when: dated, sameAreas }: Spoken<Before>): Said {
  return line`${value}${sameAreas ? " in the same areas" : ""} ${ago(dated)}`;
}

function whatCould(by: "chance" | "history"): string {
  return by === "chance" ? "chance alone could bring about" : "is usual from one year to the next";
}

function doubtInWords({ doubt, year }: { readonly doubt: Doubt | "queried"; readonly year: string }): string {
  switch (doubt) {
    case "assumed-year":
      return `the source does not say that its figure of ${year} is of that year`;
    case "uncertain-measure":
      return `it is not certain that the figure of ${year} counts the same`;
    case "queried":
      return `the figure of ${year} is in question`;
  }
}

function changeInWords(change: Spoken<ChangeSaid>): Said {
  switch (change.kind) {
    case "alone":
      return [];
    case "same": {
      const { sameAreas, when: dated } = change.before;
      return line`, the same number as${sameAreas ? " in the same areas" : ""} ${ago(dated)}`;
    }
    case "risen":
    case "fallen": {
      const moved = change.kind === "risen" ? "rise" : "fall";
      const points = change.points ? " percentage points" : "";
      const share = change.percent ? line` (${change.percent})` : [];
      return line`, a ${moved} of ${change.difference}${points}${share} from ${earlier(change.before)}`;
    }
    case "little-changed":
      return line`, little changed from ${earlier(change.before)}`;
    case "within-chance":
      return line`, and ${earlier(change.before)}, a difference that ${whatCould(change.by)}`;
    case "too-few-years":
      return line`, and ${earlier(change.before)}; earlier years are too few to say whether that is unusual`;
    case "side-by-side":
      return line`, and ${earlier(change.before)}`;
    case "on-one-population":
      return line`, ${change.difference} ${change.more ? "more" : "fewer"} than ${ago(change.when)} on one and the same population`;
    case "doubtful":
      return line`; ${earlier(change.before)} is no comparison, because ${listed(change.why.map(doubtInWords))}`;
  }
}

function trendInWords(change: Spoken<TrendSaid>): Said {
  if (change.kind === "no-trend") {
    const span = `${when(change.first).replace(/^(on|in) /, "since ")}`;
    return change.all
      ? line`, the same number as in every year ${span}`
      : line`; ${span} the number lay between ${change.lowest} and ${change.highest}, with no clear rise or fall`;
  }
  const { value, when: dated } = change.since;
  const since = line`${when(dated).replace(/^(on|in) /, "since ")}${inBrackets(dated.status)}, when it was ${value}`;
  switch (change.kind) {
    case "risen":
      return line`; the number rose over the years ${since}`;
    case "fallen":
      return line`; the number fell over the years ${since}`;
    case "higher-every-year":
      return line`; the number was higher in each year than in the one before ${since}`;
    case "lower-every-year":
      return line`; the number was lower in each year than in the one before ${since}`;
  }
}

/** What reports say of their figures, by rule. */
export const sentenceWords = {
  "said-change": ({ change, ...head }) => [...headOf(head), ...changeInWords(change)],
  "said-trend": ({ change, ...head }) => [...headOf(head), ...trendInWords(change)],
  "said-largest-part": ({ where, when: dated, label, name, dimension, part, whole, unit }) =>
    line`In ${among(where)}, ${label}, ${name}, was the largest ${dimension.toLowerCase()} ${when(dated)}${inBrackets(dated.status)}, with ${part} of ${whole} ${unit}`,
  "said-beside": ({ where, here, subjects, when: dated, beside, there, more, limits }) => {
    const head = headOf({ where, value: here, subjects, when: dated });
    const other = line`${there} in ${among(beside)}`;
    switch (limits) {
      case "apart":
        return line`${head}, ${more ? "more" : "fewer"} than the ${other}; their confidence limits do not overlap`;
      case "overlap":
        return line`${head}, not clearly different from the ${other}; their confidence limits overlap`;
      case "unknown":
        return line`${head}, and ${other}`;
    }
  },
  "said-range": ({ highest, lowest, subjects, when: dated, whole }) => {
    const all = whole ? line`; ${whole.value} in ${among(whole.where)}` : [];
    return line`${betweenEnds(subjects, lowest, highest)} ${when(dated)} in the areas with a figure${all}`;
  },
  ...comparingWords,
  "said-shows": ({ what, lines, by, place, from, to }) => {
    const names = listed(lines.map((each, index) => (index > 0 ? lowerFirst(each) : each)));
    const subject = what === undefined ? names : lines.length > 0 ? `${what}: ${listed(lines)}` : what;
    const years = from === to ? from : `${from} to ${to}`;
    return [`${subject}${by === undefined ? "" : ` by ${by.toLowerCase()}`}`, place, years]
      .filter((each) => each !== undefined)
      .join(", ");
  },
  "in-words": ({ text }) => text.replace(/\.$/, ""),
  "sentence-end": () => ".",

  "caution-queried": ({ year, place, open }) =>
    open
      ? `The figure of ${figureOf(year, place)} is queried, and the query is not settled.`
      : `The figure of ${figureOf(year, place)} was queried; the note to its table says why.`,
  "caution-part-queried": ({ year, place, areas }) =>
    `The figure of ${figureOf(year, place)} includes one of ${listed(areas)} that is queried.`,
  "caution-doubt": ({ year, place, doubt }) =>
    doubt === "assumed-year"
      ? `The year of the figure given for ${figureOf(year, place)} is assumed.`
      : `It is not certain that the figure of ${figureOf(year, place)} counts the same.`,
  "caution-approximate": ({ year, place }) =>
    `The figure of ${figureOf(year, place)} is approximate, as it was published.`,
  "caution-basis": ({ year, place }) =>
    `It is not known whether the figure of ${figureOf(year, place)} was counted on one day or over the year.`,
  "remark-figures": ({ what, figures }) => {
    const names = listed(
      figures.map(({ point, series }) => (series === undefined ? point : `${series} ${point}`)),
    );
    const one = figures.length === 1;
    switch (what) {
      case "provisional":
        return figures.length === 0 ? "All figures are provisional" : `Provisional: ${names}`;
      case "revised":
        return figures.length === 0 ? "All figures are revised" : `Revised: ${names}`;
      case "queried":
        return `In question and not settled: ${names}`;
      case "approximate":
        return `Approximate as published and so not drawn: ${names}`;
      case "assumed-year":
        return `The year of ${one ? "this figure" : "these figures"} is assumed: ${names}`;
      case "uncertain-measure":
        return `It is not certain that ${one ? "this figure counts" : "these figures count"} the same as the others: ${names}`;
      case "basis-not-stated":
        return `Not known whether counted on one day or over the year: ${names}`;
    }
  },
} satisfies Partial<ReportWords>;

function figureOf(year: string, place: string | undefined): string {
  return place === undefined ? year : `${year} in ${place}`;
}
