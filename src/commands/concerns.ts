import type { Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import type { Project } from "../releases/project.ts";
import { areasConcerned } from "../status/areas-concerned.ts";

/**
 * A finding as it is told to those who asked for some areas: where it is of one of these or of none. Texts of others
 * may not even be read.
 */
export function told(
  finding: Finding,
  asked: readonly string[] | undefined,
  project: Pick<Project, "areas" | "areaNames">,
): Finding[] {
  if (asked === undefined) return [finding];
  if (finding.code === "RETURN-MISSING") return missingOf(finding, asked, project);
  const areas = areasConcerned(finding, project.areaNames);
  return areas.length === 0 || areas.some((slug) => asked.includes(slug)) ? [finding] : [];
}

/** Of the areas without a return only those that were asked for. */
function missingOf(
  finding: Extract<Finding, { code: "RETURN-MISSING" }>,
  asked: readonly string[],
  { areas }: Pick<Project, "areas">,
): Finding[] {
  const names = areas.filter(({ slug }) => asked.includes(slug)).map(({ name }) => name);
  const missing = finding.args.areas.filter((name) => names.includes(name));
  if (missing.length === 0) return [];
  const [slug] = areas.filter(({ name }) => name === missing[0]).map((area) => area.slug);
  const note = found("RETURN-MISSING", { ...finding.args, areas: missing, of: names.length });
  const { args: _, code: __, severity: ___, ...rest } = finding;
  return [about(note, { ...rest, ...(missing.length === 1 && slug !== undefined && { area: slug }) })];
}
