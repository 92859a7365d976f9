import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { nameOf } from "../returns/area-names.ts";
import type { Check } from "./check.ts";

/** A release that calls its figures final or revised while returns in it are still provisional. */
export const checkReleaseStatus: Check = ({ statistics, returns }) => {
  const { project, release } = statistics;
  const { kind, status } = release.details;
  if (kind === "reconstructed" || status === "provisional") return [];
  const provisional = returns.filter(
    (each) => each.status === "provisional" || each.entries.some((entry) => entry.status === "provisional"),
  );
  if (provisional.length === 0) return [];
  const file = `${release.folder}/release.yaml`;
  const finding: Finding = found(
    "RELEASE-STATUS",
    { status, areas: provisional.map(({ area }) => nameOf(project.areaNames, area)) },
    { location: release.yaml?.locate(["status"]) ?? { file }, blocksPublication: true },
  );
  return [finding];
};
