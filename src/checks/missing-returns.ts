import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";

/** Areas without a return. The national figures are then of those that have responded, and say so. */
export const checkMissingReturns: Check = ({ statistics, refused }) => {
  const { project, release, respondingAreas } = statistics;
  const missing = project.areas.filter((area) => !respondingAreas.includes(area.slug));
  const { kind, year } = release.details;
  const location = { file: `${release.folder}/returns` };
  const args = (areas: typeof missing) => ({
    year,
    areas: areas.map((area) => area.name),
    of: project.areas.length,
  });
  if (kind === "reconstructed") {
    if (missing.length === 0) return [];
    return [found("RETURN-MISSING", { what: "not-quoted", ...args(missing) }, { location })];
  }
  const silent = missing.filter((area) => !refused.includes(area.slug));
  const [first] = silent;
  if (!first) return [];
  // One finding for all: forty of them would bury what somebody can mend.
  const finding: Finding = found(
    "RETURN-MISSING",
    { what: "not-sent", ...args(silent) },
    { location, ...(silent.length === 1 && { area: first.slug }), blocksPublication: true },
  );
  return [finding];
};
