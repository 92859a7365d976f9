import { type Zippable, zipSync } from "fflate";

export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
  /** Whether it is packed as it is, for programs that look for it at its place. */
  readonly stored?: boolean;
}

/** An archive of parts in their order. Its dates are always the first that the format knows, in any timezone. */
export function zipped(parts: readonly Part[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, content, stored } of parts)
    entries[name] = [content, { level: stored === true ? 0 : 6, mtime: new Date(1980, 0, 1) }];
  return zipSync(entries);
}
