/** Words of the desk beside a report as it stands, and of what stands behind its figures. */
export interface DeskPreviewWords {
  readonly title: string;
  /** In place of a report that cannot be made. */
  readonly noReport: string;
  readonly traceTitle: string;
  readonly noFigure: (figure: string) => string;
  /** To the place where the figure is filled in. */
  readonly toCell: string;
  /** The name of the frame with the report. */
  readonly frame: string;
  /** Above the frame, while the report in it is an earlier one. */
  readonly noReportNow: string;
  readonly pdf: string;
  readonly alone: string;
  readonly toTrace: string;
}
