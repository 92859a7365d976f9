import { page as paper } from "../../design.ts";
import { type PdfFile, pdfString } from "../file/file.ts";
import type { Reference } from "../file/inner.ts";
import type { OwnedContent, Tag } from "./tags.ts";

/** A link annotation on a page; `annotation` is its dictionary. */
export interface PageLink {
  readonly page: number;
  readonly annotation: Record<string, unknown>;
}

/**
 * Writes the structure tree, the parent tree and the link annotations: every element knows its parent, every
 * piece of content and every link its element.
 *
 * @throws Error where content was marked that no element owns.
 */
export function writeStructure(
  file: PdfFile,
  root: Tag,
  marks: readonly number[],
  links: readonly PageLink[],
): void {
  const owners: Reference[][] = marks.map(() => []);
  const annotations = links.map((link) => ({ link, made: file.object(link.annotation) }));
  const ids = new Map<string, Reference>();
  const write = (tag: Tag, parent: Reference): Reference => {
    const reference = file.object({ S: tag.type, P: parent });
    const { data } = reference;
    let home: number | undefined;
    const kids: unknown[] = [];
    for (const child of tag.children) {
      if ("type" in child) {
        kids.push(write(child, reference));
      } else if ("mark" in child) {
        home ??= child.page;
        kids.push(content(file, child, home));
        owners[child.page]![child.mark] = reference;
      } else {
        kids.push({ Type: "OBJR", Obj: annotations[child.link]!.made, Pg: file.pageReference(child.page) });
        annotations[child.link]!.made.data["StructParent"] = file.addOwner(reference);
      }
    }
    if (home !== undefined) data["Pg"] = file.pageReference(home);
    if (kids.length > 0) data["K"] = kids.length === 1 ? kids[0] : kids;
    Object.assign(data, attributes(tag));
    if (tag.options.id !== undefined) ids.set(tag.options.id, reference);
    reference.end();
    return reference;
  };
  file.structureRoot.data["K"] = [write(root, file.structureRoot)];
  if (ids.size > 0) {
    const names = [...ids.keys()].sort().flatMap((id) => [pdfString(id), ids.get(id)]);
    file.structureRoot.data["IDTree"] = { Names: names };
  }
  for (const [index, count] of marks.entries()) {
    const found = owners[index]!;
    for (let mark = 0; mark < count; mark++) {
      if (!found[mark]) throw new Error(`content ${mark} of page ${index + 1} belongs to no element`);
    }
    if (count > 0) file.setOwners(index, found);
  }
  for (const { link, made } of annotations) {
    file.addAnnotation(link.page, made);
    made.end();
  }
}

function content(file: PdfFile, child: OwnedContent, home: number): unknown {
  if (child.page === home) return child.mark;
  return { Type: "MCR", Pg: file.pageReference(child.page), MCID: child.mark };
}

function attributes(tag: Tag): Record<string, unknown> {
  const { alternative, scope, id, numbering } = tag.options;
  const data: Record<string, unknown> = {};
  if (alternative !== undefined) data["Alt"] = pdfString(alternative);
  if (id !== undefined) data["ID"] = pdfString(id);
  if (scope) data["A"] = { O: "Table", Scope: scope };
  if (numbering) data["A"] = { O: "List", ListNumbering: numbering };
  if (tag.box) {
    const [left, top, right, bottom] = tag.box;
    const box = [left, paper.height - bottom, right, paper.height - top];
    data["A"] = { O: "Layout", Placement: "Block", BBox: box };
  }
  return data;
}
