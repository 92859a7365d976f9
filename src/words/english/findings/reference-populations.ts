import { printNumber } from "../../../figures/number.ts";
import type { ReferenceFault } from "../../../findings/arguments/reference.ts";
import type { FindingText } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";

type PopulationFault = Extract<ReferenceFault, { what: `population${string}` | `estimate${string}` }>;

/** What is wrong with the file of populations. */
export function populationFault(args: PopulationFault): FindingText {
  switch (args.what) {
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
  }
}

function whole(count: number): string {
  return printNumber(count, 0);
}
