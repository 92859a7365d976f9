import { page as paper } from "../../design.ts";
import type { PdfFile } from "../file/file.ts";
import { number } from "../format/operands.ts";
import { referenceTo, textString } from "../format/syntax.ts";
import type { Tag } from "./tags.ts";

/** A link annotation on a page. */
export interface PageLink {
  readonly page: number;
  /** The entries of its dictionary. */
  readonly annotation: string;
}

/**
 * Writes the structure tree, the parent tree and the link annotations: every element knows its parent, every
 * piece of content and every link its element.
 *
 * @param marks how many pieces of marked content each page has.
 * @throws Error where content was marked that no element owns.
 */
export function writeStructure(
  file: PdfFile,
  root: Tag,
  marks: readonly number[],
  links: readonly PageLink[],
): void {
  const tree = new StructureTree(file, marks, links);
  file.setStructure(tree.write(root, file.structureRoot), tree.ids);
  tree.writeOwners();
}

class StructureTree {
  /** Elements that can be found by an id, with the numbers of their objects. */
  readonly ids = new Map<string, number>();
  readonly #file: PdfFile;
  readonly #links: readonly PageLink[];
  /** By page and mark, the numbers of the elements that own content. */
  readonly #owners: (number | undefined)[][];
  readonly #annotations: readonly number[];

  constructor(file: PdfFile, marks: readonly number[], links: readonly PageLink[]) {
    this.#file = file;
    this.#links = links;
    this.#owners = marks.map((count) => new Array<undefined>(count).fill(undefined));
    this.#annotations = links.map(() => file.reserve());
  }

  /** Writes an element and those below it. Returns the number of its object. */
  write(tag: Tag, parent: number): number {
    const id = this.#file.reserve();
    let home: number | undefined;
    const kids: string[] = [];
    for (const child of tag.children) {
      if ("type" in child) kids.push(referenceTo(this.write(child, id)));
      else if ("mark" in child) {
        home ??= child.page;
        kids.push(this.#content(child.page, child.mark, home));
        this.#owners[child.page]![child.mark] = id;
      } else kids.push(this.#link(child.page, child.link, id));
    }
    let body = `<</S/${tag.type}/P ${referenceTo(parent)}`;
    if (home !== undefined) body += `/Pg ${this.#file.pageReference(home)}`;
    if (kids.length === 1) body += `/K ${kids[0]}`;
    else if (kids.length > 1) body += `/K[${kids.join(" ")}]`;
    this.#file.write(id, `${body}${attributes(tag)}>>`);
    if (tag.options.id !== undefined) this.ids.set(tag.options.id, id);
    return id;
  }

  /** Enters the owners of all marked content in the parent tree. */
  writeOwners(): void {
    for (const [page, owners] of this.#owners.entries()) {
      const missing = owners.indexOf(undefined);
      if (missing >= 0) throw new Error(`content ${missing} of page ${page + 1} belongs to no element`);
      if (owners.length > 0) this.#file.setOwners(page, owners as number[]);
    }
  }

  #content(page: number, mark: number, home: number): string {
    return page === home ? String(mark) : `<</Type/MCR/Pg ${this.#file.pageReference(page)}/MCID ${mark}>>`;
  }

  /** Writes a link's annotation, which its element owns. */
  #link(page: number, index: number, owner: number): string {
    const annotation = this.#annotations[index]!;
    const key = this.#file.addOwner(owner);
    this.#file.write(annotation, `<<${this.#links[index]!.annotation}/StructParent ${key}>>`);
    this.#file.addAnnotation(page, annotation);
    return `<</Type/OBJR/Obj ${referenceTo(annotation)}/Pg ${this.#file.pageReference(page)}>>`;
  }
}

function attributes({ options, box }: Tag): string {
  const { alternative, scope, id, numbering } = options;
  let entries = "";
  if (alternative !== undefined) entries += `/Alt ${textString(alternative)}`;
  if (id !== undefined) entries += `/ID ${textString(id)}`;
  if (scope) entries += `/A<</O/Table/Scope/${scope}>>`;
  if (numbering) entries += `/A<</O/List/ListNumbering/${numbering}>>`;
  if (box) {
    const [left, top, right, bottom] = box;
    const edges = [left, paper.height - bottom, right, paper.height - top].map((edge) => number(edge, 4));
    entries += `/A<</O/Layout/Placement/Block/BBox[${edges.join(" ")}]>>`;
  }
  return entries;
}
