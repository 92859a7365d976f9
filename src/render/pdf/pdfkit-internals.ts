import { createHash } from "node:crypto";
import PDFDocument from "pdfkit";
import { type Face, font } from "../../charts/font.ts";
import { page } from "../design.ts";
import { fileEnd, type PackedObject } from "./object-streams.ts";
import type { Shaped } from "./shape.ts";
import { type FileDescription, metadata, producer } from "./xmp.ts";

/*
 * Everything that rests on how PDFKit 0.20.2 works inside, and no other module does. PDFKit keeps the objects,
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

interface InnerReference extends Reference {
  readonly buffer: { readonly length: number };
  offset: number;
  write(chunk: Uint8Array): void;
  finalize(): void;
}

interface InnerPage {
  readonly dictionary: Reference;
  readonly content: InnerReference;
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
  readonly annotations: unknown[];
  readonly structParentTreeKey: number;
}

interface InnerFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): unknown;
}

interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options?: object): OutlineItem;
}

interface InnerImage {
  readonly label: string;
  readonly obj: unknown;
  readonly colorSpace?: string;
  /** PNG only, and later than `embed` where pixels are decoded. */
  finalize?(): void;
  embed(document: unknown): void;
}

interface InnerTree {
  _compareKeys(one: string, other: string): number;
  limits: boolean;
  add(key: string | number, value: unknown): unknown;
  get(key: number): unknown[];
}

interface Inner {
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
  getMarkInfoDictionary(): Reference;
  appendXML(xml: string): void;
  end(): void;
  _write(data: string | Uint8Array): void;
  _refEnd(reference: InnerReference): void;
  _finalize(): void;
  _addInfo(): void;
}

/** A string: PDFKit takes a plain one for a name. */
export function pdfString(text: string): unknown {
  return Object(text);
}

/** PDFKit's document with its writing turned aside: streams as they come, all other objects for packing. */
class PackingDocument extends (PDFDocument as unknown as new (options: object) => Inner) {
  declare chunks: Buffer[];
  declare packed: PackedObject[];
  declare captured: string[] | undefined;

  // PDFKit's constructor calls these methods before a field of this class could be set.
  override ref(data?: Record<string, unknown>): InnerReference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0) return finalize();
      this.captured = [];
      finalize();
      this.packed ??= [];
      this.packed.push({ id: reference.id, body: this.captured[1]! });
      this.captured = undefined;
    };
    return reference;
  }

  override _write(data: string | Uint8Array): void {
    if (this.captured && typeof data === "string") {
      this.captured.push(data);
      return;
    }
    const chunk = typeof data === "string" ? Buffer.from(`${data}\n`, "latin1") : Buffer.from(data);
    this.chunks ??= [];
    this.chunks.push(chunk);
    this._offset += chunk.length;
  }

  override _refEnd(reference: InnerReference): void {
    this._offsets[reference.id - 1] = this.captured ? null : reference.offset;
    this._waiting--;
  }

  override _finalize(): void {}
}

/** One PDF file in the making. */
export class PdfFile {
  readonly #inner: PackingDocument;
  readonly #pages: InnerPage[] = [];
  readonly #fonts = new Map<Face, InnerFont>();
  readonly #encoded = new Map<Shaped, string>();

