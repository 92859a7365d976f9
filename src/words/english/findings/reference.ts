import { printNumber } from "../../../figures/number.ts";
import type { ReferenceArguments, ReferenceFault } from "../../../findings/arguments/reference.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";

export const reference: FindingWords<keyof ReferenceArguments> = {
  "GROUP-GAPS": ({ set, inNone, inSeveral }) => ({
    problem: [
      `Not every area is in one group of the set '${set}'.`,
      ...(inNone.length > 0 ? [`In none: ${listed(inNone)}.`] : []),
      ...(inSeveral.length > 0 ? [`In several: ${listed(inSeveral)}.`] : []),
    ].join(" "),
    remedy: "Add the rows that are missing, or leave it so if the set is meant to be of some areas.",
  }),
  "REFERENCE-MISSING": ({ what }) => missing[what],
  "REFERENCE-SHAPE": fault,
};

const putBack = (file: string) =>
  `Put the ${file} that comes with the program back into the reference folder.`;

const missing: Readonly<Record<ReferenceArguments["REFERENCE-MISSING"]["what"], FindingText>> = {
  areas: {
    problem: "There is no list of areas.",
    remedy: "Put areas.csv into the reference folder of the data.",
  },
  "area-names": {
    problem: "There is no list of the other names of areas.",
    remedy: putBack("area-names.csv"),
  },
  groups: { problem: "There is no list of groups of areas.", remedy: putBack("groups.csv") },
  populations: { problem: "There are no populations of the areas.", remedy: putBack("population.csv") },
  boundaries: { problem: "There are no boundaries of the areas.", remedy: putBack("boundaries.json") },
  "population-estimates": {
    problem: "There is no list of the censuses that population estimates stand on.",
    remedy: putBack("population-estimates.csv"),
  },
};

const areaParts = { code: "code", slug: "slug", name: "name", force: "police force" } as const;

function boundaryPart(part: string): string {
  return part === "borders" || part === "coast" ? `the ${part}` : `the area ${part}`;
}

const slugs = "Use the slug of an area, as in areas.csv";

function whole(count: number): string {
  return printNumber(count, 0);
}

