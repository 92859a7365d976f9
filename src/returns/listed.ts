import { isInSheet } from "../figures/location.ts";
import type { Code } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";

/** The most findings of one code that are listed of one area's in one file. */
const mostListed = 20;

/**
 * The findings of a file as they are listed: the first of each code, and how many more there are. Of each area some stay,
 * so that it is held up as before.
 */
export function listed(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, { readonly first: Finding; readonly code: Code; count: number }>();
  const kept = findings.filter((finding) => {
    const { code, area = "", location } = finding;
    if (code === "FINDINGS-MORE") return true;
    const key = `${code} ${area} ${location?.file ?? ""}`;
    const met = counts.get(key);
    if (met) return ++met.count <= mostListed;
    counts.set(key, { first: finding, code, count: 1 });
    return true;
  });
  const more = [...counts.values()].flatMap(({ first: { area, location }, code, count }) => {
    if (count <= mostListed) return [];
    const where = location && (isInSheet(location) ? { location } : { location: { file: location.file } });
    const args = { what: "code", code, more: count - mostListed } as const;
    return [found("FINDINGS-MORE", args, { ...where, ...(area !== undefined && { area }) })];
  });
  return [...kept, ...more];
}
