import { createHash } from "node:crypto";
import { decodeText } from "../../files/decode.ts";
import { type Files, PathOutside } from "../../files/files.ts";
import { isWritten } from "./paths.ts";
import type { FileVersion, Written } from "./workbench.ts";

/** Reads and writes single files, each at most by one hand at a time. */
export interface VersionedFiles {
  readonly read: (path: string) => Promise<FileVersion | undefined>;
  readonly write: (path: string, text: string, from: string | undefined) => Promise<Written>;
}

export function versionedFiles(data: Files): VersionedFiles {
  /** The last work on each path that is not done yet. */
  const busy = new Map<string, Promise<unknown>>();
  const read = async (path: string): Promise<FileVersion | undefined> => {
    const bytes = await data.readBytes(path);
    return bytes && { path, text: decodeText(bytes), version: versionOf(bytes) };
  };
  return {
    read,
    async write(path, text, from) {
      if (!isWritten(path)) throw new PathOutside(path);
      const before = busy.get(path) ?? Promise.resolve();
      const work = before
        .catch(() => {})
        .then(async (): Promise<Written> => {
          const now = await read(path);
          if (now?.version !== from) return { written: false, now };
          const bytes = new TextEncoder().encode(text);
          await data.write(path, bytes);
          return { written: true, file: { path, text, version: versionOf(bytes) } };
        });
      busy.set(path, work);
      try {
        return await work;
      } finally {
        if (busy.get(path) === work) busy.delete(path);
      }
    },
  };
}

function versionOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
