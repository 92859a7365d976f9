import type { Label } from "../../report/document.ts";
import type { ReportFiles } from "../summary-file.ts";

/** A report that stands in the output folder, or will when a run has ended. */
export interface KnownReport {
  /** The name of its release. */
  readonly release: string;
  /** 2017/18 */
  readonly year: string;
  readonly label?: Label;
  /** Of the usual report of a place the slug of the place; of others the path of their files without their ending. */
  readonly of: string;
  readonly files: ReportFiles;
}

export function isSameReport(one: KnownReport, other: KnownReport): boolean {
  return one.release === other.release && one.of === other.of;
}
