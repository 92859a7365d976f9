import type { Spoken } from "../../phrase.ts";
import type { Side, TrendsNamed } from "../../phrases.ts";
import type { ReportWords } from "../../report-words.ts";
import { line } from "../grammar/grammar.ts";
import { listed } from "../grammar/listed.ts";
import { among, counted, inBrackets, when } from "../grammar/sentences.ts";

/** The heading of the areas on one side of a place, by their confidence limits. */
export function sideInWords(side: Side, place: string): string {
  switch (side) {
    case "above":
      return `Limits above those of ${place}`;
    case "overlap":
      return `Limits overlap those of ${place}`;
    case "below":
      return `Limits below those of ${place}`;
    case "not-compared":
      return "Not compared: in question, or without limits";
  }
}

/** 'no area', '1 area', '9 areas'. */
export function areasInWords(count: number): string {
  return count === 1 ? "1 area" : `${count === 0 ? "no" : count} area${count === 0 ? "" : "s"}`;
}

/** 'A and B', each with the first year of its series where that is not the same for all. */
function namesOf(all: Spoken<readonly TrendsNamed[]>, common: string | undefined): string {
  return listed(
    all.map(({ label, since }) => `${quoted(label)}${common === undefined ? ` (from ${since})` : ""}`),
  );
}

/** A label that a list would fall apart by is set in quotation marks. */
function quoted(label: string): string {
  return label.includes(",") ? `'${label}'` : label;
}

/** What is said of areas beside each other, and of lines beside each other. */
export const comparingWords = {
  "said-grouped": ({ what, when: dated, beside, there, above, below, overlap, notCompared }) => {
    const place = line`${there} in ${among(beside)}`;
    const sides = `in ${areasInWords(above)} it lies above, in ${areasInWords(below)} below`;
    const others = `in ${areasInWords(overlap)} the confidence limits overlap`;
    const left =
      notCompared === 0
        ? ""
        : `; ${areasInWords(notCompared)} ${notCompared === 1 ? "is" : "are"} not compared`;
    return line`${what}: ${when(dated)}${inBrackets(dated.status)} it was ${place}; ${sides}, and ${others}${left}`;
  },
  "said-funnel": ({ what, when: dated, of, above, below, level }) => {
    const outside = above + below;
    const where = `outside the ${level}% control limits`;
    const head = line`${what}: ${when(dated)}${inBrackets(dated.status)} `;
    if (outside === 0) return line`${head}none of ${areasInWords(of)} lies ${where}`;
    const sides = [above > 0 ? `${above} above` : "", below > 0 ? `${below} below` : ""].filter(Boolean);
    return line`${head}${outside} of ${areasInWords(of)} ${outside === 1 ? "lies" : "lie"} ${where}, ${listed(sides)}`;
  },
  "said-funnel-own": ({ where, value, subjects, when: dated, beside, there, level, side, widened }) => {
    const head = line`In ${among(where)}, ${counted(value, subjects)} ${when(dated)}${inBrackets(dated.status)}`;
    const cause = widened ? "the usual variation between areas" : "chance alone";
    const limits = line`the ${level}% control limits about the ${there} in ${among(beside)}`;
    if (side === "within") return line`${head}; that lies within ${limits}, so ${cause} could bring it about`;
    return line`${head}; that lies ${side} ${limits}, where ${cause} would seldom put it`;
  },
  "said-trends": ({ place, until, rose, fell, unclear, untested }) => {
    const known = [...rose, ...fell, ...unclear];
    const years = new Set(known.map(({ since }) => since));
    const [common] = years.size === 1 ? years : [];
    const parts = [
      rose.length > 0 ? `${namesOf(rose, common)} rose` : "",
      fell.length > 0 ? `${namesOf(fell, common)} fell` : "",
      unclear.length > 0 ? `no clear rise or fall in ${namesOf(unclear, common)}` : "",
      untested.length > 0 ? `too few years to tell of ${listed(untested.map(quoted))}` : "",
    ].filter(Boolean);
    const span = common === undefined ? `Up to ${until}` : `From ${common} to ${until}`;
    return `${span} in ${place}: ${parts.join("; ")}`;
  },
  "remark-not-drawn": ({ lines, least }) =>
    `Not drawn, because fewer than two years can be compared, or none has a number of at least ${least} to be the base: ${listed(lines.map(quoted))}`,
  "remark-without-limits": ({ points }) =>
    points.length === 0
      ? "The rates have no limits: they are printed as published, without a count that gives them"
      : `Without limits, because the rate is printed as published, without a count that gives it: ${listed(points)}`,
  "remark-variation": (variation) => {
    switch (variation.kind) {
      case "beyond-chance":
        return `The areas vary ${variation.ratio.toFixed(1)} times as much (in variance) as chance alone would make them, and the limits are widened for it`;
      case "by-chance":
        return "The areas vary no more than chance alone could make them, and the limits are those of chance";
      case "too-few":
        return `The limits are those of chance: of fewer than ${variation.needed} areas nobody can say whether they vary more`;
    }
  },
  "remark-by-chance": ({ level, of, expected, outside, widened }) => {
    const cause = widened ? "Variation of that size" : "Chance alone";
    const put =
      expected === 0 ? `hardly any of ${areasInWords(of)}` : `about ${expected} of ${areasInWords(of)}`;
    const found = outside === 0 ? "none is" : outside === 1 ? "1 is" : `${outside} are`;
    return `${cause} would put ${put} outside the ${level}% limits; ${found} outside`;
  },
} satisfies Partial<ReportWords>;
