import type { Finding } from "../../findings/finding.ts";

/** Words of the page of one text. Its scripts have them from the page. */
export interface DeskNarrativeWords {
  readonly title: (heading: string, area: string) => string;
  readonly sections: string;
  readonly states: Readonly<Record<"not-written" | "optional" | "written", string>>;
  readonly found: (count: number) => string;
  readonly severity: Readonly<Record<Finding["severity"], string>>;
  readonly summary: (count: number) => string;
  readonly atLine: (line: number) => string;
  readonly wholeText: string;
  readonly label: string;
  /** How to write, below the name of the field. */
  readonly hint: string;
  readonly save: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  /** The same where the browser does not keep what is typed. */
  readonly notKept: string;
  /** That a text is too long to be saved; the most characters that one may have. */
  readonly tooLong: (most: number) => string;
  readonly notWritable: string;
  readonly conflict: {
    readonly heading: string;
    readonly text: string;
    readonly mine: string;
    readonly standing: string;
    readonly keepMine: string;
    readonly takeStanding: string;
    /** On the button of the form, where no script runs. */
    readonly saveOver: string;
  };
  readonly paste: Readonly<
    Record<"table" | "picture" | "comment" | "deleted" | "nested" | "link" | "footnote" | "struck", string>
  > & { readonly heading: string; readonly close: string };
  readonly picture: {
    readonly button: string;
    readonly heading: string;
    readonly alternative: string;
    readonly hint: string;
    readonly insert: string;
    readonly cancel: string;
    readonly noAlternative: string;
    readonly notStored: string;
    /** The most bytes that a picture may have. */
    readonly tooLarge: (most: number) => string;
  };
  readonly lastYear: (year: string) => string;
  readonly lastYearText: string;
  readonly actions: string;
  readonly outcomesOf: string;
  /** What may have become of an action, and the line that says it. */
  readonly outcomes: readonly { readonly label: string; readonly line: (action: string) => string }[];
  readonly showReport: string;
  readonly noText: string;
  readonly noTextRemedy: string;
  readonly notUnderstood: string;
}
