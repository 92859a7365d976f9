import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { TextLocation } from "../findings/location.ts";
import { type Area, findArea, meansNation, nation, nearestArea } from "../reference/areas.ts";

/** The area that a name means, or the finding that says it means none; a likely name is offered, never taken. */
export function areaOf(
  areas: readonly Area[],
  name: string,
  location: () => TextLocation,
): { readonly slug?: string; readonly finding?: Finding } {
  if (meansNation(name)) return { slug: nation.slug };
  const area = findArea(areas, name);
  if (area) return { slug: area.slug };
  const near = nearestArea(areas, name);
  return {
    finding: found(
      "RETURN-UNKNOWN-AREA",
      {
        problem: `'${name.slice(0, 60)}' is not one of the ${areas.length} areas.`,
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

/** What to do about two figures of one area. London has two forces, which may each have sent theirs. */
export function remedyForTwo(area: string, remedy: string): string {
  if (area !== "london") return remedy;
  return `London is one area with two forces: if one is of the Metropolitan Police and the other of the City of London Police, add the two up and send one figure for London. Otherwise: ${remedy[0]!.toLowerCase()}${remedy.slice(1)}`;
}
