import type { Finding } from "../findings/finding.ts";
import type { PreparedRelease } from "../pipeline.ts";
import { nation } from "../releases/areas.ts";

/** The name of the national report among the places of a release. */
export const national = "national";

/**
 * The reports to make of a release: the areas at hand and the nation, or those areas that were asked for. An area
 * with an error has none; an error in the history that names no area leaves none at all, because every
 * comparison could be wrong.
 */
export function placesToMake(
  { statistics, release }: PreparedRelease,
  findings: readonly Finding[],
  asked: readonly string[] | undefined,
): string[] {
  const errors = findings.filter((finding) => finding.severity === "error");
  const history = release.historyFile?.file;
  if (errors.some((finding) => finding.area === undefined && finding.place?.file === history)) return [];
  const refused = new Set(errors.map((finding) => finding.area));
  const areas = statistics.areasAtHand.filter((slug) => !refused.has(slug));
  if (asked) return areas.filter((slug) => asked.includes(slug));
  return areas.length > 0 && !refused.has(nation.slug) ? [...areas, national] : areas;
}
