/** A table of a status, said already: one row of headings, and what each row is about in its first cell. */
export interface StatusTable {
  readonly caption: string;
  readonly columns: readonly StatusColumn[];
  readonly rows: readonly (readonly StatusCell[])[];
}

export interface StatusColumn {
  readonly heading: string;
  /** Whether it holds numbers, short words or such as may take several lines. */
  readonly holds: "number" | "word" | "words";
}

/** Undefined where nothing can stand. */
export type StatusCell = string | number | undefined;
