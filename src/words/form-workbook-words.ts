/** What a form of a return that is a workbook says to whoever fills it in. */
export interface FormWorkbookWords {
  /** Names of sheets: at most 31 characters, without blanks. */
  readonly coverSheet: string;
  readonly definitionsSheet: string;
  readonly signOffSheet: string;
  readonly questionsSheet: string;
  /** Beside a cell that is asked about, and by which these words are known again. */
  readonly questionComment: (number: number, problem: string) => string;
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
  /** Above a figure of the year before: 'Level 1, 2031/32', or of the only column. */
  readonly earlier: (column: string | undefined, year: string) => string;
  /** Below the title of a sheet. */
  readonly subtitle: (area: string, year: string) => string;
  readonly check: string;
  readonly explanation: string;
  /** What the column of checks says of a row; numbers stand in front of words that begin with a blank. */
  readonly checks: {
    readonly complete: string;
    /** Behind a number: ' still to fill in'. */
    readonly toFillIn: string;
    readonly notAFigure: string;
    /** Of a row of totals. */
    readonly addedUp: string;
    readonly mayBeBlank: string;
    /** A figure is above what bounds it. */
    readonly above: (bound: string) => string;
  };
  /** A figure by the number of its table and its headings, in few words. */
  readonly figureAt: (table: number, headings: readonly string[]) => string;
  /** Behind the number of parts of a total without a number: ' of 4 missing'. */
  readonly missing: (of: number) => string;
  /** Beside a figure's cell, when it is entered and when something else was put in. */
  readonly entry: { readonly title: string; readonly text: string };
  readonly statusEntry: { readonly title: string; readonly text: string };
  readonly cover: {
    readonly title: string;
    readonly area: string;
    readonly year: string;
    readonly status: string;
    readonly howTo: string;
    /** What to do, each with what it is about. */
    readonly instructions: readonly (readonly [about: string, words: string])[];
    readonly contents: string;
    readonly contentsColumns: readonly [state: string, sheet: string];
    readonly all: string;
    /** Behind the number of figures that are still to be filled in. */
    readonly toFillIn: (of: number) => string;
  };
  readonly definitions: {
    readonly title: string;
    readonly columns: readonly [what: string, term: string, meaning: string];
  };
  readonly signOff: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [agency: string, name: string, post: string, date: string];
    readonly agencies: Readonly<Record<"police" | "probation" | "prisons", string>>;
  };
  /** Of the file. */
  readonly fileTitle: (area: string, year: string) => string;
  readonly author: string;
}
