/**
 * The design shared by every rendered output: colours, spacing and type. Charts take their colours from
 * `charts/palette.ts`; the same blue leads both.
 */
export const colours = {
  /** Deep blue: the cover, headings, rules that carry meaning. */
  primary: "#12436D",
  /** A step lighter, for the cover's motif. */
  primaryMiddle: "#2073BC",
  primaryLight: "#6BACE6",
  /** The ground of cards and of quoted or set-apart matter. */
  tint: "#EEF3F8",
  text: "#1B2733",
  secondary: "#4A5560",
  /** Hairlines between rows. */
  rule: "#CDD5DD",
  /** Lines that separate a header or a total. */
  strongRule: "#4A5560",
  link: "#1A5A96",
  /** The bar of a warning. */
  warning: "#801650",
  warningTint: "#FBF1F6",
  paper: "#FFFFFF",
} as const;

/** Steps of white space, in points. Every gap on a page is one of these. */
export const space = { hair: 2, tiny: 4, small: 8, medium: 12, large: 20, huge: 32, vast: 48 } as const;

export interface TypeStyle {
  /** In points. */
  readonly size: number;
  /** The distance from baseline to baseline, in points. */
  readonly leading: number;
}

export const type = {
  coverName: { size: 60, leading: 66 },
  coverNameMiddle: { size: 44, leading: 48 },
  coverNameLong: { size: 32, leading: 36 },
  coverTitle: { size: 22, leading: 28 },
  coverSeries: { size: 13, leading: 18 },
  section: { size: 24, leading: 30 },
  heading3: { size: 16, leading: 21 },
  heading4: { size: 13, leading: 18 },
  keyFigure: { size: 30, leading: 34 },
  caption: { size: 12.5, leading: 16 },
  body: { size: 11.5, leading: 16.5 },
  table: { size: 10.5, leading: 14 },
  small: { size: 9.5, leading: 13 },
  furniture: { size: 8.5, leading: 11.5 },
} as const satisfies Record<string, TypeStyle>;

/** The printed page, A4, in points. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 56,
  top: 76,
  bottom: 68,
  /** The width of tables and charts. */
  contentWidth: 483.28,
  /** The width of running text, some 75 characters of it. */
  measure: 432,
} as const;
