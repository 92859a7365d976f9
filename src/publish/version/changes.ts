/** What is different in a figure from the version before; each side as it is printed, left out where it was not there. */
export interface FigureChange {
  /** The name of the figure: 2031-32/suffolk/eligible/total/total. */
  readonly figure: string;
  readonly place: string;
  readonly label: string;
  readonly year: string;
  readonly before?: string;
  readonly after?: string;
}

/** What changed between two versions of a release, for people and for programs. */
export interface VersionChanges {
  readonly from: number;
  readonly to: number;
  /** Why: the notice of the correction. */
  readonly notice: string;
  readonly figures: readonly FigureChange[];
  /** Paths relative to the folder of the version. */
  readonly files: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
}
