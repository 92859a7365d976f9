import type { ReleaseArguments, ReleaseFault } from "../../../findings/arguments/release.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { shapeProblem } from "./shape.ts";

export const release: FindingWords<keyof ReleaseArguments> = {
  "RELEASE-MISSING": (args) => ({
    problem: `There is no release '${args.release}'.`,
    remedy: "Give the name of a folder in the releases folder, or make one with `mappa new release`.",
  }),
  "RELEASE-RULE": rule,
  "RELEASE-SHAPE": (args) => ({
    problem: shapeProblem(args),
    remedy: "See 'A release' in the README for what release.yaml may hold.",
  }),
};

function rule(args: ReleaseFault): FindingText {
  switch (args.what) {
    case "no-framework":
      return {
        problem: `There is no framework '${args.framework}' that can be used.`,
        remedy:
          "Mend its file where that has errors, or use the name of another one in the frameworks folder, without its ending.",
      };
    case "year-of-framework":
      return {
        problem: `The framework '${args.framework}' counts ${args.from} to ${args.to}, not ${args.year}.`,
        remedy: "Name the framework of that year.",
      };
    case "designation":
      return {
        problem: `A release that is ${args.kind} has no designation.`,
        remedy: "Take the line out.",
      };
    case "contacts":
      return {
        problem: "A reconstructed release has no contacts: nobody answers for it officially.",
        remedy: "Take the contacts out.",
      };
    case "area-contacts":
      return {
        problem: "A reconstructed release has no contacts of agencies.",
        remedy: "Take the contacts out.",
      };
    case "publication":
      return {
        problem: "A reconstructed release is not published, so it has no time of publication.",
        remedy: "Take the line out.",
      };
    case "publication-early":
      return {
        problem: `The figures of ${args.year} cannot be published on ${args.publication.slice(0, 10)}: the year had not ended.`,
        remedy: "Correct the time of publication, or the year of the release.",
      };
    case "no-assumptions":
      return {
        problem: "An illustrative release must list how its figures were invented.",
        remedy: "Add 'assumptions' with a sentence each.",
      };
    case "no-publication":
      return {
        problem: "A live release needs its time of publication.",
        remedy: "Add a line such as 'publication: 2032-10-28 09:30'.",
      };
    case "no-area":
      return {
        problem: `There is no area '${args.area}'.`,
        remedy: "Use an area's name in lower case with hyphens.",
      };
    case "no-figure":
      return {
        problem: `There is no figure '${args.cell}' in this framework.`,
        remedy: "Write the measure and its members, such as eligible/category-1/total.",
      };
  }
}
