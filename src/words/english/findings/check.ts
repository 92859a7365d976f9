import { cellId } from "../../../figures/coordinate.ts";
import { printNumber } from "../../../figures/number.ts";
import type { Value } from "../../../figures/value.ts";
import type {
  Agency,
  CheckArguments,
  PrintedText,
  Reconciliation,
  RevisionQuery,
  SensitiveMatch,
  UnexpectedCount,
} from "../../../findings/arguments/check.ts";
import type { ClaimArguments } from "../../../findings/arguments/data.ts";
import type { FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { claims } from "./data.ts";
import { gate } from "./gate.ts";

const agencyNames: Readonly<Record<Agency, string>> = {
  police: "police",
  probation: "probation",
  prisons: "prisons",
};

const matches: Readonly<Record<SensitiveMatch, string>> = {
  "name-beside-victim": "a name beside 'victim'",
  "title-with-name": "a title with a name",
  "date-of-birth": "a date of birth",
  postcode: "a postcode",
  "street-address": "a street address",
  "telephone-number": "a telephone number",
  "email-address": "an email address",
  "name-with-age": "a name with an age",
  "name-of-relative": "the name of somebody's relative or friend",
  "name-of-person": "the name of a person",
  "national-insurance-number": "a National Insurance number",
  "prison-number": "a prison number",
  "reference-number": "the number of a crime, a case or a record",
  school: "the name of a school",
  "vehicle-registration": "the registration of a vehicle",
};

export const check: FindingWords<keyof CheckArguments | keyof ClaimArguments> = {
  ...gate,
  ...claims,
  "EXPLANATION-UNUSED": ({ code, cell, section }) => {
    const where = cell ? ` of ${cell}` : section ? ` in the section ${section}` : "";
    return {
      problem: `An explanation is given for ${code}${where}, but nothing is queried there.`,
      remedy: "Take the explanation out, or correct its code, area, figure or section.",
    };
  },
  "LEAFLET-PROMISE": (args, medium) =>
    args.what === "reconstructed"
      ? {
          problem:
            "The public leaflet promises that a report says what happened locally, the plans for the coming year and whom to contact. Reports that are reconstructed from other sources cannot.",
          remedy: "Nothing is to be done; the reports say that they are incomplete.",
        }
      : {
          problem: `The public leaflet promises that the report says ${args.promises.join("; ")}. It does not.`,
          remedy:
            medium === "desk"
              ? "Write the text or put the figure in. Contacts stand with the national directorate: tell it which are missing."
              : "Add the section, the figure or the contacts.",
        },
  "NARRATIVE-MISSING": ({ heading, file }, medium) => ({
    problem: `There is no text for the section '${heading}'.`,
    remedy: `Write it${medium === "desk" ? "" : ` in ${file}`}. Until then the report names the section as missing.`,
  }),
  "NARRATIVE-PLACEHOLDER": () => ({
    problem:
      "The text has something in the place of words that are still to come, such as an instruction in brackets, TBC, xx or dots.",
    remedy: "Write the words there. If it is meant as it stands, explain it.",
  }),
  "NARRATIVE-SENSITIVE": ({ text, match }) => ({
    problem: `${textInWords(text)} seems to hold ${matches[match]}.`,
    remedy: "Take out whatever could tell who somebody is, or explain why it is harmless.",
  }),
  "POPULATION-MISSING": (args) =>
    args.what === "areas"
      ? {
          problem: `The population file has no count of people ${args.ages === "all-ages" ? "of all ages" : "aged 10 and over"} in the estimate ${args.estimate} for ${listed(args.areas)}, so their rates per head are not computed.`,
          remedy: "Add the counts to data/reference/population.csv, if they are known.",
        }
      : {
          problem: `The framework '${args.framework}' names no population for ${args.year}, so rates per head are not computed; a rate that was published is printed as published.`,
          remedy:
            "Add the year to 'populations' of the framework, if its base is known and is in the population file.",
        },
  "SOURCE-UNKNOWN": ({ citation }) => ({
    problem: `Figures are quoted from '${citation}', and data/reference/sources.csv does not say what that is.`,
    remedy: "Add a row with its title, publisher and date, as far as they are known.",
  }),
  "QUERY-LIMIT": ({ figure, bound, reason, year }) => ({
    problem: `${figure.label}${ofYear(year)}: ${whole(figure.count)} is more than ${bound.label}, ${whole(bound.count)}, but ${reason}.`,
    remedy: "Correct the figure that is wrong, or explain how both can be right.",
  }),
  "QUERY-NARRATIVE-NUMBER": ({ number, decimals, nearest }) => ({
    problem: `The text says ${printNumber(number, decimals)} of something that the tables of the report count, and no such figure in them is ${printNumber(number, decimals)}.${
      nearest ? ` The nearest is ${printNumber(nearest.number, nearest.decimals)} (${nearest.label}).` : ""
    }`,
    remedy:
      "Correct the text or the return; or explain what the number counts, if the tables do not have it.",
  }),
  "QUERY-ONE-FORCE": ({ area, forces }) => ({
    problem: `The figures were sent under the name of the ${listed(forces)}, and ${area} has more than one force.`,
    remedy: `Make sure that every figure is of the whole area, then write '${area}' in place of the force.`,
  }),
  "QUERY-OUTLIER": ({ what, year, figures }) => {
    const told = figures.map((each) => unexpected(each, year));
    switch (what) {
      case "figure":
        return {
          problem: `${told[0]}, which earlier years and other areas do not lead to expect.`,
          remedy:
            "Correct the figure if a digit slipped or it belongs in another place, or explain what happened.",
        };
      case "figures":
        return {
          problem: `These figures do not go with those of earlier years. ${told.join("; ")}.`,
          remedy:
            "See whether they stand in each other's places or a row is missing. Correct them, or explain what happened.",
        };
      case "return":
        return {
          problem: `The figures of ${figures.length} measures do not go with those of earlier years. ${told.join("; ")}.`,
          remedy:
            "See whether they are another area's, another year's, or a row too low. Correct them, or explain what happened.",
        };
    }
  },
  "QUERY-PARTS": (args) => {
    const { label, stated, year } = args;
    if (args.what === "slip")
      return {
        problem: `${label}${ofYear(year)}: ${whole(stated)} is stated; ${
          args.totals.length === 0
            ? `whichever way its parts are added up, they come to ${whole(args.fits)}`
            : `${args.totals.join(" and ")} would add up with ${whole(args.fits)}`
        }.`,
        remedy: "Look the figure up, and correct what is wrong, or explain the difference.",
      };
    const parts = args.parts.map(whole).join(" + ");
    if (args.what === "above") {
      const known = args.parts.length === 1 ? `the part ${parts} is` : `the parts ${parts} are`;
      return {
        problem: `${label}${ofYear(year)}: ${known} more than the total of ${whole(stated)}, and another part is missing.`,
        remedy: "Correct the total or the part that is wrong, or explain the difference.",
      };
    }
    return {
      problem: `${label}${ofYear(year)}: the parts ${parts} add up to ${whole(args.sum)}; ${whole(stated)} is stated.`,
      remedy: "Correct the total or the part that is wrong, or explain the difference.",
    };
  },
  "QUERY-RATE": ({ label, stated, computed, population, year }) => {
    const [said, given] = [stated, computed].map((each) => printNumber(each.number, each.decimals));
    const on = population === undefined ? "" : ` on ${population}`;
    return {
      problem: `${label}${ofYear(year)}: ${said} is stated; the count gives ${given}${on}.`,
      remedy:
        "Correct the count or the rate, or explain on what the rate was computed. It is printed as stated.",
    };
  },
  "QUERY-RECONCILIATION": (args) => ({
    problem: reconciliation(args),
    remedy:
      "Correct the figure that is wrong, or leave the stated one out, or explain how both can be right.",
  }),
  "QUERY-REVISION": (args, medium) => ({
    problem: revision(args),
    remedy:
      medium === "workbook"
        ? "Say beside the figure what it was, on which day it was revised and why, or put it back."
        : medium === "desk"
          ? "Put it back, or explain on which day it was revised and why."
          : "Say under 'revised' what the figure was, on which day it was revised and why, or put it back.",
  }),
  "QUERY-RATE-PER-HEAD": ({ label, year, rate, beside }) => ({
    problem: `${label}: ${printNumber(rate.number, rate.decimals)} in ${year}; ${besideRate(beside)}.`,
    remedy:
      "See whether a count stands in the place of the rate, or a digit slipped. Correct the figure, or explain it.",
  }),
  "QUERY-REPEATED": ({ year, of, measures, figures, counts }) => ({
    problem: `${measures.join("; ")}: ${figures === 1 ? "the figure" : `all ${whole(figures)} figures`} of ${year} (${counts.map(whole).join(", ")}${counts.length < figures ? ", ..." : ""}) ${figures === 1 ? "is that" : "are those"} of ${of} again.`,
    remedy: `Put the figures of ${year} in, or explain that they are right.`,
  }),
  "QUERY-SEVERAL-VALUES": ({ label, others, year }) => ({
    problem: `${label}${ofYear(year)}: sources also print ${others.map(withCommas).join(" and ")} for the same date.`,
    remedy: "Say which value is used and why.",
  }),
  "QUERY-SHARE": ({ label, year, now, before }) => ({
    problem: `${label}: ${share(now)} of the total in ${year} (${whole(now.part)} of ${whole(now.whole)}), after ${share(before)} before (${whole(before.part)} of ${whole(before.whole)}).`,
    remedy:
      "See whether figures stand in each other's places, as when two categories are swapped. Correct them, or explain the change.",
  }),
  "QUERY-STOPPED": ({ what, label, year, before, more }, medium) => {
    const others = more > 0 ? ` The same holds for ${whole(more)} more.` : "";
    const now = what === "zero" ? `0 in ${year}` : `no figure for ${year}`;
    return {
      problem: `${label}: ${now} after ${whole(before.count)} in ${before.year}.${others}`,
      remedy:
        what === "zero"
          ? "Put the figure in, write 'not available' if there is none, or explain why it is 0."
          : `Put the figure in, or ${{ workbook: "say beside it", text: "say in a note on it", desk: "explain" }[medium]} why there is none.`,
    };
  },
  "RETURN-MISSING": ({ what, year, areas, of }, medium) => {
    const names = listed(areas);
    if (what === "not-quoted")
      return {
        problem: `No figure of ${year} is at hand for ${areas.length} of ${of} areas: ${names}.`,
        remedy: "Add figures if a source gives them. Until then these areas have no report.",
      };
    return {
      problem:
        areas.length === 1
          ? `${names} has not sent a return for ${year}.`
          : `${areas.length} of ${of} areas have not sent a return for ${year}: ${names}.`,
      remedy: `${medium === "desk" ? "Start the return on its page, or take in what the area has sent." : "Put a return into the folder of returns (`mappa new return` makes a form)."} Until then an area has no report.`,
    };
  },
  "SIGN-OFF-MISSING": ({ agencies }, medium) => ({
    problem: `The return is not signed by: ${agencies.map((agency) => agencyNames[agency]).join(", ")}.`,
    remedy:
      medium === "workbook"
        ? "Fill in name and post of each in the form."
        : medium === "desk"
          ? "Fill in name and post of each on the page 'Sign this return'."
          : "Add name and post under 'sign-off'.",
  }),
};

function reconciliation({
  what,
  label,
  year,
  group,
  stated,
  sum,
  counted,
  of,
  expected,
}: Reconciliation): string {
  const said = printNumber(stated.number, stated.decimals);
  const beginning = `${label}: ${said} is stated for ${group ?? "England and Wales"} in ${year}, `;
  if (what === "differs") return `${beginning}and its ${of} areas add up to ${whole(sum)}.`;
  const areas = `${counted} of its ${of} areas`;
  if (what === "above") return `${beginning}and ${areas} alone add up to ${whole(sum)}.`;
  const { least, most } = expected!;
  const range = Number.isFinite(most)
    ? `between ${whole(least)} and ${whole(most)}`
    : `${whole(least)} or more`;
  return `${beginning}and ${areas} add up to ${whole(sum)}; with what the others could have it would be ${range}.`;
}

const revisionParts = {
  before: "what it was before",
  reason: "why",
} as const;

function revision(args: RevisionQuery): string {
  if (args.what === "whole-return") return "The return is revised, and names no figure that was.";
  const beginning = `${args.label}, ${args.year}: `;
  if (args.what === "incomplete") {
    const missing = args.missing.map((part) => revisionParts[part]);
    return `${beginning}the figure is revised, and nothing says ${listed(missing)}.`;
  }
  const [was, now] = [args.was, args.now].map(valueInWords);
  return args.what === "changed"
    ? `${beginning}${now}, after ${was} in ${args.version}, and no revision explains it.`
    : `${beginning}the figure is said to have been ${now} before its revision, and was ${was} in ${args.version}.`;
}

function valueInWords(value: Value): string {
  if (value.kind === "count") return whole(value.count);
  if (value.kind === "published-rate") return printNumber(value.rate, value.decimals);
  return value.kind === "approximate" ? value.text : value.kind.replaceAll("-", " ");
}

/** Where a finding is about an earlier year, which year. */
function ofYear(year: string | undefined): string {
  return year === undefined ? "" : `, ${year}`;
}

function unexpected({ label, count, before }: UnexpectedCount, year: string): string {
  return `${label}: ${whole(count)} in ${year} after ${whole(before.count)} in ${before.year}`;
}

function besideRate(beside: CheckArguments["QUERY-RATE-PER-HEAD"]["beside"]): string {
  switch (beside.what) {
    case "others":
      return `those of the other areas lie between ${printNumber(beside.from, 0)} and ${printNumber(beside.to, 0)}`;
    case "usual":
      return `no area is believed to be below ${printNumber(beside.from, 0)} or above ${printNumber(beside.to, 0)}`;
    case "own":
      return `it was ${printNumber(beside.rate.number, beside.rate.decimals)} in ${beside.year}`;
  }
}

function share({ part, whole: all }: { part: number; whole: number }): string {
  return `${printNumber((100 * part) / all, 1)}%`;
}

function whole(count: number): string {
  return printNumber(count, 0);
}

/** A whole number as every other is printed; anything else as its source prints it. */
function withCommas(written: string): string {
  return /^\d+$/.test(written) ? whole(Number(written)) : written;
}

function textInWords(text: PrintedText): string {
  switch (text.kind) {
    case "narrative":
      return "The text";
    case "note":
      return `The note on ${cellId(text.cell)}`;
    case "remark":
      return `What is written beside ${cellId(text.cell)}`;
    case "explanation":
      return `The explanation of ${text.code}`;
  }
}
