import { badXml } from "../fault.ts";

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where a name that begins here ends. What XML allows beyond ASCII is not asked: no name that is looked for has it. */
export function nameEnd(text: string, from: number, part: string): number {
  if (!beginsName(text.charCodeAt(from))) badXml(part);
  let at = from + 1;
  while (continuesName(text.charCodeAt(at))) at++;
  return at;
}

function beginsName(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f;
}

function continuesName(code: number): boolean {
  // A digit or a colon, a hyphen or a full stop.
  return beginsName(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x2e;
}
