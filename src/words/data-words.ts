/** What the data of a release say of themselves beside their figures. */
export interface DataWords {
  /** What the whole of them is, by the name of the release. */
  readonly title: (release: { readonly year: string; readonly label: string | undefined }) => string;
  readonly description: string;
  /** Each column of every file: how people call it, and what stands in it. */
  readonly columns: Readonly<Record<DataColumn, ColumnWords>>;
  /** A column of a dimension that the framework counts by. */
  readonly dimension: (label: string) => ColumnWords;
  /** The column for the one dimension of a measure that has none of its own. */
  readonly item: (labels: readonly string[]) => ColumnWords;
  /** The areas of the nation, or of a group, that have responded. */
  readonly responding: (group: string | undefined) => string;
  /** What is counted in the figures of a view that is not the figure itself; undefined where it is the figure's own. */
  readonly units: { readonly areas: string; readonly index: string };
}

export interface ColumnWords {
  readonly title: string;
  readonly description: string;
}

/** The columns that do not follow from a framework. */
export type DataColumn =
  | "label"
  | "release"
  | "release_kind"
  | "figure"
  | "area_code"
  | "area"
  | "area_kind"
  | "year"
  | "period_start"
  | "period_end"
  | "measure"
  | "view"
  | "basis"
  | "kind"
  | "value"
  | "words"
  | "sign"
  | "status"
  | "numerator"
  | "denominator"
  | "per"
  | "lower"
  | "upper"
  | "from"
  | "to"
  | "unit"
  | "areas_counted"
  | "areas_of"
  | "source_kind"
  | "formula"
  | "stated"
  | "note"
  | "remarks"
  | "source"
  | "was"
  | "on"
  | "reason"
  | "doubt"
  | "licence";
