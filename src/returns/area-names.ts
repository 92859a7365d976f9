import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { TextLocation } from "../findings/location.ts";
import type { AreaNames } from "../reference/area-names.ts";
import { nation } from "../reference/areas.ts";

/** The area that a name means, or the finding that says it means none; a likely name is offered, never taken. */
export function areaOf(
  names: AreaNames,
  name: string,
  location: () => TextLocation,
): { readonly slug?: string; readonly finding?: Finding } {
  const area = names.find(name);
  if (area) return { slug: area.slug };
  if (names.meansNation(name)) return { slug: nation.slug };
  const near = names.nearest(name);
  return {
    finding: found(
      "RETURN-UNKNOWN-AREA",
      {
        problem: `'${name.slice(0, 60)}' is not one of the ${names.areas.length} areas.`,
        remedy: near
          ? `If ${near.name} is meant, write '${near.name}'.`
          : "Write the area's name as in the list of areas (areas.csv in the reference folder).",
      },
      {
        location: location(), // What was likely meant is held up until it is certain; it is never given the figures.
        ...(near && { area: near.slug }),
      },
    ),
  };
}

/** What to do about two figures of one area. Where it has several forces, each of them may have sent its own. */
export function remedyForTwo(names: AreaNames, area: string, remedy: string): string {
  if (names.forcesOf(area).length < 2) return remedy;
  return `London is one area with two forces: if one is of the Metropolitan Police and the other of the City of London Police, add the two up and send one figure for London. Otherwise: ${remedy[0]!.toLowerCase()}${remedy.slice(1)}`;
}
