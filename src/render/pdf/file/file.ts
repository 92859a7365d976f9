import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import type { Face } from "../../../typography/font.ts";
import type { Shaped } from "../../../typography/shape.ts";
import { page } from "../../design.ts";
import { fileEnd } from "../format/object-streams.ts";
import { type FileDescription, metadata, producer } from "../format/xmp.ts";
import { SubsetFonts } from "./fonts.ts";
import type { Image, InnerPage, InnerTree, OutlineItem, Reference } from "./inner.ts";
import { PackingDocument } from "./packing.ts";

/** A picture that unpacks to more is refused. */
const mostPixelBytes = 300_000_000;

/** A string: PDFKit takes a plain one for a name. */
export function pdfString(text: string): unknown {
  return Object(text);
}

/** One PDF file in the making. */
export class PdfFile {
  readonly #inner: PackingDocument;
  readonly #pages: InnerPage[] = [];
  readonly #fonts: SubsetFonts;

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
    this.#fonts = new SubsetFonts(inner);
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
    const inner = this.#fonts.of(face);
    this.#pages[index]!.fonts[inner.id] ??= inner.ref();
    return inner.id;
  }

  /** Shaped text as elements of a TJ array, in the numbering of this file's subset of the font. */
  encode(shaped: Shaped): string {
    return this.#fonts.encode(shaped);
  }

  /**
   * Embeds a PNG or JPEG. PDFKit decodes some PNGs in another thread; pictures are embedded one after the
   * other, so that the numbering of objects does not depend on which is ready first.
   *
   * @throws Error for a picture that is broken, or in printing colours, which a file with a screen profile
   * cannot hold.
   */
  async embedImage(data: Uint8Array): Promise<Image> {
    const image = this.#inner.openImage(data);
    if (image.colorSpace === "DeviceCMYK") throw new Error("the picture is in printing colours (CMYK)");
    // PDFKit would meet a broken PNG in another thread, where its error stops the whole process.
    if (image.imgData) inflateSync(image.imgData, { maxOutputLength: mostPixelBytes });
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
