/** How much is in the way of publication, by who has to act: what is explained waits for the national directorate. */
export interface OpenCounts {
  readonly errors: number;
  readonly open: number;
  readonly explained: number;
}

/** Words of the desk: return. */
export interface DeskReturnWords {
  readonly title: string;
  readonly heading: (area: string, year: string) => string;
  readonly noArea: string;
  readonly noAreaRemedy: string;
  /** Of an area that has none yet. */
  readonly noReturn: string;
  readonly makeReturn: string;
  readonly hint: string;
  readonly keys: string;
  readonly file: (path: string) => string;
  readonly columns: (year: string) => string;
  /** Above a figure of the year before, for those who hear the page. */
  readonly before: (year: string) => string;
  readonly doesNotApply: string;
  readonly save: string;
  readonly choice: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly addedUp: string;
  readonly report: string;
  readonly showReport: string;
  readonly saved: string;
  readonly toTexts: string;
  readonly toSignOff: string;
  /** Of changes that the browser has kept; `#` stands for the number. */
  readonly notSaved: string;
  /** The same where it refused to, and before it has. */
  readonly notKept: string;
  readonly notYet: string;
  /** Above figures that were refused. */
  readonly notWritten: string;
  readonly nothingFound: string;
  readonly found: (counts: OpenCounts) => string;
  /** Beside the link to the texts; `missing` are those that are not written. */
  readonly inTexts: (counts: OpenCounts & { readonly missing: number }) => string;
  /** A place in a text: its heading, with the line where one is known. */
  readonly textPlace: (heading: string, line: number | undefined) => string;
  readonly severity: Readonly<Record<"error" | "query" | "note", string>>;
  readonly findings: string;
  readonly otherFindings: string;
  readonly accepted: string;
  readonly explained: (text: string) => string;
  /** The problem of a query that is explained and not accepted. */
  readonly waiting: (problem: string) => string;
  readonly explain: string;
  readonly saveExplanation: string;
  /** Above the fields of an acceptance, which are not the area's. */
  readonly directorate: { readonly heading: string; readonly hint: string };
  readonly acceptBy: string;
  readonly accept: string;
  readonly conflict: {
    readonly heading: string;
    readonly text: string;
    readonly mine: string;
    readonly theirs: string;
    readonly blank: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
  };
  readonly paste: {
    readonly heading: string;
    readonly leftOver: string;
    readonly blanks: string;
    readonly headings: string;
    readonly notFigures: string;
    readonly otherHeading: string;
    readonly close: string;
  };
  /** Where a query about a text is explained. */
  readonly explainText: {
    /** On the link to that place, without an explanation and with one. */
    readonly explain: string;
    readonly change: string;
    readonly heading: (heading: string, area: string) => string;
    readonly hint: string;
    readonly noReturn: string;
    readonly toText: string;
  };
  readonly readOnly: {
    readonly format: (format: string, path: string) => string;
    readonly takeOver: string;
    readonly takeOverHint: string;
    readonly several: string;
    readonly notWritable: string;
  };
  readonly refused: {
    readonly notUnderstood: string;
    readonly cannotChange: string;
    readonly noCell: string;
    readonly noFigure: string;
    /** Of an explanation, where another was given meanwhile. */
    readonly explained: (theirs: string, mine: string) => string;
    readonly changing: string;
    readonly takeOver: string;
  };
  /** At the head of a return that was taken over from another file. */
  readonly takenOver: {
    readonly head: (file: string) => string;
    readonly remark: (cells: string, text: string) => string;
    readonly signature: (agency: string, name: string, post: string, date: string) => string;
  };
}
