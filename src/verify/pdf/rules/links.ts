import { PDFDict } from "pdf-lib";
import type { Reader } from "../file/reader.ts";
import { type Element, elements } from "../file/tree.ts";
import type { Report } from "./fault.ts";

/** Link annotations stand in Link elements, on the page they say, with words for those who do not see them. */
export function checkLinks(reader: Reader, root: Element, report: Report): void {
  const owners = new Map<string, { element: Element; page: string | undefined }>();
  for (const each of elements(root)) {
    for (const kid of each.children) {
      if (kid.kind === "object") owners.set(kid.object, { element: each, page: kid.page });
    }
  }
  const tree = reader.numberTree(reader.dict(reader.dict(reader.catalogue, "StructTreeRoot"), "ParentTree"));
  for (const [index, page] of reader.pages.entries()) {
    for (const reference of reader.array(page.dict, "Annots") ?? []) {
      const where = `annotation ${reference.toString()} of page ${index + 1}`;
      const annotation = reader.resolve(reference);
      if (!(annotation instanceof PDFDict)) continue;
      if (!reader.text(annotation, "Contents")?.trim()) report("link-contents", `${where} has no Contents`);
      if (((reader.number(annotation, "F") ?? 0) & 4) === 0) report("link-flags", `${where} is not printed`);
      const owner = owners.get(reference.toString());
      if (owner?.element.type !== "Link") {
        report("link-untagged", `${where} is in ${owner?.element.type ?? "no element"}`);
        continue;
      }
      if (owner.page !== page.ref.toString()) report("link-page", `${where}: its element says ${owner.page}`);
      const key = reader.number(annotation, "StructParent");
      const entry = key === undefined ? undefined : tree.get(key);
      if (entry?.toString() !== owner.element.ref) {
        report("link-parent", `${where}: the parent tree says ${entry?.toString() ?? "nothing"}`);
      }
    }
  }
}
