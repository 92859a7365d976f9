import { cellId } from "../../../figures/coordinate.ts";
import { printNumber } from "../../../figures/number.ts";
import { yearBefore } from "../../../figures/year.ts";
import type {
  Agency,
  CheckArguments,
  PrintedText,
  Reconciliation,
  SensitiveMatch,
} from "../../../findings/arguments/check.ts";
import type { FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
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

export const check: FindingWords<keyof CheckArguments> = {
  ...gate,
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
  "QUERY-LIMIT": ({ figure, bound, reason }) => ({
    problem: `${figure.label}: ${whole(figure.count)} is more than ${bound.label}, ${whole(bound.count)}, but ${reason}.`,
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
  "QUERY-OUTLIER": ({ label, from, to, year }) => ({
    problem: `${label}: ${whole(to)} in ${year} after ${whole(from)} in ${yearBefore(year)}.`,
    remedy: "Correct the figure if a digit slipped, or explain what happened.",
  }),
  "QUERY-PARTS": ({ label, parts, sum, stated }) => ({
    problem: `${label}: the parts ${parts.map(whole).join(" + ")} add up to ${whole(sum)}; ${whole(stated)} is stated.`,
    remedy: "Correct the total or the part that is wrong, or explain the difference.",
  }),
  "QUERY-RATE": ({ label, stated, computed, population }) => {
    const [said, given] = [stated, computed].map((each) => printNumber(each.number, each.decimals));
    const on = population === undefined ? "" : ` on ${population}`;
    return {
      problem: `${label}: ${said} is stated; the count gives ${given}${on}.`,
      remedy:
        "Correct the count or the rate, or explain on what the rate was computed. It is printed as stated.",
    };
  },
  "QUERY-RECONCILIATION": (args) => ({
    problem: reconciliation(args),
    remedy:
      "Correct the figure that is wrong, or leave the stated one out, or explain how both can be right.",
  }),
  "QUERY-SEVERAL-VALUES": ({ label, others }) => ({
    problem: `${label}: sources also print ${others.map(withCommas).join(" and ")} for the same date.`,
    remedy: "Say which value is used and why.",
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
