import { cellId } from "../../../figures/coordinate.ts";
import { printNumber } from "../../../figures/number.ts";
import type {
  Agency,
  CheckArguments,
  PrintedText,
  SensitiveMatch,
  UnexpectedCount,
} from "../../../findings/arguments/check.ts";
import type { FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";

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
};

export const check: FindingWords<keyof CheckArguments> = {
  "EXPLANATION-UNUSED": ({ code, cell, section }) => {
    const where = cell ? ` of ${cell}` : section ? ` in the section ${section}` : "";
    return {
      problem: `An explanation is given for ${code}${where}, but nothing is queried there.`,
      remedy: "Take the explanation out, or correct its code, area, figure or section.",
    };
  },
  "LEAFLET-PROMISE": (args) =>
    args.what === "reconstructed"
      ? {
          problem:
            "The public leaflet promises that a report says what happened locally, the plans for the coming year and whom to contact. Reports that are reconstructed from other sources cannot.",
          remedy: "Nothing is to be done; the reports say that they are incomplete.",
        }
      : {
          problem: `The public leaflet promises that the report says ${args.promises.join("; ")}. It does not.`,
          remedy: "Add the section, the figure or the contacts.",
        },
  "NARRATIVE-MISSING": ({ heading, file }) => ({
    problem: `There is no text for the section '${heading}'.`,
    remedy: `Write it in ${file}. Until then the report names the section as missing.`,
  }),
  "NARRATIVE-SENSITIVE": ({ text, match }) => ({
    problem: `${textInWords(text)} seems to hold ${matches[match]}.`,
    remedy: "Take out whatever could tell who somebody is, or explain why it is harmless.",
  }),
  "POPULATION-MISSING": ({ framework, year }) => ({
    problem: `The framework '${framework}' names no population for ${year}, so rates per head are not computed; a rate that was published is printed as published.`,
    remedy:
      "Add the year to 'populations' of the framework, if its base is known and is in the population file.",
  }),
  "QUERY-LIMIT": ({ figure, bound, reason, year }) => ({
    problem: `${figure.label}${ofYear(year)}: ${whole(figure.count)} is more than ${bound.label}, ${whole(bound.count)}, but ${reason}.`,
    remedy: "Correct the figure that is wrong, or explain how both can be right.",
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
        problem: `${label}${ofYear(year)}: ${whole(stated)} is stated; ${args.totals.join(" and ")} would add up with ${whole(args.fits)}.`,
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
  "QUERY-STOPPED": ({ what, label, year, before, more }) => {
    const others = more > 0 ? ` The same holds for ${whole(more)} more.` : "";
    const now = what === "zero" ? `0 in ${year}` : `no figure for ${year}`;
    return {
      problem: `${label}: ${now} after ${whole(before.count)} in ${before.year}.${others}`,
      remedy:
        what === "zero"
          ? "Put the figure in, write 'not available' if there is none, or explain why it is 0."
          : "Put the figure in, or say in a note on it why there is none.",
    };
  },
  "RETURN-GAPS": ({ label, cell, more }) => ({
    problem: `The return has no figure for ${label} (${cellId(cell)})${more > 0 ? ` and ${more} more` : ""}.`,
    remedy: "Fill in the figures, or leave them: they print as [x], not available.",
  }),
  "RETURN-MISSING": ({ what, year, areas, of }) => {
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
      remedy:
        "Put a return into the folder of returns (`mappa new return` makes a form). Until then an area has no report.",
    };
  },
  "SIGN-OFF-MISSING": ({ agencies }) => ({
    problem: `The return is not signed by: ${agencies.map((agency) => agencyNames[agency]).join(", ")}.`,
    remedy: "Add name and post under 'sign-off'.",
  }),
};

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
    case "explanation":
      return `The explanation of ${text.code}`;
  }
}
