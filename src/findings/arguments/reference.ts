export interface ReferenceArguments {
  /** Areas by name that are in no group of a set, and in several. */
  readonly "GROUP-GAPS": {
    readonly set: string;
    readonly inNone: readonly string[];
    readonly inSeveral: readonly string[];
  };
  readonly "REFERENCE-MISSING": {
    readonly what:
      | "areas"
      | "area-names"
      | "groups"
      | "populations"
      | "population-estimates"
      | "sources"
      | "table-headings"
      | "boundaries";
  };
  readonly "REFERENCE-SHAPE": ReferenceFault;
}

/** What is wrong with a row or file of reference data; areas and groups by slug where nothing else is said. */
export type ReferenceFault =
  /** A row that is not what its file lists: the columns that are wrong. */
  | { readonly what: "area" | "area-name" | "group"; readonly columns: readonly string[] }
  /** A row that is no publication: the columns that are wrong. */
  | { readonly what: "source"; readonly columns: readonly string[] }
  | { readonly what: "source-twice"; readonly citation: string }
  /** A row without a heading, or that has not one of a cell and a member. */
  | { readonly what: "table-heading" }
  /** Something that another place has already, which is given by its name. */
  | {
      readonly what: "area-taken";
      readonly part: "code" | "slug" | "name" | "force";
      readonly place: string;
    }
  | { readonly what: "area-nation"; readonly code: string; readonly nation: string }
  | { readonly what: "area-name-of-none"; readonly name: string; readonly area: string }
  /** The name is of a place already, given by the place's own name. */
  | { readonly what: "area-name-taken"; readonly name: string; readonly place: string }
  | { readonly what: "group-taken"; readonly group: string }
  /** The group has the name of a place, which is given as that is spelt. */
  | { readonly what: "group-name-taken"; readonly group: string; readonly place: string }
  /** An area that the list of areas has in another nation or region than the other areas of the group. */
  | {
      readonly what: "group-of-others";
      readonly set: "nation" | "region";
      readonly group: string;
      readonly area: string;
      readonly listed: string;
      readonly usual: string;
    }
  | { readonly what: "group-of-none"; readonly group: string; readonly area: string }
  /** An earlier row of the group has another set or name, which are given. */
  | { readonly what: "group-differs"; readonly group: string; readonly set: string; readonly name: string }
  | { readonly what: "group-area-twice"; readonly group: string; readonly area: string }
  | { readonly what: "population"; readonly text: string }
  /** A row that names no estimate or no census, or an estimate that a row above has. */
  | { readonly what: "population-estimate"; readonly estimate: string; readonly twice: boolean }
  /** Estimates of which there are populations, and no row that says on which census they stand. */
  | { readonly what: "estimates-without-census"; readonly estimates: readonly string[] }
  | { readonly what: "population" | "estimate"; readonly text: string }
  | { readonly what: "population-of-none"; readonly code: string }
  /** The row has another name than the list of areas has for its code. */
  | { readonly what: "population-name"; readonly code: string; readonly name: string; readonly area: string }
  /** `line` is that of the row before. */
  | {
      readonly what: "population-twice";
      readonly area: string;
      readonly estimate: string;
      readonly line: number;
    }
  | { readonly what: "population-ages"; readonly all: number; readonly aged: number }
  /** A population, or the sum of all areas, that is far from the neighbouring estimate, which is given. */
  | {
      readonly what: "population-far" | "population-sum-far";
      readonly place: string;
      readonly estimate: string;
      readonly count: number;
      readonly near: { readonly estimate: string; readonly count: number };
    }
  /** Areas by name that an estimate has no row for. */
  | { readonly what: "estimate-incomplete"; readonly estimate: string; readonly areas: readonly string[] }
  /** The file of boundaries is not one; the message is the reader's own and is not translated. */
  | { readonly what: "boundaries"; readonly message: string }
  /** ONS codes of areas that the boundaries do not have. */
  | { readonly what: "boundaries-incomplete"; readonly codes: readonly string[] }
  /** ONS codes of areas that stand in the boundaries twice, or that the list of areas does not have. */
  | { readonly what: "boundaries-twice" | "boundaries-of-none"; readonly codes: readonly string[] }
  /** The code of an area, or the borders or the coast, with a line that leaves the map or, of an area, is not closed. */
  | { readonly what: "boundaries-outside" | "boundaries-open"; readonly part: string };
