import { dayNumber, spanInDays } from "../date.ts";
import { damaged } from "../fault.ts";
import { numberOf, storedNumber } from "../number.ts";
import type { OpenedContent } from "../opened.ts";
import type { XmlReader } from "../xml/reader.ts";

/** What the attributes of a cell say that is in it, before its text is read. */
export interface Stored {
  readonly content?: OpenedContent | undefined;
  readonly formula: boolean;
  readonly isError: boolean;
}

/** What is stored in the cell that was opened last. */
export function storedIn(xml: XmlReader): Stored {
  return {
    content: storedContent(xml, xml.attribute("office:value-type")),
    formula: xml.attribute("table:formula") !== undefined,
    isError: xml.attribute("calcext:value-type") === "error",
  };
}

/** The content of a cell with the text that is shown in it; undefined for an empty one. */
export function contentOf({ content, formula, isError }: Stored, shown: string): OpenedContent | undefined {
  // An error is kept as a text, by older programs as the number 0.
  if (isError || (formula && /^(?:#[A-Z0-9/!?]{3,10}|Err:\d{3})$/.test(shown)))
    return { kind: "error", error: shown };
  const found = content ?? { kind: "text", text: shown };
  const blank = found.kind === "text" && found.text === "";
  return blank && !formula ? undefined : found;
}

function storedContent(xml: XmlReader, type: string | undefined): OpenedContent | undefined {
  switch (type) {
    case "float":
      return given(stated(xml, "office:value"), (value) => storedNumber(value));
    case "percentage":
    case "currency":
      return given(stated(xml, "office:value"), (value) => storedNumber(value, type));
    case "date":
      return given(stated(xml, "office:date-value"), (value) => inDays(dayNumber(value), "date", value));
    case "time":
      return given(stated(xml, "office:time-value"), (value) => inDays(spanInDays(value), "time", value));
    case "boolean":
      return given(stated(xml, "office:boolean-value"), truth);
    case "string":
      return given(xml.attribute("office:string-value"), (text) => ({ kind: "text", text }));
    default:
      return undefined;
  }
}

/** What an attribute says; a blank one has lost its value, and what programs make of that is not what they show. */
function stated(xml: XmlReader, attribute: string): string | undefined {
  const value = xml.attribute(attribute);
  return value === undefined || value.trim() !== "" ? value : damaged(xml.part);
}

function given<T>(value: string | undefined, read: (value: string) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

/** A date that is none must not be read as whatever digits stand in its place. */
function inDays(days: number | undefined, shownAs: "date" | "time", written: string): OpenedContent {
  return days === undefined ? { kind: "error", error: written } : numberOf(days, shownAs);
}

function truth(written: string): OpenedContent {
  if (written === "true" || written === "false") return { kind: "boolean", boolean: written === "true" };
  return { kind: "error", error: written };
}
