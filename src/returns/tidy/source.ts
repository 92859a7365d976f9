import type { Location } from "../../figures/location.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Fault } from "../values.ts";

/** One row of a tidy table, wherever it comes from: values by the names of columns, and where each stands. */
export interface TidyRow {
  /** Blank where the row or the table does not have the column. */
  value(column: string): string;
  locate(column: string): Location;
  /** Whether all values are certainly of plain characters only, where that can be told at once. */
  readonly plain?: boolean;
  /** What is wrong with the kind of its value, whatever its text: a sheet has dates, shares and errors. */
  readonly fault?: Fault | undefined;
}

/** A table with one row a figure, decoded: of a CSV file, or of any other file that has rows and columns. */
export interface TidySource {
  readonly file: string;
  /** In lower case. */
  readonly columns: readonly string[];
  /** Where the names of the columns stand. */
  readonly header: Location;
  readonly rows: readonly TidyRow[];
  /** What is wrong with the file itself, and rows that could not be read. */
  readonly findings: readonly Finding[];
}
