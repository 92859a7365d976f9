import { badXml } from "../fault.ts";

/**
 * The text of an XML part: UTF-8, or UTF-16 with its mark. Another encoding, one that is declared and is not that of the
 * bytes, and characters that XML does not have, are faults.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding, part);
  const declared = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 300))?.[1];
  if (declared !== undefined && declared.toLowerCase() !== encoding.replace(/(?<=16)[lb]e$/, ""))
    badXml(part);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) badXml(part);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decoded(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return badXml(part);
  }
}
