/** Where a page leads besides itself; addresses are relative to the page. What a page lacks it does not name. */
export interface PageLinks {
  /** The same report as PDF. */
  readonly pdf?: string;
  /** Reports of the same year: of the place of a notice, of the nation and of groups that hold the place. */
  readonly wholes: readonly { readonly name: string; readonly path: string }[];
  /** Reports of the same place of other years, the latest first. */
  readonly years: readonly {
    readonly year: string;
    /** What kind of release it is, in a word or two, where it is not live. */
    readonly label?: string;
    readonly path: string;
  }[];
  /** The page that leads to all reports. */
  readonly index?: string;
  /** The data of tables, by the table's id. */
  readonly data: ReadonlyMap<string, string>;
}

/** Of a page that stands alone. */
export const noLinks: PageLinks = { wholes: [], years: [], data: new Map() };
