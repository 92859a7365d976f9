import type { Inline } from "./edition.ts";

/** Inline content as plain text: for alternative text, titles and bookmarks. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === "break") return " ";
      return "text" in inline ? inline.text : plainText(inline.children);
    })
    .join("");
}
