export interface ReferenceArguments {
  readonly "REFERENCE-MISSING": {
    readonly what: "areas" | "area-names" | "groups" | "boundaries" | "population-estimates";
  };
  readonly "REFERENCE-SHAPE": ReferenceFault;
}

/** What is wrong with a row or file of reference data; areas and groups by slug where nothing else is said. */
export type ReferenceFault =
  /** A row that is not what its file lists: the columns that are wrong. */
  | { readonly what: "area" | "area-name" | "group"; readonly columns: readonly string[] }
  | { readonly what: "area-name-of-none"; readonly name: string; readonly area: string }
  /** The name is of a place already, given by the place's own name. */
  | { readonly what: "area-name-taken"; readonly name: string; readonly place: string }
  | { readonly what: "group-taken"; readonly group: string }
  | { readonly what: "group-of-none"; readonly group: string; readonly area: string }
  /** An earlier row of the group has another set or name, which are given. */
  | { readonly what: "group-differs"; readonly group: string; readonly set: string; readonly name: string }
  | { readonly what: "group-area-twice"; readonly group: string; readonly area: string }
  | { readonly what: "population"; readonly text: string }
  /** A row that names no estimate or no census, or an estimate that a row above has. */
  | { readonly what: "population-estimate"; readonly estimate: string; readonly twice: boolean }
  /** Estimates of which there are populations, and no row that says on which census they stand. */
  | { readonly what: "estimates-without-census"; readonly estimates: readonly string[] }
  /** The file of boundaries is not one; the message is the reader's own and is not translated. */
  | { readonly what: "boundaries"; readonly message: string }
  /** ONS codes of areas that the boundaries do not have. */
  | { readonly what: "boundaries-incomplete"; readonly codes: readonly string[] };