function fault(args: ReferenceFault): FindingText {
  switch (args.what) {
    case "area":
      return {
        problem: `The row is not an area: ${args.columns.join(", ")}.`,
        remedy: "Give code, area, slug, police_force, region and nation, as in the other rows.",
      };
    case "area-taken":
      return {
        problem: `The row has the ${areaParts[args.part]} of ${args.place}, so figures of the two could not be told apart.`,
        remedy: "Give every area a row of its own, with a code, slug, name and force that no other has.",
      };
    case "area-nation":
      return {
        problem: `The code ${args.code} is not of an area of ${args.nation}.`,
        remedy:
          "Codes of areas in England begin with E, and of areas in Wales with W. Correct the one that is wrong.",
      };
    case "area-name":
      return {
        problem: `The row is not a name of an area: ${args.columns.join(", ")}.`,
        remedy: "Give name, area and, for a force that polices only a part of it, force.",
      };
    case "area-name-of-none":
      return {
        problem: `'${args.name}' is to be a name of '${args.area}', which is no area.`,
        remedy: `${slugs}, or england-and-wales.`,
      };
    case "area-name-taken":
      return {
        problem: `'${args.name}' is a name of ${args.place} already.`,
        remedy: "Take the row out, or give a name that means one place only.",
      };
    case "group":
      return {
        problem: `The row is not of a group of areas: ${args.columns.join(", ")}.`,
        remedy: "Give set, group, name and area; set and group in lower case with hyphens.",
      };
    case "group-taken":
      return {
        problem: `The group '${args.group}' has the slug of another place.`,
        remedy: `Give it one of its own, such as ${args.group}-region.`,
      };
    case "group-name-taken":
      return {
        problem: `The group '${args.group}' has the name of another place, ${args.place}.`,
        remedy: "Give it a name that tells the two apart, such as 'London region'.",
      };
    case "group-of-others":
      return {
        problem: `The group '${args.group}' is of ${args.usual}, and '${args.area}' is in ${args.listed} in the list of areas.`,
        remedy: `Put the area into the group of its ${args.set}, or correct the list of areas.`,
      };
    case "group-of-none":
      return {
        problem: `The group '${args.group}' has '${args.area}' in it, which is no area.`,
        remedy: `${slugs}.`,
      };
    case "group-differs":
      return {
        problem: `The group '${args.group}' is '${args.name}' of the set '${args.set}' in a row above.`,
        remedy: "Give all rows of a group the same set and name, or another group its own slug.",
      };
    case "group-area-twice":
      return {
        problem: `The group '${args.group}' has '${args.area}' in it already.`,
        remedy: "Take the row out: its figures would be counted twice.",
      };
    case "population":
      return {
        problem: `'${args.text}' is not a population.`,
        remedy: "Give a whole number above 0 without commas, or leave the cell blank.",
      };
    case "estimate":
      return {
        problem: `'${args.text}' is not the name of an estimate.`,
        remedy: "Write mid-2017 for an estimate of the middle of a year, or census-2021 for a census.",
      };
    case "population-of-none":
      return {
        problem: `'${args.code}' is the code of no area.`,
        remedy: "Use the code of an area as in areas.csv, or put the area back into that list.",
      };
    case "population-name":
      return {
        problem: `The code ${args.code} is of ${args.area}, and the row is called '${args.name}'.`,
        remedy: "Correct the one that is wrong; the count must be of the area that both name.",
      };
    case "population-twice":
      return {
        problem: `The estimate ${args.estimate} of ${args.area} stands in line ${args.line} already.`,
        remedy: "Keep the row that is right and take the other one out.",
      };
    case "population-ages":
      return {
        problem: `${whole(args.aged)} aged 10 and over are more than the ${whole(args.all)} of all ages.`,
        remedy: "Correct the one that is wrong: they may have been exchanged.",
      };
    case "population-far":
    case "population-sum-far":
      return {
        problem: `${args.what === "population-far" ? args.place : "The sum of all areas"} has ${whole(args.count)} in ${args.estimate} and ${whole(args.near.count)} in ${args.near.estimate}: no population changes so fast.`,
        remedy:
          "Compare both with the source: a digit may be missing, doubled or exchanged, or the ages may be others.",
      };
    case "estimate-incomplete":
      return {
        problem: `The estimate ${args.estimate} has no row for ${listed(args.areas)}.`,
        remedy:
          "Add the rows, with a blank cell for what is not known, or correct the name of the estimate if it is misspelt.",
      };
    case "population-estimate":
      return {
        problem: args.twice
          ? `The estimate '${args.estimate}' is in a row above.`
          : "The row does not say which census an estimate stands on.",
        remedy: "Give estimate, census and source, one row for each estimate.",
      };
    case "estimates-without-census":
      return {
        problem: `Nothing says on which census these population estimates stand: ${listed(args.estimates)}.`,
        remedy: "Add a row for each, such as mid-2024,Census 2021 with its source.",
      };
    case "boundaries":
      return {
        problem: `The boundaries of the areas cannot be read: ${args.message}`,
        remedy: putBack("boundaries.json"),
      };
    case "boundaries-twice":
      return {
        problem: `The boundaries have the area with the code ${listed(args.codes)} twice.`,
        remedy: putBack("boundaries.json"),
      };
    case "boundaries-of-none":
      return {
        problem: `The boundaries have an area with the code ${listed(args.codes)}, which the list of areas does not have.`,
        remedy: `Put the area back into areas.csv, or make the boundaries anew. ${putBack("boundaries.json")}`,
      };
    case "boundaries-outside":
      return {
        problem: `A line of ${boundaryPart(args.part)} leaves the map.`,
        remedy: putBack("boundaries.json"),
      };
    case "boundaries-open":
      return {
        problem: `A line around ${boundaryPart(args.part)} does not end where it begins.`,
        remedy: putBack("boundaries.json"),
      };
    case "boundaries-incomplete":
      return {
        problem: `The boundaries have no area with the code ${listed(args.codes)}.`,
        remedy: putBack("boundaries.json"),
      };
  }
}
