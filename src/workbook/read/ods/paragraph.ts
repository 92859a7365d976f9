import { tooLarge } from "../fault.ts";
import { limits } from "../limits.ts";
import { lookedText, type RunLook } from "../run.ts";
import type { XmlReader } from "../xml/reader.ts";
import type { Looks } from "./looks.ts";

/** What stands beside the text and is no part of it. */
const beside: ReadonlySet<string> = new Set([
  "office:annotation",
  "office:annotation-end",
  "text:note",
  "text:ruby-text",
  "text:tracked-changes",
]);

/**
 * The text of a paragraph. Blanks with a line break or a tab between them only set out the XML: they are one, and none at
 * both ends. ODF would have other blanks in a row be one as well (1.2, 6.1.2), but LibreOffice writes and reads those of
 * a cell with several lines as they are.
 */
export function paragraphText(xml: XmlReader, looks: Looks): string {
  const { depth, part } = xml;
  let text = "";
  let setOut = false;
  const spans: { readonly depth: number; readonly look: RunLook }[] = [];
  while (xml.depth >= depth) {
    const token = xml.next();
    while (spans.length > 0 && spans.at(-1)!.depth > xml.depth) spans.pop();
    if (token === "text") {
      const written = xml.content();
      if (written === "") continue;
      const plain = written.replace(/[ \t\n]+/g, (blanks) => (/[\t\n]/.test(blanks) ? " " : blanks));
      const first = text === "" && plain.startsWith(" ") && /^ *[\t\n]/.test(written);
      const shown = spans.reduce((all, { look }) => lookedText(all, look), first ? plain.slice(1) : plain);
      text += shown;
      setOut = /[\t\n] *$/.test(written.slice(-1000));
    } else if (token === "open") {
      const look = xml.name === "text:span" && looks.get(xml.attribute("text:style-name") ?? "");
      if (look) spans.push({ depth: xml.depth, look });
      const special = specialText(xml, text.length);
      if (special !== undefined) {
        text += special;
        setOut = false;
      } else if (beside.has(xml.name) || xml.name.startsWith("?:")) pass(xml);
    }
    if (text.length > limits.text) tooLarge("text", limits.text, part);
  }
  return setOut && text.endsWith(" ") ? text.slice(0, -1) : text;
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
