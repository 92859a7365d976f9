import type { Finding } from "../findings/finding.ts";
import { listed } from "../findings/words.ts";
import type { Check } from "./check.ts";

/** Areas without a return. The national figures are then of the areas at hand, and say so. */
export const checkMissingReturns: Check = ({ statistics, refused }) => {
  const { project, release, areasAtHand } = statistics;
  const missing = project.areas.filter((area) => !areasAtHand.includes(area.slug));
  const { kind, year } = release.details;
  const place = { file: `${release.folder}/returns` };
  if (kind === "reconstructed") {
    if (missing.length === 0) return [];
    return [
      {
        code: "RETURN-MISSING",
        severity: "note",
        place,
        problem: `No figure of ${year} is at hand for ${missing.length} of ${project.areas.length} areas: ${listed(missing.map((area) => area.name))}.`,
        remedy: "Add figures if a source gives them. Until then these areas have no report.",
      },
    ];
  }
  return missing
    .filter((area) => !refused.includes(area.slug))
    .map(
      (area): Finding => ({
        code: "RETURN-MISSING",
        severity: "note",
        place,
        area: area.slug,
        problem: `${area.name} has not sent a return for ${year}.`,
        remedy:
          "Put its return into the folder of returns (`mappa new return` makes a form). Until then it has no report.",
        blocksPublication: true,
      }),
    );
};
