import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "pdf-lib";

/** A PDF file opened for reading object by object, with nothing in it changed. */
export class Reader {
  readonly pdf: PDFDocument;

  private constructor(pdf: PDFDocument) {
    this.pdf = pdf;
  }

  static async open(bytes: Uint8Array): Promise<Reader> {
    return new Reader(await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }));
  }

  get catalogue(): PDFDict {
    return this.pdf.catalog;
  }

  get pages(): {
    readonly ref: PDFRef;
    readonly dict: PDFDict;
    readonly height: number;
    readonly width: number;
  }[] {
    return this.pdf.getPages().map((page) => ({
      ref: page.ref,
      dict: page.node,
      height: page.getHeight(),
      width: page.getWidth(),
    }));
  }

  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.pdf.context.lookup(object) : object;
  }

  get(dict: PDFDict | undefined, key: string): PDFObject | undefined {
    return this.resolve(dict?.get(PDFName.of(key)));
  }

  raw(dict: PDFDict, key: string): PDFObject | undefined {
    return dict.get(PDFName.of(key));
  }

  dict(from: PDFDict | undefined, key: string): PDFDict | undefined {
    const value = this.get(from, key);
    if (value instanceof PDFRawStream) return value.dict;
    return value instanceof PDFDict ? value : undefined;
  }

  array(from: PDFDict | undefined, key: string): PDFObject[] | undefined {
    const value = this.get(from, key);
    return value instanceof PDFArray ? value.asArray() : undefined;
  }

  name(from: PDFDict | undefined, key: string): string | undefined {
    const value = this.get(from, key);
    return value instanceof PDFName ? value.decodeText() : undefined;
  }

  number(from: PDFDict | undefined, key: string): number | undefined {
    const value = this.get(from, key);
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  }

  text(from: PDFDict | undefined, key: string): string | undefined {
    const value = this.get(from, key);
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  }

  /** The decoded bytes of a stream as Latin-1. */
  stream(object: PDFObject | undefined): string | undefined {
    const value = this.resolve(object);
    if (!(value instanceof PDFRawStream)) return undefined;
    return Buffer.from(decodePDFRawStream(value).decode()).toString("latin1");
  }

  /** The entries of a number tree. */
  numberTree(root: PDFDict | undefined): Map<number, PDFObject> {
    const entries = new Map<number, PDFObject>();
    const visit = (node: PDFDict | undefined) => {
      const numbers = this.array(node, "Nums") ?? [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        entries.set((this.resolve(numbers[index]) as PDFNumber).asNumber(), numbers[index + 1]!);
      }
      for (const kid of this.array(node, "Kids") ?? []) visit(this.resolve(kid) as PDFDict);
    };
    visit(root);
    return entries;
  }
}
