/** Whose a figure is: of an area, a group of areas, the nation, or the areas that have responded. */
export type Geography =
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "group"; readonly group: string }
  | { readonly kind: "nation" }
  /** The areas with a return for the release's year: of the nation, or of one group. */
  | { readonly kind: "responding"; readonly group?: string }
  /**
   * All areas of the nation or of one group, as far as they are known: figure by figure the whole where there is a
   * figure of it, else the areas that have responded. Only asked for; no figure is of it.
   */
  | { readonly kind: "all-areas"; readonly group?: string };

export const nationSlug = "england-and-wales";

export const ofNation: Geography = { kind: "nation" };
export const ofResponding: Geography = { kind: "responding" };

export function ofArea(area: string): Geography {
  return { kind: "area", area };
}

/** The nation, or a group of areas. */
export function wholeOf(group: string | undefined): Geography {
  return group === undefined ? ofNation : { kind: "group", group };
}

/** The areas of the nation or of a group that have responded. */
export function respondingOf(group: string | undefined): Geography {
  return group === undefined ? ofResponding : { kind: "responding", group };
}

/** The nation or a group as far as its areas are known. */
export function allAreasOf(group: string | undefined): Geography {
  return group === undefined ? { kind: "all-areas" } : { kind: "all-areas", group };
}

/** The group that a geography of several areas is of; undefined for the nation and for a single area. */
export function groupOf(geography: Geography): string | undefined {
  return geography.kind === "area" || geography.kind === "nation" ? undefined : geography.group;
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
    case "all-areas":
      return geography.group === undefined ? "all-areas" : `all-areas-of-${geography.group}`;
  }
}

export function isSamePlace(one: Geography, other: Geography): boolean {
  return one.kind === other.kind && geographySlug(one) === geographySlug(other);
}
