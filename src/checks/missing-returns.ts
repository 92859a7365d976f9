import type { Finding } from "../findings/finding.ts";
import type { Check } from "./check.ts";

/** Areas without a return. The national figures are then of the areas at hand, and say so. */
export const checkMissingReturns: Check = ({ statistics }) => {
  const { project, release, areasAtHand } = statistics;
  return project.areas
    .filter((area) => !areasAtHand.includes(area.slug))
    .map(
      (area): Finding => ({
        code: "RETURN-MISSING",
        severity: "note",
        place: { file: `${release.id}/returns` },
        area: area.slug,
        problem:
          release.details.kind === "reconstructed"
            ? `No figure of ${area.name} for ${release.details.year} is at hand.`
            : `${area.name} has not sent a return for ${release.details.year}.`,
        remedy:
          "Put its return into the folder of returns (`mappa new return` makes a form). Until then it has no report.",
        blocksPublication: true,
      }),
    );
};
