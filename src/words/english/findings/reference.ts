import type { ReferenceArguments, ReferenceFault } from "../../../findings/arguments/reference.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";

export const reference: FindingWords<keyof ReferenceArguments> = {
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
  boundaries: { problem: "There are no boundaries of the areas.", remedy: putBack("boundaries.json") },
  "population-estimates": {
    problem: "There is no list of the censuses that population estimates stand on.",
    remedy: putBack("population-estimates.csv"),
  },
};

const slugs = "Use the slug of an area, as in areas.csv";

function fault(args: ReferenceFault): FindingText {
  switch (args.what) {
    case "area":
      return {
        problem: `The row is not an area: ${args.columns.join(", ")}.`,
        remedy: "Give code, area, slug, police_force, region and nation, as in the other rows.",
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
        remedy: "Give a whole number without commas, or leave the cell blank.",
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
    case "boundaries-incomplete":
      return {
        problem: `The boundaries have no area with the code ${listed(args.codes)}.`,
        remedy: putBack("boundaries.json"),
      };
  }
}