  constructor(description: FileDescription, language: string) {
    const info: Record<string, unknown> = {
      Title: description.title,
      Author: description.author,
      Creator: producer,
      Producer: producer,
      CreationDate: description.created,
    };
    if (description.subject !== undefined) info["Subject"] = description.subject;
    const inner = new PackingDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: "1.7",
      subset: "PDF/A-2a",
      tagged: true,
      displayTitle: true,
      lang: language,
      size: [page.width, page.height],
      margin: 0,
      // No standard font: none may be embedded, and all that are used must be.
      font: null,
      info,
    });
    this.#inner = inner;
    inner._addInfo = () => inner.appendXML(metadata(description));
    // PDFKit sorts names by the rules of a language; readers search them by their bytes.
    inner._root.data.Names.data.Dests._compareKeys = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
    inner.getStructTreeRoot().data.ParentTree.limits = false;
  }

  /** Adds a page, whose origin PDFKit puts at the top left with y downwards. */
  addPage(): void {
    this.#inner.addPage();
    this.#pages.push(this.#inner.page);
  }

  /** Appends operators to a page. */
  writePage(index: number, operators: string): void {
    this.#pages[index]!.content.write(Buffer.from(operators, "latin1"));
  }

  /** The name of a face on a page, for the operator Tf. */
  fontName(index: number, face: Face): string {
    const inner = this.#font(face);
    this.#pages[index]!.fonts[inner.id] ??= inner.ref();
    return inner.id;
  }

  #font(face: Face): InnerFont {
    let inner = this.#fonts.get(face);
    if (!inner) {
      // The parsed font is shared by all files; only the subset belongs to this one.
      this.#inner.font(font(face), face);
      inner = this.#inner._font;
      this.#fonts.set(face, inner);
    }
    return inner;
  }

  /** Shaped text as elements of a TJ array, in the numbering of this file's subset of the font. */
  encode(shaped: Shaped): string {
    let text = this.#encoded.get(shaped);
    if (text === undefined) {
      const inner = this.#font(shaped.face);
      let open = false;
      text = "";
      for (const glyph of shaped.glyphs) {
        const id = inner.subset.includeGlyph(glyph.id);
        inner.widths[id] ??= glyph.advance;
        inner.unicode[id] ??= glyph.codePoints;
        text += `${open ? "" : "<"}${id.toString(16).padStart(4, "0")}`;
        const kern = Math.round(glyph.kern);
        open = kern === 0;
        if (!open) text += `>${-kern}`;
      }
      if (open) text += ">";
      this.#encoded.set(shaped, text);
    }
    return text;
  }

  /**
   * Embeds a PNG or JPEG. PDFKit decodes some PNGs in another thread; pictures are embedded one after the
   * other, so that the numbering of objects does not depend on which is ready first.
   *
   * @throws Error for a picture in printing colours, which a file with a screen profile cannot hold.
   */
  async embedImage(data: Uint8Array): Promise<Image> {
    const image = this.#inner.openImage(data);
    if (image.colorSpace === "DeviceCMYK") throw new Error("the picture is in printing colours (CMYK)");
    const ready = image.finalize
      ? new Promise<void>((resolve) => {
          const finalize = image.finalize!.bind(image);
          image.finalize = () => {
            finalize();
            resolve();
          };
        })
      : undefined;
    image.embed(this.#inner);
    await ready;
    return image;
  }

  /** Makes an embedded picture known on a page. Returns its name for the operator Do. */
  imageName(index: number, image: Image): string {
    this.#pages[index]!.xobjects[image.label] = image.obj;
    return image.label;
  }

  object(data: Record<string, unknown>): Reference {
    return this.#inner.ref(data);
  }

  /** Of every page, in points. */
  get height(): number {
    return page.height;
  }

  pageReference(index: number): Reference {
    return this.#pages[index]!.dictionary;
  }

  addAnnotation(index: number, annotation: Reference): void {
    this.#pages[index]!.annotations.push(annotation);
  }

  /** Enters the owners of a page's marked content, by mark, in the parent tree. */
  setOwners(index: number, owners: readonly Reference[]): void {
    const key = this.#pages[index]!.structParentTreeKey;
    this.#parentTree.add(key, owners);
  }

  /** Enters the owner of an annotation in the parent tree. Returns the annotation's StructParent. */
  addOwner(owner: Reference): number {
    const key = this.#inner.createStructParentTreeNextKey();
    this.#parentTree.add(key, owner);
    return key;
  }

  get #parentTree(): InnerTree {
    return this.#inner.getStructTreeRoot().data.ParentTree;
  }

  get structureRoot(): Reference {
    return this.#inner.getStructTreeRoot();
  }

  get catalogue(): Record<string, unknown> {
    return this.#inner._root.data as unknown as Record<string, unknown>;
  }

  /** A place that can be named from outside: `report.pdf#levels`. */
  addDestination(name: string, destination: unknown): void {
    this.#inner._root.data.Names.data.Dests.add(name, destination);
  }

  /** Adds a bookmark below another, or at the top. */
  addBookmark(title: string, destination: unknown, parent?: OutlineItem): OutlineItem {
    const item = (parent ?? this.#inner.outline).addItem(title, { pageNumber: 0, expanded: true });
    item.outlineData["Dest"] = destination;
    return item;
  }

  /**
   * Ends the file. Its id is derived from everything in it.
   *
   * @throws Error where an object was made and never ended, which would leave a hole in the file.
   */
  finish(): Uint8Array {
    const inner = this.#inner;
    inner.end();
    if (inner._waiting !== 0) throw new Error(`${inner._waiting} objects of the file were never ended`);
    const hash = createHash("sha256");
    for (const chunk of inner.chunks) hash.update(chunk);
    for (const object of inner.packed) hash.update(object.body);
    const end = fileEnd({
      offset: inner._offset,
      offsets: inner._offsets,
      packed: inner.packed,
      root: `${inner._root.id} 0 R`,
      info: `${inner._info.id} 0 R`,
      id: hash.digest("hex").slice(0, 32),
    });
    return Buffer.concat([...inner.chunks, end]);
  }
}

export type Bookmark = OutlineItem;

/** An embedded picture. */
export type Image = Pick<InnerImage, "label" | "obj">;
