/**
 * The design shared by every rendered output: colours, spacing and type. Charts take their colours from
 * `charts/drawing/palette.ts`; the same blue leads both.
 */
export const colours = {
  /** Deep blue: the cover, headings, rules that carry meaning. */
  primary: "#12436D",
  /** A step lighter, for the cover's motif. */
  primaryMiddle: "#2073BC",
  primaryBetween: "#4A90D0",
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

/**
 * The motif of a cover: three levels, each stacked on the one below it and beginning a step further right; all of them
 * end at the right edge. Lengths are parts of the width of the motif, which on a printed cover is the page's.
 */
export const motif = {
  /** From the lowest. */
  levels: [
    { left: 0.094, colour: "primaryMiddle" },
    { left: 0.366, colour: "primaryBetween" },
    { left: 0.638, colour: "primaryLight" },
  ],
  height: 0.0504,
  gap: 0.0101,
} as const satisfies {
  levels: readonly { left: number; colour: keyof typeof colours }[];
  height: number;
  gap: number;
};

/** Steps of white space, in points. Every gap on a page is one of these. */
export const space = { hair: 2, tiny: 4, small: 8, medium: 12, large: 18, huge: 26, vast: 40 } as const;

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
  coverSummary: { size: 14, leading: 20 },
  section: { size: 20, leading: 25 },
  /** Of a section in which something is looked up. */
  sectionMinor: { size: 15.5, leading: 20 },
  heading3: { size: 14, leading: 18 },
  heading4: { size: 12, leading: 16 },
  keyFigure: { size: 24, leading: 28 },
  /** Sentences beside key figures, which stand on a page with them, and what a card says of its figure. */
  keySentence: { size: 10, leading: 14 },
  card: { size: 8.5, leading: 10.5 },
  caption: { size: 11.5, leading: 14.5 },
  body: { size: 10.5, leading: 14.5 },
  table: { size: 9.5, leading: 12.5 },
  /** Tables of many rows, which are to fit a page. */
  tableDense: { size: 9, leading: 11.5 },
  /** Notes, definitions, contacts: what is looked up and not read through. */
  reference: { size: 9.5, leading: 12.5 },
  small: { size: 9, leading: 11.5 },
  /** Press notices and statements, of which that of an area stands on one page. */
  noticeHeadline: { size: 13.5, leading: 17 },
  noticeTitle: { size: 17, leading: 21 },
  noticeHeading: { size: 11, leading: 14 },
  noticeBody: { size: 9.5, leading: 12.5 },
  noticeRow: { size: 9, leading: 11.5 },
  noticeNotes: { size: 8.5, leading: 10.6 },
  furniture: { size: 8.5, leading: 11.5 },
} as const satisfies Record<string, TypeStyle>;

/** The printed page, A4, in points. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 56,
  top: 64,
  bottom: 68,
  /** The width of tables and charts. */
  contentWidth: 483.28,
  /** The width of running text, some 80 characters of it. */
  measure: 420,
  /** The width of text that is looked up and not read through: nearly that of tables. */
  referenceMeasure: 474,
} as const;
