import { PDFArray } from "pdf-lib";
import type { PageContent } from "../file/page-content.ts";
import type { Reader } from "../file/reader.ts";
import { type Element, elements } from "../file/tree.ts";
import type { Report } from "./fault.ts";

/** Every mark on a page is an artifact or owned by one element, and both sides of the book agree. */
export function checkContent(
  reader: Reader,
  root: Element,
  contents: readonly PageContent[],
  report: Report,
): void {
  const owners = new Map<string, string>();
  for (const each of elements(root)) {
    for (const kid of each.children) {
      if (kid.kind !== "content") continue;
      const key = `${kid.page}/${kid.mark}`;
      if (owners.has(key)) report("content-owned-twice", `mark ${kid.mark} of page ${kid.page}`);
      owners.set(key, each.ref);
    }
  }
  const tree = reader.numberTree(reader.dict(reader.dict(reader.catalogue, "StructTreeRoot"), "ParentTree"));
  const present = new Set<string>();
  for (const [index, page] of reader.pages.entries()) {
    const content = contents[index]!;
    const where = `page ${index + 1}`;
    if (content.unmarked.length > 0) report("unmarked-content", `${where}: ${content.unmarked.join(" ")}`);
    for (const nested of content.nested) report("nested-marks", `${where}: ${nested}`);
    if (!content.balanced) report("unbalanced-marks", where);
    if (reader.name(page.dict, "Tabs") !== "S") report("tab-order", `${where} has no Tabs S`);
    const key = reader.number(page.dict, "StructParents");
    const entry = key === undefined ? undefined : reader.resolve(tree.get(key));
    const row = entry instanceof PDFArray ? entry.asArray() : [];
    for (const { mark } of content.marks) {
      const place = `${page.ref.toString()}/${mark}`;
      if (present.has(place)) report("mark-used-twice", `${where}: mark ${mark}`);
      present.add(place);
      const owner = owners.get(place);
      if (owner === undefined) report("unowned-content", `${where}: mark ${mark}`);
      else if (row[mark]?.toString() !== owner) {
        report(
          "parent-tree",
          `${where}: mark ${mark} belongs to ${owner}, the tree says ${String(row[mark])}`,
        );
      }
    }
  }
  for (const [key, owner] of owners) {
    if (!present.has(key)) report("missing-content", `${owner} owns ${key}, which is not there`);
  }
}
