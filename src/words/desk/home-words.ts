/** Words of the pages that say where releases stand and what has to be decided. */
export interface DeskHomeWords {
  readonly title: string;
  readonly kinds: Readonly<Record<"live" | "reconstructed" | "illustrative", string>>;
  readonly unreadable: string;
  readonly noRelease: (id: string) => string;
  readonly release: string;
  readonly kind: string;
  readonly allStates: string;
  /** Above the list of areas where what is stated of the nation stands in it too. */
  readonly areasAnd: (nation: string) => string;
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
  /** The names of what can be listed by. */
  readonly filters: Readonly<Record<"state" | "area" | "kind" | "who", string>>;
  readonly who: Readonly<Record<"area" | "directorate" | "nobody", string>>;
  readonly listed: (count: number) => string;
  readonly everyArea: string;
  readonly everyCode: string;
  readonly onlyOf: (area: string) => string;
  readonly onlyKind: string;
  /** Of a figure that nobody stated. */
  readonly notStated: string;
  readonly statedFor: (year: string) => string;
  /** Of a total that nobody stated and that its parts add up to. */
  readonly addedUpFor: (year: string) => string;
  readonly yearBefore: (year: string) => string;
  readonly go: string;
  readonly by: string;
  readonly byHint: string;
  readonly ownWords: string;
  readonly ownWordsHint: string;
  readonly ownWordsNeeded: string;
  readonly accept: string;
  /** At a query: to send its area all that is asked of it. */
  readonly mark: (area: string) => string;
  readonly sendBack: string;
  readonly sendBackHint: string;
  readonly nobodyListed: string;
  readonly notUnderstood: string;
  /** Why something was not taken of a query that is listed no more, with what was written. */
  readonly lostQuery: (why: string, text: string) => string;
  readonly keys: DeskKeyWords;
  /** Above what was typed for queries that are asked no more. */
  readonly left: Readonly<Record<"heading" | "hint" | "discard", string>>;
  readonly live: DeskLiveWords;
  readonly tasks: DeskTaskWords;
  readonly texts: DeskTextListWords;
}

/** The keys of the list of queries. */
export interface DeskKeyWords {
  readonly heading: string;
  readonly switch: string;
  readonly switchHint: string;
  readonly list: readonly { readonly keys: readonly string[]; readonly does: string }[];
  /** How many areas are marked; a # stands for the number, which the browser counts. */
  readonly marked: Readonly<Record<"none" | "one" | "many", string>>;
}

/** What an open page says of itself when files change. */
export interface DeskLiveWords {
  /** A # stands for the time. */
  readonly updated: string;
  readonly stale: string;
  /** At a query that is asked no more, in which somebody was writing. */
  readonly gone: string;
}

/** The list of tasks before publication. */
export interface DeskTaskWords {
  readonly heading: string;
  readonly ofAreas: string;
  readonly ofRelease: string;
  readonly names: Readonly<
    Record<"send" | "mend" | "answer" | "write" | "sign" | "complete" | "accept", string>
  >;
  readonly checks: Readonly<
    Record<
      "kind" | "correction" | "day" | "next-release" | "access" | "contacts" | "statements" | "approvals",
      string
    >
  >;
  /** The way to the list, with how many tasks are left. */
  readonly toTasks: (left: number) => string;
  readonly done: string;
  readonly left: (count: number) => string;
  /** Of a task about returns that are still to come, or cannot be used yet. */
  readonly waits: (returns: number) => string;
  /** That more places than are named have the same to do. */
  readonly more: (count: number) => string;
}

/** The texts of the reports of the nation and of groups of areas. */
export interface DeskTextListWords {
  readonly heading: string;
  readonly place: string;
  readonly text: string;
  readonly states: Readonly<Record<"written" | "not-written", string>>;
}
