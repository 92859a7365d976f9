import { badXml, tooLarge } from "../fault.ts";
import { limits } from "../limits.ts";
import { isBlank, nameEnd, skipBlanks } from "./scan.ts";

/** An attribute as it is written; its value is read when it is asked for. */
export interface Written {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The attributes of a tag from behind its name on; one that is there twice is a fault.
 *
 * @returns where they end: at `>` or `/>`
 */
export function scanAttributes(text: string, from: number, part: string, into: Written[]): number {
  into.length = 0;
  for (let at = from; ; ) {
    const next = skipBlanks(text, at);
    const code = text.charCodeAt(next);
    if (code === 0x3e || (code === 0x2f && text.charCodeAt(next + 1) === 0x3e)) {
      if (into.length > 1 && hasRepeated(into)) badXml(part);
      return next;
    }
    if (next === at) badXml(part);
    if (into.length === limits.attributes) tooLarge("depth", limits.attributes, part);
    const end = nameEnd(text, next, part);
    const equals = skipBlanks(text, end);
    const opening = skipBlanks(text, equals + 1);
    const quote = text.charCodeAt(opening);
    if (text.charCodeAt(equals) !== 0x3d || (quote !== 0x22 && quote !== 0x27)) badXml(part);
    let closing = opening + 1;
    for (let each = text.charCodeAt(closing); each !== quote; each = text.charCodeAt(++closing)) {
      // Not a number behind the end of the text.
      if (each === 0x3c || Number.isNaN(each)) badXml(part);
    }
    into.push({ name: text.slice(next, end), from: opening + 1, to: closing });
    at = closing + 1;
  }
}

/** Whether a name is there twice. Most elements have few attributes, for which looking at all is quickest. */
function hasRepeated(written: readonly Written[]): boolean {
  if (written.length > 8) return new Set(written.map(({ name }) => name)).size < written.length;
  return written.some(({ name }, index) => written.findIndex((each) => each.name === name) < index);
}

/** Whether an attribute declares a prefix, and which; the empty one is for names without a prefix. */
export function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice(6) : undefined;
}

/** A value with line breaks and tabs as blanks, as XML wants them. */
export function plainValue(raw: string): string {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code !== 0x20 && isBlank(code)) return raw.replace(/[\t\n\r]/g, " ");
  }
  return raw;
}
