/** Words of the page on which the three agencies sign. */
export interface DeskHandOverWords {
  readonly heading: (area: string, year: string) => string;
  readonly hint: string;
  readonly agencies: Readonly<Record<"police" | "probation" | "prisons", string>>;
  readonly name: string;
  readonly post: string;
  readonly status: string;
  readonly save: string;
  readonly saved: string;
  /** Where what was sent stood in the return already. */
  readonly unchanged: string;
  readonly toReturn: string;
  readonly inTheWay: string;
  readonly nothingInTheWay: string;
  readonly notUnderstood: string;
  readonly both: (agency: string) => string;
  readonly errors: string;
  /** Of errors in the texts of the area alone. */
  readonly textErrors: (count: number) => string;
  readonly noReturn: string;
  /** What somebody else has written since the page was made. */
  readonly others: (what: readonly string[]) => string;
  readonly nobody: string;
  readonly notWritten: Readonly<Record<"cannot-change" | "changing", string>>;
}
