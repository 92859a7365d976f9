import type { Finding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { nation } from "../reference/areas.ts";

/** The name of the national report among those of a release; the others are named by the slugs of their areas. */
export const national = "national";

/**
 * The reports to make of a release: the areas at hand and the nation, or those areas that were asked for. An area
 * with an error has none. An error in the history leaves no national report, because its comparisons could be
 * wrong; one that names no area leaves no report at all.
 */
export function reportsToMake(
  { statistics, release }: PreparedRelease,
  findings: readonly Finding[],
  asked: readonly string[] | undefined,
): string[] {
  const errors = findings.filter((finding) => finding.severity === "error");
  const history = release.historyFile?.file;
  const inHistory = errors.filter((finding) => history !== undefined && finding.location?.file === history);
  if (inHistory.some((finding) => finding.area === undefined)) return [];
  const refused = new Set(errors.map((finding) => finding.area));
  const areas = statistics.areasAtHand.filter((slug) => !refused.has(slug));
  if (asked) return areas.filter((slug) => asked.includes(slug));
  const nationHeld = refused.has(nation.slug) || inHistory.length > 0;
  return areas.length > 0 && !nationHeld ? [...areas, national] : areas;
}
