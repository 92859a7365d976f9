/** What was found in a return, as the desk says it. */
export interface FindingShown {
  readonly key: string;
  readonly severity: string;
  readonly kind: string;
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
  readonly cell?: string;
  readonly measure?: string;
  readonly open: boolean;
  readonly explained?: string;
  readonly explain?: Readonly<Record<string, string>>;
  readonly accept?: Readonly<Record<string, string>>;
}

/** All that a page is told of its return. */
export interface ReturnShown {
  readonly turn: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly findings: readonly FindingShown[];
  readonly summary: string;
}

/** The answer to cells that were sent. */
export interface CellsAnswer {
  readonly saved: readonly string[];
  readonly conflicts: readonly { readonly cell: string; readonly mine: string; readonly onDisk: string }[];
  readonly refused: readonly { readonly cell: string; readonly why: string }[];
  readonly state: ReturnShown;
}
