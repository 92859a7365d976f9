/** What is said in the pictures of charts, and around one that leaves its page. */
export interface ChartWords {
  /** The unit of the values, above them: 'per 100,000 people' as the first words of a caption. */
  readonly unit: (unit: string) => string;
  /** In place of a chart that has nothing to show. */
  readonly noFigures: string;
  /** The name of a line that has nothing to show, among others that have. */
  readonly lineWithoutFigures: (name: string) => string;
  /** What areas are set against, at its line or at the class of a map in which it would be: its name and its value. */
  readonly reference: (name: string, value: string) => string;
  /** Above two panels of one picture. */
  readonly ownScales: string;
  /** At the end of the control limits of a funnel; the level is in per cent. */
  readonly controlLimits: (level: number) => string;
  readonly map: {
    /**
     * The values of a class of areas: from a bound, which belongs to it, to the next, which does not. Undefined for a class
     * without bounds, which is named by its one value.
     */
    readonly span: (from: string | undefined, to: string | undefined) => string | undefined;
    readonly noFigure: string;
    readonly areas: (count: number) => string;
    readonly rule: string;
    /** What the licence of the boundaries asks every map to carry. */
    readonly credit: string;
  };
  /** Below a picture that stands alone. */
  readonly source: (source: string) => string;
  readonly sign: (sign: string, meaning: string) => string;
}
