import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef } from "pdf-lib";
import { contentOf } from "./pdf/page-content.ts";
import { Reader } from "./pdf/reader.ts";

/** A file opened to be broken on purpose, in one place. */
export class Patient {
  readonly pdf: PDFDocument;
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.pdf = reader.pdf;
  }

  get catalogue(): PDFDict {
    return this.pdf.catalog;
  }

  /** The dictionary that a path of keys leads to, from another dictionary. */
  dict(from: PDFDict, ...keys: string[]): PDFDict {
    let dict = from;
    for (const key of keys) dict = this.#reader.dict(dict, key)!;
    return dict;
  }

  page(index: number): PDFDict {
    return this.pdf.getPages()[index]!.node;
  }

  /** The first element of a type, or the first that fits. */
  element(type: string, fits: (dict: PDFDict) => boolean = () => true): PDFDict {
    return this.elements(type).find(fits)!;
  }

  elements(type: string): PDFDict[] {
    return this.pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object): object is PDFDict => object instanceof PDFDict)
      .filter((dict) => dict.get(PDFName.of("S")) === PDFName.of(type) && dict.has(PDFName.of("P")));
  }

  refOf(dict: PDFDict): PDFRef {
    return this.pdf.context.enumerateIndirectObjects().find(([, object]) => object === dict)![0];
  }

  annotations(): PDFDict[] {
    return this.pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object): object is PDFDict => object instanceof PDFDict)
      .filter((dict) => dict.get(PDFName.of("Subtype")) === PDFName.of("Link"));
  }

  set(dict: PDFDict, key: string, value: PDFObject): void {
    dict.set(PDFName.of(key), value);
  }

  remove(dict: PDFDict, key: string): void {
    dict.delete(PDFName.of(key));
  }

  setType(dict: PDFDict, type: string): void {
    this.set(dict, "S", PDFName.of(type));
  }

  /** The children of an element as they stand in its dictionary. */
  kids(dict: PDFDict): PDFObject[] {
    const kids = this.#reader.get(dict, "K");
    return kids instanceof PDFArray ? kids.asArray() : [dict.get(PDFName.of("K"))!];
  }

  setKids(dict: PDFDict, kids: PDFObject[]): void {
    this.set(dict, "K", this.pdf.context.obj(kids));
  }

  /** The content of a page, changed. */
  editContent(index: number, edit: (content: string) => string): void {
    const page = this.page(index);
    const content = edit(contentOf(this.#reader, page));
    const stream = this.pdf.context.stream(Buffer.from(content, "latin1"));
    this.set(page, "Contents", this.pdf.context.register(stream));
  }

  /** The XMP metadata, changed. */
  editMetadata(edit: (xmp: string) => string): void {
    const xmp = this.#reader.stream(this.#reader.get(this.catalogue, "Metadata"))!;
    const stream = this.pdf.context.stream(Buffer.from(edit(xmp), "latin1"));
    this.set(this.catalogue, "Metadata", this.pdf.context.register(stream));
  }

  /** The fonts of a page, as dictionaries. */
  fonts(index: number): PDFDict[] {
    const fonts = this.dict(this.page(index), "Resources", "Font");
    return fonts.values().map((font) => this.pdf.context.lookup(font) as PDFDict);
  }
}

/** A file with one thing broken. */
export async function mutated(bytes: Uint8Array, work: (patient: Patient) => void): Promise<Uint8Array> {
  const reader = await Reader.open(bytes);
  work(new Patient(reader));
  return reader.pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}
