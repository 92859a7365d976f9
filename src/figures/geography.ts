/** Whose a figure is: of an area, a group of areas, the nation, or the areas that have responded. */
export type Geography =
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "group"; readonly group: string }
  | { readonly kind: "nation" }
  /** The areas with a return for the release's year: of the nation, or of one group. */
  | { readonly kind: "responding"; readonly group?: string };

export const nationSlug = "england-and-wales";

export const ofNation: Geography = { kind: "nation" };
export const ofResponding: Geography = { kind: "responding" };

export function ofArea(area: string): Geography {
  return { kind: "area", area };
}

/** The geography of a return or of a row: an area by its slug, or the nation by its own. */
export function geographyOf(slug: string): Geography {
  return slug === nationSlug ? ofNation : ofArea(slug);
}

/** The geography in an id or a file name: suffolk, england-and-wales, responding-areas. Never read back. */
export function geographySlug(geography: Geography): string {
  switch (geography.kind) {
    case "area":
      return geography.area;
    case "group":
      return geography.group;
    case "nation":
      return nationSlug;
    case "responding":
      return geography.group === undefined ? "responding-areas" : `responding-areas-of-${geography.group}`;
  }
}

export function isSamePlace(one: Geography, other: Geography): boolean {
  return one.kind === other.kind && geographySlug(one) === geographySlug(other);
}
