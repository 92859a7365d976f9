import type { Link, PhrasingContent } from "mdast";
import type { NarrativeInline } from "./narrative.ts";
import { refusePart } from "./not-taken.ts";
import { checkCharacters, type Reading, refuse } from "./reading.ts";

/** The words of a paragraph, heading or item: text, emphasis and links. */
export function inlinesOf(reading: Reading, nodes: readonly PhrasingContent[]): NarrativeInline[] {
  return nodes.flatMap((node): NarrativeInline[] => {
    switch (node.type) {
      case "text":
        checkCharacters(reading, node, node.value);
        return [{ type: "text", text: inOneLine(node.value) }];
      case "break":
        return [{ type: "break" }];
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
  if (wordsOf(children).trim() !== "") return [{ type: "link", address: node.url, children }];
  refuse(reading, node, "NARRATIVE-LINK", { what: "no-words" });
  return [];
}

/** The words alone. */
export function wordsOf(content: readonly NarrativeInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === "break") return " ";
      return inline.type === "text" ? inline.text : wordsOf(inline.children);
    })
    .join("");
}

/** Words that run over the ends of lines, with one space for each. */
function inOneLine(words: string): string {
  if (!words.includes("\n")) return words;
  const lines = words.split("\n");
  return lines
    .map((line, index) => {
      const begun = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? begun : begun.trimEnd();
    })
    .join(" ");
}
