import type { Link, PhrasingContent } from "mdast";
import { tidied } from "../typography/characters.ts";
import type { NarrativeInline } from "./narrative.ts";
import { refusePart } from "./not-taken.ts";
import { checkCharacters, type Reading, refuse } from "./reading.ts";

/** The words of a paragraph, heading or item: text, emphasis and links. */
export function inlinesOf(reading: Reading, nodes: readonly PhrasingContent[]): NarrativeInline[] {
  return nodes.flatMap((node): NarrativeInline[] => {
    switch (node.type) {
      case "text":
        checkCharacters(reading, node, node.value);
        return [{ type: "text", text: node.value.replace(/\s*\n\s*/g, " ") }];
      case "break":
        return [{ type: "text", text: " " }];
      case "strong":
      case "emphasis":
        return [{ type: node.type, children: inlinesOf(reading, node.children) }];
      case "link":
        return linkOf(reading, node);
      default:
        refusePart(reading, node);
        return [];
    }
  });
}

function linkOf(reading: Reading, node: Link): NarrativeInline[] {
  if (!/^(https?:|mailto:|tel:)/i.test(node.url)) {
    refuse(reading, node, "NARRATIVE-LINK", { what: "address", address: node.url.slice(0, 80) });
    return [];
  }
  const children = inlinesOf(reading, node.children);
  if (tidied(wordsOf(children)).trim() !== "") return [{ type: "link", address: node.url, children }];
  refuse(reading, node, "NARRATIVE-LINK", { what: "no-words" });
  return [];
}

/** The words alone. */
export function wordsOf(content: readonly NarrativeInline[]): string {
  return content.map((inline) => (inline.type === "text" ? inline.text : wordsOf(inline.children))).join("");
}
