/** Words of the desk: frame. */
export interface DeskFrameWords {
  readonly title: string;
  readonly skip: string;
  /** What the trail of pages is called to who does not see it. */
  readonly trail: string;
  readonly home: string;
  /** The heading of a summary of errors, and of a banner that tells of something new. */
  readonly problem: string;
  readonly important: string;
  readonly success: string;
  /** Before what was typed into a field and not saved, where the field says something else by now. */
  readonly keptDraft: string;
  readonly putDraft: string;
  /** Where the browser does not keep what is typed. */
  readonly notKept: string;
  readonly footer: string;
  readonly refused: {
    readonly heading: string;
    readonly byStatus: Readonly<Record<number, RefusedWords>>;
    /** Of a status of HTTP that no person is shown by pressing anything: 415, Unsupported Media Type. */
    readonly other: (status: number, name: string) => string;
  };
}

export interface RefusedWords {
  readonly heading: string;
  readonly lines: readonly string[];
}
