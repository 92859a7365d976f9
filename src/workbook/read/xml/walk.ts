import { tooLarge } from "../fault.ts";
import { limits } from "../limits.ts";
import type { XmlReader } from "./reader.ts";

/**
 * Visits each element that stands directly in the one that was opened last, and ends behind that one. What a visit does
 * not read of an element is passed over.
 */
export function eachChild(xml: XmlReader, visit: (name: string) => void): void {
  const { depth } = xml;
  while (xml.depth >= depth) {
    if (xml.next() !== "open") continue;
    const inner = xml.depth;
    visit(xml.name);
    while (xml.depth >= inner) xml.next();
  }
}

/** Opens the root of a part, and gives its name. */
export function openRoot(xml: XmlReader): string {
  xml.next();
  return xml.name;
}

/** Reads a part to its end, so that one that is no XML behind what was looked for is found. */
export function finish(xml: XmlReader): void {
  while (xml.next() !== "end");
}

/** All text in the element that was opened last, but for what stands in elements of these names. */
export function textInside(xml: XmlReader, without?: ReadonlySet<string>): string {
  const { depth } = xml;
  let text = "";
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === "text") {
      text += xml.content();
      if (text.length > limits.text) tooLarge("text", limits.text, xml.part);
    } else if (token === "open" && without?.has(xml.name)) {
      const inner = xml.depth;
      while (xml.depth >= inner) xml.next();
    }
  }
  return text;
}
