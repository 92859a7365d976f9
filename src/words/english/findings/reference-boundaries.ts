import type { ReferenceFault } from "../../../findings/arguments/reference.ts";
import type { FindingText } from "../../finding-words.ts";
import { listed } from "../grammar/listed.ts";
import { putBack } from "./put-back.ts";

type BoundariesFault = Extract<ReferenceFault, { what: `boundaries${string}` }>;

/** What is wrong with the file that maps are drawn from. */
export function boundariesFault(args: BoundariesFault): FindingText {
  switch (args.what) {
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

function boundaryPart(part: string): string {
  return part === "borders" || part === "coast" ? `the ${part}` : `the area ${part}`;
}
