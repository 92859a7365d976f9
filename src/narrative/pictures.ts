import type { Image } from "mdast";
import type { NarrativeBlock } from "./narrative.ts";
import { checkCharacters, type Reading, refuse } from "./reading.ts";

/** A picture that stands in a paragraph of its own. */
export function pictureOf(reading: Reading, node: Image): NarrativeBlock | undefined {
  const name = node.url.slice(0, 80);
  const picture = reading.pictures.get(node.url);
  if (!picture) {
    refuse(reading, node, "NARRATIVE-PICTURE", { what: "missing", name });
    return undefined;
  }
  if ("broken" in picture) {
    refuse(reading, node, "NARRATIVE-PICTURE", { what: "broken", name, fault: picture.broken });
    return undefined;
  }
  if (!node.alt?.trim()) {
    refuse(reading, node, "NARRATIVE-PICTURE", { what: "no-alternative", name });
    return undefined;
  }
  checkCharacters(reading, node, node.alt);
  return { type: "picture", alternative: node.alt.trim(), ...picture };
}
