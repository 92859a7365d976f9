import { dayNumber } from "../date.ts";
import { damaged } from "../fault.ts";
import { numberOf, storedNumber } from "../number.ts";
import type { OpenedContent } from "../opened.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild, textInside } from "../xml/walk.ts";
import { withoutEscapes } from "./escapes.ts";
import type { Styles } from "./styles.ts";
import { richText } from "./texts.ts";

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
}

/** What a cell holds; nothing where it only looks like something. */
export function readCell(
  xml: XmlReader,
  context: CellContext,
): { readonly content: OpenedContent; readonly formula: boolean } | undefined {
  // Most cells of large sheets only have a format.
  if (xml.empty) return undefined;
  const type = xml.attribute("t") ?? "n";
  const style = Number(xml.attribute("s") ?? 0);
  let value: string | undefined;
  let inline: string | undefined;
  let formula = false;
  eachChild(xml, (name) => {
    if (name === "main:v") value = textInside(xml);
    else if (name === "main:is") inline = richText(xml);
    else if (name === "main:f") formula = true;
  });
  const content =
    type === "inlineStr" ? textOf(inline ?? value) : contentOf(type, value, context, style, xml.part);
  // A formula whose result nobody stored is still something.
  if (content === undefined) return formula ? { content: { kind: "text", text: "" }, formula } : undefined;
  if (content.kind === "text" && content.text === "" && !formula) return undefined;
  return { content, formula };
}

function contentOf(
  type: string,
  value: string | undefined,
  { strings, styles }: CellContext,
  style: number,
  part: string,
): OpenedContent | undefined {
  if (value === undefined) return undefined;
  switch (type) {
    case "s":
      return textOf(sharedString(strings, value.trim()) ?? damaged(part));
    case "str":
      return textOf(withoutEscapes(value));
    case "b":
      return booleanOf(value.trim()) ?? damaged(part);
    case "e":
      return { kind: "error", error: value };
    case "d": {
      const number = dayNumber(value);
      // A date that is none must not be read as whatever digits stand in its place.
      return number === undefined ? { kind: "error", error: value } : numberOf(number, "date");
    }
    case "n":
      return value.trim() === "" ? undefined : storedNumber(value, styles[style]);
    default:
      return damaged(part);
  }
}

function textOf(text: string | undefined): OpenedContent | undefined {
  return text === undefined ? undefined : { kind: "text", text };
}

function sharedString(strings: readonly string[], index: string): string | undefined {
  return /^\d{1,9}$/.test(index) ? strings[Number(index)] : undefined;
}

function booleanOf(written: string): OpenedContent | undefined {
  if (written === "1" || written === "true") return { kind: "boolean", boolean: true };
  return written === "0" || written === "false" ? { kind: "boolean", boolean: false } : undefined;
}
