import type { Picture } from "../../report/document.ts";
import type { Heading, List, Paragraph, Quotation } from "../../report/edition/edition.ts";
import { anchorOf } from "../anchors.ts";
import { type Anchoring, html, inlineHtml } from "./inline.ts";

/** What people write: text in its parts, and pictures. */
export type Prose = Heading | Paragraph | List | Quotation | Picture;

/** A part of a text as its template prints it, with the name of its partial in `type`. */
export function proseView(anchoring: Anchoring, block: Prose) {
  switch (block.type) {
    case "heading":
      return { ...block, id: anchorOf("heading", block.id), tag: html(`h${block.level}`) };
    case "paragraph":
      return { type: block.type, role: block.role, content: inlineHtml(anchoring, block.content) };
    case "list":
      return {
        type: block.type,
        ordered: block.ordered,
        ...(block.start !== undefined && { start: String(block.start) }),
        items: block.items.map((item) => inlineHtml(anchoring, item)),
      };
    case "quotation":
      return { type: block.type, paragraphs: block.paragraphs.map((each) => inlineHtml(anchoring, each)) };
    case "picture":
      return { ...block, source: html(`data:${block.media};base64,${base64(block.data)}`) };
  }
}

/** Picture data stands in an attribute unescaped, so it must be base64 and nothing else. */
function base64(data: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(data)) throw new Error("the data of a picture are not base64");
  return data;
}
