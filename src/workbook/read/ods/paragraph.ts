import { tooLarge } from "../fault.ts";
import { limits } from "../limits.ts";
import type { XmlReader } from "../xml/reader.ts";

/** What stands beside the text and is no part of it. */
const beside: ReadonlySet<string> = new Set([
  "office:annotation",
  "office:annotation-end",
  "text:note",
  "text:ruby-text",
  "text:tracked-changes",
]);

/**
 * The text of a paragraph (ODF 1.2, 6.1.2): blanks in a row are one, those at both ends none, and those that are meant
 * are elements of their own.
 */
export function paragraphText(xml: XmlReader): string {
  const { depth, part } = xml;
  let text = "";
  // Whether a blank that is only written would be the first or would follow another one.
  let blank = true;
  while (xml.depth >= depth) {
    const token = xml.next();
    if (token === "text") {
      const written: string = xml.content().replace(/[ \t\r\n]+/g, " ");
      const added: string = blank && written.startsWith(" ") ? written.slice(1) : written;
      text += added;
      if (added !== "") blank = added.endsWith(" ");
    } else if (token === "open") {
      const special = specialText(xml, text.length);
      if (special !== undefined) {
        text += special;
        blank = false;
      } else if (beside.has(xml.name) || xml.name.startsWith("?:")) pass(xml);
    }
    if (text.length > limits.text) tooLarge("text", limits.text, part);
  }
  return blank && text.endsWith(" ") ? text.slice(0, -1) : text;
}

function specialText(xml: XmlReader, before: number): string | undefined {
  switch (xml.name) {
    case "text:s": {
      const many = xml.attribute("text:c") ?? "1";
      if (!/^\d{1,5}$/.test(many) || before + Number(many) > limits.text)
        tooLarge("text", limits.text, xml.part);
      return " ".repeat(Number(many));
    }
    case "text:tab":
      return "\t";
    case "text:line-break":
      return "\n";
    default:
      return undefined;
  }
}

function pass(xml: XmlReader): void {
  const { depth } = xml;
  while (xml.depth >= depth) xml.next();
}
