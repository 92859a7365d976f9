import type { WorkbookFault } from "./opened.ts";

/** Why a workbook cannot be read; thrown where it is found, and caught where the file was opened. */
export class Unreadable extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.what);
  }
}

type TooLarge = Extract<WorkbookFault, { readonly what: "too-large" }>;

/** The archive or a part of it is not what it says. */
export function damaged(part?: string): never {
  throw new Unreadable(part === undefined ? { what: "damaged" } : { what: "damaged", part: shortened(part) });
}

export function tooLarge(of: TooLarge["of"], most: number, part?: string): never {
  const fault = { what: "too-large", of, most } as const;
  throw new Unreadable(part === undefined ? fault : { ...fault, part: shortened(part) });
}

/** The part is not XML as it is read here. */
export function badXml(part: string): never {
  throw new Unreadable({ what: "xml", part: shortened(part) });
}

export function documentType(part: string): never {
  throw new Unreadable({ what: "document-type", part: shortened(part) });
}

/** Names of parts are as long as somebody made them, and are shown to people. */
function shortened(part: string): string {
  return part.length <= 80 ? part : `${part.slice(0, 79)}…`;
}
