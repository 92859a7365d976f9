import { decodeText } from "../../files/decode.ts";
import type { Files } from "../../files/files.ts";
import { provenFile } from "./make-manifest.ts";
import type { ProvenFile } from "./manifest.ts";

/** Files to read from, and what was read of them. */
export interface ProvenInputs {
  readonly files: Files;
  /** Every file that was read until now, as its bytes were then, by path. */
  read(): ProvenFile[];
}

/**
 * Keeps the digest of each file at the moment at which it is read: a manifest then speaks of the very bytes that a
 * release was made from, also where somebody saves a file meanwhile.
 */
export function provenInputs(files: Files): ProvenInputs {
  const read = new Map<string, ProvenFile>();
  async function readBytes(path: string, most?: number): Promise<Uint8Array | undefined> {
    const bytes = await files.readBytes(path, most);
    if (bytes) read.set(path, provenFile(path, bytes));
    return bytes;
  }
  return {
    files: {
      ...files,
      readBytes,
      async readText(path, most) {
        const bytes = await readBytes(path, most);
        return bytes && decodeText(bytes);
      },
    },
    read: () => [...read.values()].sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}
