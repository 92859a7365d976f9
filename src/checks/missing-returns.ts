import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { listed } from "../findings/words.ts";
import type { Check } from "./check.ts";

/** Areas without a return. The national figures are then of the areas at hand, and say so. */
export const checkMissingReturns: Check = ({ statistics, refused }) => {
  const { project, release, areasAtHand } = statistics;
  const missing = project.areas.filter((area) => !areasAtHand.includes(area.slug));
  const { kind, year } = release.details;
  const location = { file: `${release.folder}/returns` };
  if (kind === "reconstructed") {
    if (missing.length === 0) return [];
    return [
      found(
        "RETURN-MISSING",
        {
          problem: `No figure of ${year} is at hand for ${missing.length} of ${project.areas.length} areas: ${listed(missing.map((area) => area.name))}.`,
          remedy: "Add figures if a source gives them. Until then these areas have no report.",
        },
        { location },
      ),
    ];
  }
  const silent = missing.filter((area) => !refused.includes(area.slug));
  const [first] = silent;
  if (!first) return [];
  const names = listed(silent.map((area) => area.name));
  const finding: Finding = found(
    "RETURN-MISSING",
    {
      problem:
        silent.length === 1
          ? `${names} has not sent a return for ${year}.`
          : `${silent.length} of ${project.areas.length} areas have not sent a return for ${year}: ${names}.`,
      remedy:
        "Put a return into the folder of returns (`mappa new return` makes a form). Until then an area has no report.",
    },
    { location, blocksPublication: true },
  );
  // One finding for all: forty of them would bury what somebody can mend.
  return [silent.length === 1 ? { ...finding, area: first.slug } : finding];
};
