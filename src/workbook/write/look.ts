import type { CellStyle } from "../model/workbook.ts";

/** How the cells of a workbook look, in no format. Colours are those of the reports, in hexadecimal without a sign. */
export interface Look {
  readonly font: {
    /** In points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly colour: string;
  };
  readonly fill?: string;
  readonly borders: { readonly all?: string; readonly top?: string; readonly bottom?: string };
  readonly align: "left" | "right" | "center";
  readonly vertical: "top" | "center";
  /** Whether text is broken into lines instead of running on. */
  readonly wrap: boolean;
  /** `general` shows a number as it was put in; `text` keeps what is typed from becoming a date. */
  readonly format: "general" | "text" | "number";
  /** How deep it stands in the outline of its sheet, for those who hear it. */
  readonly level?: 1 | 2;
}

/** The font of all cells: a width is so many of its digits. Every office has it, and it is read aloud without trouble. */
export const font = { name: "Arial", size: 12 } as const;

const colours = {
  primary: "12436D",
  text: "1B2733",
  secondary: "4A5560",
  tint: "EEF3F8",
  rule: "CDD5DD",
  strongRule: "4A5560",
  link: "1A5A96",
  warning: "801650",
  warningTint: "FBF1F6",
  entry: "FFFBE6",
  blocked: "DDE1E5",
} as const;

const plain: Look = {
  font: { size: font.size, bold: false, italic: false, underline: false, colour: colours.text },
  borders: {},
  align: "left",
  vertical: "top",
  wrap: false,
  format: "general",
};

const figure: Look = { ...plain, align: "right", format: "number", borders: { bottom: colours.rule } };

const columnHeading: Look = {
  ...plain,
  font: { ...plain.font, bold: true },
  fill: colours.tint,
  borders: { bottom: colours.strongRule },
  wrap: true,
};

const rowHeading: Look = { ...plain, wrap: true, borders: { bottom: colours.rule } };

const entry: Look = { ...plain, fill: colours.entry, borders: { all: colours.strongRule } };

export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, font: { ...plain.font, size: 16, bold: true, colour: colours.primary }, level: 1 },
  heading: {
    ...plain,
    font: { ...plain.font, size: 14, bold: true, colour: colours.primary },
    vertical: "center",
    level: 2,
  },
  text: plain,
  note: { ...plain, wrap: true },
  "column-heading": columnHeading,
  "number-heading": { ...columnHeading, align: "right" },
  "row-heading": rowHeading,
  "row-mark": { ...rowHeading, align: "right" },
  "total-heading": {
    ...rowHeading,
    font: { ...plain.font, bold: true },
    borders: { top: colours.strongRule, bottom: colours.strongRule },
  },
  label: { ...plain, font: { ...plain.font, bold: true, colour: colours.warning } },
  number: figure,
  total: {
    ...figure,
    font: { ...plain.font, bold: true },
    borders: { top: colours.strongRule, bottom: colours.strongRule },
  },
  earlier: { ...figure, font: { ...plain.font, colour: colours.secondary } },
  "entry-number": { ...entry, align: "right" },
  "entry-text": { ...entry, wrap: true, format: "text" },
  blocked: {
    ...plain,
    font: { ...plain.font, colour: colours.secondary },
    fill: colours.blocked,
    borders: { all: colours.rule },
    align: "right",
  },
  // Most of what it says is that all is well, or will be once the sheet is filled in: that is no warning.
  check: { ...plain, wrap: true },
  questioned: {
    ...plain,
    font: { ...plain.font, bold: true },
    fill: colours.warningTint,
    borders: { all: colours.warning },
    align: "right",
  },
  link: { ...plain, font: { ...plain.font, underline: true, colour: colours.link }, wrap: true },
};
