/*
 * This folder holds everything that rests on how PDFKit 0.20.2 works inside; no other module does. PDFKit keeps the objects,
 * the fonts, the images, the outline, the output intent and the metadata; the content of pages and the
 * structure tree are written by this package, because PDFKit's own ways of doing so lose the contents of
 * links, tag annotations on the wrong page and shape the same words again for every use.
 */

/** An indirect object. Its data may be changed until it is ended. */
export interface Reference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(): void;
}

export interface InnerReference extends Reference {
  /** What was written, in pieces, until it is finalized. */
  buffer: Uint8Array[];
  /** Whether the stream is still to be compressed. */
  compress: boolean;
  offset: number;
  write(chunk: Uint8Array): void;
  finalize(): void;
}

export interface InnerPage {
  readonly dictionary: Reference;
  readonly content: InnerReference;
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
  readonly annotations: unknown[];
  readonly structParentTreeKey: number;
}

export interface InnerFont {
  readonly id: string;
  readonly subset: {
    /** The glyphs by their ids in the whole font, in their order in the subset. */
    readonly glyphs: readonly number[];
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): unknown;
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options?: object): OutlineItem;
}

export interface InnerImage {
  readonly label: string;
  readonly obj: unknown;
  readonly colorSpace?: string;
  /** JPEG only: how the camera was held, 1 to 8 as in EXIF. */
  readonly orientation?: number;
  /** PNG only: its compressed pixels. */
  readonly imgData?: Uint8Array;
  /** PNG only, and later than `embed` where pixels are decoded. */
  finalize?(): void;
  embed(document: unknown): void;
}

export interface InnerTree {
  _compareKeys(one: string, other: string): number;
  limits: boolean;
  add(key: string | number, value: unknown): unknown;
}

export interface Inner {
  page: InnerPage;
  readonly _root: Reference & { data: { Names: { data: { Dests: InnerTree } } } };
  readonly _info: Reference;
  readonly _offsets: (number | null)[];
  _offset: number;
  _waiting: number;
  _font: InnerFont;
  readonly outline: OutlineItem;
  ref(data?: Record<string, unknown>): InnerReference;
  font(source: unknown, name: string): void;
  addPage(): void;
  openImage(data: Uint8Array): InnerImage;
  getStructTreeRoot(): Reference & { data: { ParentTree: InnerTree } };
  createStructParentTreeNextKey(): number;
  appendXML(xml: string): void;
  end(): void;
  _write(data: string | Uint8Array): void;
  _refEnd(reference: InnerReference): void;
  _finalize(): void;
  _addInfo(): void;
}

/** An embedded picture. */
export type Image = Pick<InnerImage, "label" | "obj" | "orientation">;
