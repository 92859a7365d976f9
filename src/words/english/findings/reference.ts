import type { ReferenceArguments, ReferenceFault } from "../../../findings/arguments/reference.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { putBack } from "./put-back.ts";
import { boundariesFault } from "./reference-boundaries.ts";
import { populationFault } from "./reference-populations.ts";

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
  sources: {
    problem: "The list of publications that figures are quoted from is empty.",
    remedy: putBack("sources.csv"),
  },
  "table-headings": {
    problem: "The list of other headings of tables is empty.",
    remedy: putBack("table-headings.csv"),
  },
  "population-estimates": {
    problem: "There is no list of the censuses that population estimates stand on.",
    remedy: putBack("population-estimates.csv"),
  },
};

const areaParts = { code: "code", slug: "slug", name: "name", force: "police force" } as const;

const slugs = "Use the slug of an area, as in areas.csv";

function fault(args: ReferenceFault): FindingText {
  switch (args.what) {
    case "area":
      return {
        problem: `The row is not an area: ${args.columns.join(", ")}.`,
        remedy: "Give code, area, slug, police_force, region and nation, as in the other rows.",
      };
    case "table-heading":
      return {
        problem: "The row does not say what its heading means.",
        remedy: "Give a heading and either the figure as a cell or a member, as in the other rows.",
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
    case "source":
      return {
        problem: `The row is not a publication: ${args.columns.join(", ")}.`,
        remedy:
          "Give citation and publisher; title and date may be blank. A date is written 2018-10-25, 2018-10 or 2018.",
      };
    case "source-twice":
      return {
        problem: `A row above has the citation '${args.citation}' already.`,
        remedy: "Take one of the two rows out.",
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
    case "estimate":
    case "population-of-none":
    case "population-name":
    case "population-twice":
    case "population-ages":
    case "population-far":
    case "population-sum-far":
    case "estimate-incomplete":
    case "population-estimate":
    case "estimates-without-census":
      return populationFault(args);
    case "boundaries":
    case "boundaries-twice":
    case "boundaries-of-none":
    case "boundaries-outside":
    case "boundaries-open":
    case "boundaries-incomplete":
      return boundariesFault(args);
  }
}
