import type { TextPart } from "../findings/arguments/narrative.ts";
import { type Node, type Reading, refuse } from "./reading.ts";

/** Notes a part of a text that reports do not take; `part` where the parser takes it for something else. */
export function refusePart(reading: Reading, node: Node, part: TextPart = partOf(node)): void {
  const args = isFootnote(node) ? ({ what: "mark", mark: "footnote" } as const) : { what: part };
  refuse(reading, node, "NARRATIVE-NOT-ALLOWED", args);
}

/** The same, inside an item of a list or a quotation, which take less than a text does. */
export function refuseInside(reading: Reading, node: Node): void {
  refuse(reading, node, "NARRATIVE-NOT-ALLOWED", { what: "inside", part: partOf(node) });
}

const parts: Partial<Readonly<Record<Node["type"], TextPart>>> = {
  paragraph: "paragraph",
  list: "list",
  blockquote: "quotation",
  heading: "heading",
  html: "html",
  code: "code-block",
  inlineCode: "code",
  image: "picture",
  table: "table",
  thematicBreak: "rule",
  definition: "link-definition",
  linkReference: "link-reference",
  imageReference: "picture-reference",
};

/** The parser knows no footnotes: it takes them for links whose address stands elsewhere. */
function isFootnote(node: Node): boolean {
  return (node.type === "linkReference" || node.type === "definition") && node.identifier.startsWith("^");
}

function partOf(node: Node): TextPart {
  return parts[node.type] ?? "other";
}
