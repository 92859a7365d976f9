import type { Location } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { AreaNames } from "../reference/area-names.ts";
import { nation } from "../reference/areas.ts";

/** The area that a name means, or the finding that says it means none; a likely name is offered, never taken. */
export function areaOf(
  names: AreaNames,
  written: string,
  location: () => Location,
):
  | { readonly slug: string; readonly finding?: undefined }
  | { readonly slug?: undefined; readonly finding: Finding } {
  const slug = slugOf(names, written);
  if (slug !== undefined) return { slug };
  const near = names.nearest(written);
  const args = { written, areas: names.areas.length, ...(near && { near: near.name }) };
  // What was likely meant is held up until it is certain; it is never given the figures.
  const about = { location: location(), ...(near && { area: near.slug }) };
  return { finding: found("RETURN-UNKNOWN-AREA", args, about) };
}

/** The area, or the nation, that a name means; undefined where it means neither. */
export function slugOf(names: AreaNames, written: string): string | undefined {
  return names.find(written)?.slug ?? (names.meansNation(written) ? nation.slug : undefined);
}

/** The name of an area, or of the nation, by its slug. */
export function nameOf(names: AreaNames, slug: string): string {
  return names.areas.find((area) => area.slug === slug)?.name ?? nation.name;
}

/** Whether an area has two forces: two figures of it may then be one of each, to be added up. */
export function hasTwoForces(names: AreaNames, slug: string): boolean {
  return names.forcesOf(slug).length > 1;
}
