import { type BadByte, hasSequence, readMixed } from "./utf-8.ts";
import { utf16, utf16Order } from "./utf-16.ts";
import { windows1252 } from "./windows-1252.ts";

/** Why the text of a file is not certain. */
export type EncodingFault =
  /** The file is in UTF-8, and these bytes are not. */
  | { readonly what: "bytes"; readonly bad: readonly BadByte[] }
  /** Two bytes a character, without the mark that says so. */
  | { readonly what: "utf-16" }
  /** A zero byte, as files have that were damaged or are no text; where it stands in the text. */
  | { readonly what: "zero"; readonly at: number };

/** The text of a file, and why it may not be what was meant. */
export interface Decoded {
  readonly text: string;
  readonly fault?: EncodingFault;
}

/**
 * The text of a file as editors and spreadsheets save it: UTF-8 with or without a mark, UTF-16 with one, else
 * Windows-1252. A file that is UTF-8 but for a few bytes is never read as anything else: they are a fault.
 */
export function decode(bytes: Uint8Array): Decoded {
  const order = utf16Order(bytes);
  if (order) {
    const text = lines(utf16(bytes, order));
    return order.marked ? withZero(text) : { text, fault: { what: "utf-16" } };
  }
  try {
    return withZero(lines(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    if (!hasSequence(bytes)) return withZero(lines(windows1252(bytes)));
    const { text, bad } = readMixed(bytes);
    return { text: lines(text), fault: { what: "bytes", bad } };
  }
}

/** The text alone, where it is not asked whether it is certain: of files of the program's own, or to know a format. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).text;
}

function withZero(text: string): Decoded {
  const at = text.indexOf("\0");
  return at < 0 ? { text } : { text, fault: { what: "zero", at } };
}

/** Old programs end a line by a carriage return alone: it becomes a line feed, and every character keeps its place. */
function lines(text: string): string {
  return text.replace(/\r(?!\n)/g, "\n");
}
