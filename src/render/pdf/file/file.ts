import type { Face } from "../../../typography/font.ts";
import type { Shaped } from "../../../typography/shape.ts";
import { page } from "../../design.ts";
import { fileEnd } from "../format/object-streams.ts";
import { referenceTo, textString } from "../format/syntax.ts";
import { type FileDescription, metadata, producer } from "../format/xmp.ts";
import { SubsetFonts } from "./fonts.ts";
import { embedImage } from "./images.ts";
import type { Image, InnerPage, InnerTree, OutlineItem } from "./inner.ts";
import { PackingDocument } from "./packing.ts";
import { Written } from "./written.ts";

/** One PDF file in the making. */
export class PdfFile {
  readonly #inner: PackingDocument;
  readonly #pages: InnerPage[] = [];
  readonly #fonts: SubsetFonts;
  /** Objects that were set aside and not yet written. */
  #reserved = 0;

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

  /** Shaped text in the numbering of this file's subset of the font, to stand between ( and ). */
  encode(shaped: Shaped): string {
    return this.#fonts.encode(shaped);
  }

  /** Embeds a PNG or JPEG; see {@link embedImage}. */
  embedImage(data: Uint8Array): Promise<Image> {
    return embedImage(this.#inner, data);
  }

  /** Makes an embedded picture known on a page. Returns its name for the operator Do. */
  imageName(index: number, image: Image): string {
    this.#pages[index]!.xobjects[image.label] = image.obj;
    return image.label;
  }

  /** Sets a number aside for an object that {@link write} gives its content. */
  reserve(): number {
    this.#reserved++;
    return this.#inner._offsets.push(null);
  }

  /** Writes an object that is no stream, by the number that was set aside for it. */
  write(id: number, body: string): void {
    this.#reserved--;
    this.#inner.packed.push({ id, body });
  }

  /** Of every page, in points. */
  get height(): number {
    return page.height;
  }

  pageReference(index: number): string {
    return referenceTo(this.#pages[index]!.dictionary.id);
  }

  /** Enters an annotation, by the number of its object, on its page. */
  addAnnotation(index: number, annotation: number): void {
    this.#pages[index]!.annotations.push(new Written(referenceTo(annotation)));
  }

  /** Enters the owners of a page's marked content, by mark, in the parent tree. */
  setOwners(index: number, owners: readonly number[]): void {
    const key = this.#pages[index]!.structParentTreeKey;
    this.#parentTree.add(key, new Written(`[${owners.map(referenceTo).join(" ")}]`));
  }

  /** Enters the owner of an annotation in the parent tree. Returns the annotation's StructParent. */
  addOwner(owner: number): number {
    const key = this.#inner.createStructParentTreeNextKey();
    this.#parentTree.add(key, new Written(referenceTo(owner)));
    return key;
  }

  get #parentTree(): InnerTree {
    return this.#inner.getStructTreeRoot().data.ParentTree;
  }

  /** The number of the object above the structure's first element. */
  get structureRoot(): number {
    return this.#inner.getStructTreeRoot().id;
  }

  /** Enters the structure's first element, and the elements that can be found by an id. */
  setStructure(first: number, ids: ReadonlyMap<string, number>): void {
    const { data } = this.#inner.getStructTreeRoot();
    const root: Record<string, unknown> = data;
    root["K"] = [new Written(referenceTo(first))];
    if (ids.size === 0) return;
    const names = [...ids.keys()].sort().map((id) => `${textString(id)} ${referenceTo(ids.get(id)!)}`);
    root["IDTree"] = new Written(`<</Names[${names.join(" ")}]>>`);
  }

  /** Calls the first page by a name; the others have their numbers. */
  setPageLabels(first: string | undefined): void {
    const root = this.#inner._root.data as unknown as Record<string, unknown>;
    const labels = first === undefined ? "0<</S/D>>" : `0<</P ${textString(first)}>>1<</S/D/St 2>>`;
    root["PageLabels"] = new Written(`<</Nums[${labels}]>>`);
  }

  /** A place that can be named from outside: `report.pdf#levels`. */
  addDestination(name: string, destination: string): void {
    this.#inner._root.data.Names.data.Dests.add(name, new Written(destination));
  }

  /** Adds a bookmark below another, or at the top. */
  addBookmark(title: string, destination: string, parent?: OutlineItem): OutlineItem {
    const item = (parent ?? this.#inner.outline).addItem(title, { pageNumber: 0, expanded: true });
    item.outlineData["Dest"] = new Written(destination);
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
    const open = inner._waiting + this.#reserved;
    if (open !== 0) throw new Error(`${open} objects of the file were never ended`);
    const end = fileEnd({
      offset: inner._offset,
      offsets: inner._offsets,
      packed: inner.packed,
      root: `${inner._root.id} 0 R`,
      info: `${inner._info.id} 0 R`,
      before: inner.chunks,
    });
    return Buffer.concat([...inner.chunks, ...end]);
  }
}
