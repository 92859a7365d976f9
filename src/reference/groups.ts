/** Some of the areas together: a region, a nation of the two. */
export interface Group {
  /** The set that it belongs to: region. */
  readonly set: string;
  readonly slug: string;
  readonly name: string;
  /** Slugs, in the order of the list of areas. */
  readonly areas: readonly string[];
}
