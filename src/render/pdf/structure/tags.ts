/** The standard structure types that reports use. */
export type TagType =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "BlockQuote"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Link"
  | "Note"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

export interface TagOptions {
  readonly alternative?: string;
  readonly scope?: "Row" | "Column";
  /** Unique in the document. */
  readonly id?: string;
  readonly numbering?: "None" | "Disc" | "Decimal";
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A piece of page content that an element owns. */
export interface OwnedContent {
  readonly page: number;
  readonly mark: number;
}

/** A link on a page that an element owns. `index` counts the links of the whole file. */
export interface OwnedLink {
  readonly page: number;
  readonly link: number;
}

/** An element of the structure tree: what assistive technology reads, in this order. */
export class Tag {
  readonly type: TagType;
  readonly options: TagOptions;
  readonly children: (Tag | OwnedContent | OwnedLink)[] = [];
  /** Where a figure stands on its page, in points from the top left corner. */
  box?: Box;

  constructor(type: TagType, options: TagOptions = {}) {
    this.type = type;
    this.options = options;
  }

  /** Makes a child element that stands after another. */
  addAfter(before: Tag, type: TagType): Tag {
    const child = new Tag(type);
    this.children.splice(this.children.indexOf(before) + 1, 0, child);
    return child;
  }

  /** Makes a child element. */
  add(type: TagType, options: TagOptions = {}): Tag {
    const child = new Tag(type, options);
    this.children.push(child);
    return child;
  }
}
