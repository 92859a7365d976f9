/** Words of the pages that say where releases stand and what has to be decided. */
export interface DeskHomeWords {
  readonly title: string;
  readonly kinds: Readonly<Record<"live" | "reconstructed" | "illustrative", string>>;
  readonly unreadable: string;
  readonly noRelease: (id: string) => string;
  readonly release: string;
  readonly kind: string;
  readonly allStates: string;
  readonly toReturn: (area: string) => string;
  readonly queriesOf: (queries: {
    readonly open: number;
    readonly answered: number;
    readonly accepted: number;
  }) => string;
  /** The heading of a column. */
  readonly queries: string;
  readonly toQueries: string;
  readonly queriesTitle: (release: string) => string;
  readonly states: Readonly<Record<"in-the-way" | "open" | "answered" | "accepted", string>>;
  readonly filter: string;
  readonly listed: (count: number) => string;
  readonly everyArea: string;
  readonly everyCode: (title: string) => string;
  readonly go: string;
  readonly by: string;
  readonly byHint: string;
  readonly ownWords: string;
  readonly ownWordsNeeded: string;
  readonly accept: string;
  readonly sendBack: string;
  readonly sendBackHint: string;
  readonly notUnderstood: string;
}
