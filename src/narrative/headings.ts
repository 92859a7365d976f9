import type { Heading } from "mdast";
import { inlinesOf, wordsOf } from "./inlines.ts";
import type { NarrativeBlock } from "./narrative.ts";
import { checkMarks } from "./not-understood.ts";
import { type Reading, refuse } from "./reading.ts";
import { slug } from "./slug.ts";

/** A heading, `##` or `###`; `headed` says whether one stands above it, without which the lower level has no place. */
export function headingOf(reading: Reading, node: Heading, headed: boolean): NarrativeBlock | undefined {
  if (node.depth !== 2 && node.depth !== 3) {
    refuse(reading, node, "NARRATIVE-HEADING", { what: "level" });
    return undefined;
  }
  // A rule below a paragraph, or hyphens left over, would make the whole paragraph a heading.
  if (reading.text[node.position!.start.offset!] !== "#") {
    refuse(reading, node, "NARRATIVE-HEADING", { what: "underlined" });
    return undefined;
  }
  checkMarks(reading, node);
  const words = wordsOf(inlinesOf(reading, node.children)).trim();
  if (words === "") {
    refuse(reading, node, "NARRATIVE-HEADING", { what: "no-words" });
    return undefined;
  }
  if (node.depth === 3 && !headed) {
    refuse(reading, node, "NARRATIVE-HEADING", { what: "below-none" });
    return undefined;
  }
  return { type: "heading", level: node.depth === 2 ? 3 : 4, id: slug(words), text: words };
}
