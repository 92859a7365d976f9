/** What the files of a release are grouped by. */
export type FileGroupName = (typeof fileGroups)[number];
export const fileGroups = ["reports", "tables", "data", "press", "pictures"] as const;

/** The parts of the page of a release, in order. */
export type ReleasePart =
  | "correction"
  | "first"
  | "key-figures"
  | "areas"
  | "files"
  | "about"
  | "revisions"
  | "statements"
  | "access"
  | "contacts"
  | "licence"
  | "versions";

/** A line of words and links to addresses. */
export type Linked = readonly (string | { readonly text: string; readonly address: string })[];

/** The words of the page of a release, which leads to everything that belongs to it. */
export interface ReleasePageWords {
  readonly series: string;
  readonly heading: string;
  /** For the list of windows and for search engines, with what the release must say of itself. */
  readonly title: (year: string, label: string | undefined) => string;
  readonly description: (year: string) => string;
  readonly skip: string;
  readonly index: string;
  readonly headings: Readonly<Record<ReleasePart, string>>;
  readonly facts: {
    readonly publication: string;
    readonly next: string;
    readonly version: string;
    /** The time of publication: 2032-10-28 09:30 in London. */
    readonly at: (time: string) => string;
    readonly ofVersion: (version: number, made: string) => string;
  };
  readonly firstAbout: string;
  readonly keyFiguresFrom: string;
  readonly areas: {
    readonly about: (made: number, of: number) => string;
    readonly mapAbout: string;
    readonly byName: string;
    readonly byRegion: string;
    /** Behind the name of an area without a report. */
    readonly without: (reason: string) => string;
    readonly noReport: string;
  };
  readonly files: {
    readonly about: string;
    readonly groups: Readonly<Record<FileGroupName, string>>;
    /** The name of a format by the ending of its files. */
    readonly format: (ending: string) => string;
    /** 'PDF, 312 KB' */
    readonly file: (format: string, bytes: number | undefined) => string;
    /** The name of the files of one document that have a title each. */
    readonly parts: (count: number) => string;
    /** Before a link's own words, for those who do not see where it stands. */
    readonly of: (name: string) => string;
    readonly others: string;
    readonly data: string;
    readonly pictures: string;
  };
  readonly revisions: {
    readonly none: string;
    readonly line: (revision: {
      readonly place: string;
      readonly label: string;
      readonly year: string;
      readonly before?: string | undefined;
      readonly after: string;
      readonly date?: string | undefined;
      readonly reason?: string | undefined;
    }) => string;
  };
  readonly statements: {
    readonly title: (year: string, label: string | undefined) => string;
    readonly heading: string;
    readonly about: string;
    readonly skip: string;
    readonly back: string;
    readonly unwritten: string;
  };
  readonly access: {
    readonly about: string;
    readonly nobody: string;
    readonly caption: string;
    readonly post: string;
    readonly reason: string;
    readonly copies: string;
    readonly count: (copies: number | undefined) => string;
  };
  readonly contactsFor: Readonly<Record<"statistics" | "press" | "others", string>>;
  readonly licence: Readonly<Record<"live" | "reconstructed" | "illustrative", Linked>>;
  readonly versions: {
    readonly draft: string;
    readonly list: string;
    readonly now: (version: number, made: string) => string;
    readonly earlier: (version: number, made: string) => string;
    readonly manifest: string;
    readonly verify: string;
  };
  readonly correction: {
    /** Which version takes the place of which, and when it was made. */
    readonly about: (from: number, to: number, made: string) => string;
    readonly figures: (count: number) => string;
    readonly noFigures: string;
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly notThere: string;
    readonly files: Readonly<Record<"added" | "removed" | "changed", (count: number) => string>>;
    readonly data: string;
  };
}
