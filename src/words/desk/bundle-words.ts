/** What is wrong with a bundle that was sent, or with taking it in here. Names are shown as they stand in it. */
export type BundleFault =
  /** No zip archive, damaged, in parts, or of the kind for very large ones; `part` where one of its files is at fault. */
  | { readonly what: "archive"; readonly part?: string }
  | { readonly what: "encrypted" }
  /** Megabytes as it was sent or unpacked, or files. */
  | { readonly what: "too-large"; readonly of: "packed" | "unpacked" | "files"; readonly most: number }
  /** Unpacked it is far larger than any text or workbook would be. */
  | { readonly what: "swells"; readonly name: string }
  /** A name that leads out of the bundle or is a path on some computer. */
  | { readonly what: "outside"; readonly name: string }
  | { readonly what: "link"; readonly name: string }
  /** Two names that are one on most computers. */
  | { readonly what: "twice"; readonly name: string }
  | { readonly what: "unknown"; readonly name: string }
  | { readonly what: "no-list" }
  | { readonly what: "list" }
  | { readonly what: "other-version" }
  | { readonly what: "not-listed"; readonly name: string }
  | { readonly what: "missing"; readonly name: string }
  | { readonly what: "changed"; readonly name: string }
  | { readonly what: "other-release"; readonly release: string; readonly here: string }
  | { readonly what: "other-year"; readonly year: string; readonly here: string }
  | { readonly what: "other-kind"; readonly kind: BundleKind; readonly here: BundleKind }
  | { readonly what: "no-area"; readonly area: string }
  | { readonly what: "other-area"; readonly name: string; readonly area: string }
  /** A return of which it is not certain that it is this area's. */
  | { readonly what: "not-its-return"; readonly name: string; readonly area: string }
  | { readonly what: "picture"; readonly name: string; readonly why: string }
  | { readonly what: "file-too-large"; readonly name: string }
  /** Here a file stands under the name that holds more than this area's return. */
  | { readonly what: "several-here"; readonly file: string; readonly area: string }
  /** Here a file has the same name in other capitals. */
  | { readonly what: "capitals"; readonly name: string; readonly here: string }
  | { readonly what: "unreadable-here"; readonly file: string };

export type BundleKind = "live" | "reconstructed" | "illustrative";

/** What a file of a bundle is. */
export type BundlePart = "return" | "workbook" | "text" | "picture";

/** Why a file of an area is not in its bundle. */
export type LeftOutWhy = "kind" | "name" | "too-large" | "picture" | "several" | "unreadable";

/** What becomes of a file that is taken in. */
export type TakenIn = "new" | "same" | "differs" | "replaced" | "only-here";

/** What the plain words in a bundle are told. */
export interface ReadMe {
  readonly area: string;
  readonly year: string;
  readonly release: string;
  /** A time with London's offset on that day. */
  readonly made: string;
  /** What a release that is not live must say. */
  readonly label: string | undefined;
  readonly files: readonly { readonly name: string; readonly part: BundlePart; readonly sha256: string }[];
  readonly leftOut: readonly { readonly name: string; readonly why: LeftOutWhy }[];
}

/** Why taking in stopped before its end. */
export type Stopped =
  | { readonly what: "changed"; readonly file: string }
  | { readonly what: "disk"; readonly why: string };

/** Words of the bundle of an area: to send, and to take in. */
export interface DeskBundleWords {
  readonly give: {
    readonly heading: string;
    /** Of the texts those in which something is written; `emptyText` are the others. */
    readonly holds: (parts: Readonly<Record<BundlePart | "emptyText", number>>) => string;
    readonly leftOut: string;
    readonly leftOutFile: (name: string, why: LeftOutWhy) => string;
    readonly warning: string;
    readonly button: string;
    readonly empty: string;
    readonly tooLarge: (megabytes: number, files: number) => string;
  };
  readonly readMe: (about: ReadMe) => readonly string[];
  readonly takeIn: {
    readonly link: string;
    readonly title: (release: string) => string;
    readonly hint: readonly string[];
    readonly file: string;
    readonly fileHint: (megabytes: number) => string;
    readonly look: string;
    readonly noFile: string;
    readonly nothingWritten: string;
    /** So many faults are not listed. */
    readonly moreFaults: (count: number) => string;
    readonly faults: {
      readonly [What in BundleFault["what"]]: (fault: Extract<BundleFault, { what: What }>) => string;
    };
    readonly gone: string;
    readonly notUnderstood: string;
    readonly confirmTitle: (area: string, year: string) => string;
    readonly made: (made: string, file: string) => string;
    readonly nothing: string;
    readonly caption: string;
    readonly columns: Readonly<Record<"file" | "what" | "here" | "bundle", string>>;
    readonly what: Readonly<Record<TakenIn, string>>;
    readonly none: string;
    readonly sized: (bytes: number, digest: string) => string;
    readonly figures: string;
    readonly figuresWhole: string;
    readonly sameFigures: string;
    readonly figureColumns: Readonly<Record<"figure" | "here" | "bundle", string>>;
    readonly blank: string;
    readonly kept: string;
    readonly confirm: string;
    readonly otherBundle: string;
    readonly toReturn: (area: string) => string;
    readonly changedMeanwhile: (files: readonly string[]) => string;
    readonly stopped: (why: Stopped) => string;
    readonly written: (files: readonly string[]) => string;
    readonly notWritten: (files: readonly string[]) => string;
    readonly done: (written: number, kept: number) => readonly string[];
  };
}
