/** What a form of a return that is a workbook says to whoever fills it in. */
export interface FormWorkbookWords {
  /** Names of sheets: at most 31 characters, without blanks. */
  readonly coverSheet: string;
  readonly definitionsSheet: string;
  readonly signOffSheet: string;
  readonly questionsSheet: string;
  /** The title of the sheet with figures that no section of a report shows. */
  readonly otherFigures: string;
  /** Above the figures of a measure: '3. Orders imposed'. */
  readonly blockHeading: (number: number, label: string) => string;
  /** Above figures that nothing but their rows tells apart. */
  readonly numberIn: (year: string) => string;
  /** Beside the only figure of a measure, and above that. */
  readonly figure: string;
  readonly figureTitle: string;
  /** In the cell of a figure that cannot exist. */
  readonly doesNotApply: string;
}
