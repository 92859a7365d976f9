import { PDFArray, PDFDict } from "pdf-lib";
import type { Reader } from "../file/reader.ts";
import { type Element, elements, kidsOf } from "../file/tree.ts";
import type { Report } from "./fault.ts";

const inline = ["Link", "Reference", "Span", "Note", "Lbl"];
const standard = new Set([
  ...["Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct"],
  ...["H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "THead"],
  ...["TBody", "TFoot", "Quote", "BibEntry", "Code", "Annot", "Figure", "Formula", "Form", ...inline],
]);

/** What may stand directly in what. */
const children: Record<string, { readonly code: string; readonly types: readonly string[] }> = {
  Table: { code: "table-grammar", types: ["TR", "THead", "TBody", "TFoot", "Caption"] },
  THead: { code: "table-grammar", types: ["TR"] },
  TBody: { code: "table-grammar", types: ["TR"] },
  TFoot: { code: "table-grammar", types: ["TR"] },
  TR: { code: "table-grammar", types: ["TH", "TD"] },
  L: { code: "list-grammar", types: ["LI", "L", "Caption"] },
  LI: { code: "list-grammar", types: ["Lbl", "LBody"] },
  TOC: { code: "contents-grammar", types: ["TOCI", "TOC", "Caption"] },
  TOCI: { code: "contents-grammar", types: ["Lbl", "Reference", "P", "TOC", "NonStruct"] },
};

/** What may stand only in certain others. */
const parents: Record<string, readonly string[]> = {
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  THead: ["Table"],
  TBody: ["Table"],
  LI: ["L"],
  LBody: ["LI"],
  TOCI: ["TOC"],
};

/** The grammar of the structure tree and what single elements must say. */
export function checkStructure(reader: Reader, root: Element, report: Report): void {
  const document = kidsOf(root);
  if (document.length !== 1 || document[0]!.type !== "Document")
    report("root", "the root is not one Document");
  const ids = new Set<string>();
  let level = 0;
  for (const each of elements(root)) {
    if (each.type !== "root" && !standard.has(each.type))
      report("unknown-type", `${each.type} is no standard type`);
    for (const kid of kidsOf(each)) {
      if (kid.parent !== each.ref && each.type !== "root") {
        report("parent", `${kid.type} ${kid.ref} names ${kid.parent} as its parent, not ${each.ref}`);
      }
      const rule = children[each.type];
      if (rule && !rule.types.includes(kid.type)) report(rule.code, `${kid.type} directly in ${each.type}`);
      const allowed = parents[kid.type];
      if (allowed && !allowed.includes(each.type)) report("misplaced", `${kid.type} in ${each.type}`);
    }
    const heading = /^H([1-6])$/.exec(each.type);
    if (heading) {
      const found = Number(heading[1]);
      if (level === 0 && found !== 1) report("heading-first", `the first heading is ${each.type}`);
      else if (found > level + 1) report("heading-skipped", `H${found} follows H${level}`);
      level = found;
      if (each.children.length === 0) report("heading-empty", `${each.type} ${each.ref} has no content`);
    }
    if (each.type === "Figure") checkFigure(reader, each, report);
    if (each.type === "Note") {
      const id = reader.text(each.dict, "ID");
      if (!id || ids.has(id)) report("note-id", `a Note has the id ${id}, which is missing or used before`);
      if (id) ids.add(id);
    }
    if (each.type === "Link" && !each.children.some((kid) => kid.kind === "object")) {
      report("link-without-annotation", `Link ${each.ref} has no annotation`);
    }
  }
}

function checkFigure(reader: Reader, figure: Element, report: Report): void {
  if (!reader.text(figure.dict, "Alt")?.trim())
    report("figure-alternative", `Figure ${figure.ref} has no Alt`);
  const box = attribute(reader, figure, "Layout", "BBox");
  if (!(box instanceof PDFArray && box.size() === 4))
    report("figure-box", `Figure ${figure.ref} has no BBox`);
}

/** An attribute of an element, under its owner. */
export function attribute(reader: Reader, element: Element, owner: string, key: string): unknown {
  const held = reader.get(element.dict, "A");
  const list = held instanceof PDFArray ? held.asArray().map((each) => reader.resolve(each)) : [held];
  const dict = list.find((each) => each instanceof PDFDict && reader.name(each, "O") === owner);
  return reader.get(dict as PDFDict | undefined, key);
}
