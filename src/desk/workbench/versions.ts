import { decodeText } from "../../files/decode.ts";
import { digestOf } from "../../files/digest.ts";
import { FileChanged, type Files } from "../../files/files.ts";
import type { FileVersion, Written } from "./workbench.ts";

/** Files with their versions, each written by one at a time. */
export interface VersionedFiles {
  readonly read: (path: string) => Promise<FileVersion | undefined>;
  readonly write: (path: string, content: string | Uint8Array, from: string | undefined) => Promise<Written>;
}

/** The version of a file: the digest of its bytes. */
export function versionOf(bytes: Uint8Array | string): string {
  return digestOf(bytes);
}

function fileOf(path: string, bytes: Uint8Array): FileVersion {
  return { path, bytes, text: decodeText(bytes), version: versionOf(bytes) };
}

/** The files of a folder, which others may change at any time too. */
export function versionedFiles(data: Files): VersionedFiles {
  const last = new Map<string, Promise<unknown>>();

  async function read(path: string): Promise<FileVersion | undefined> {
    const bytes = await data.readBytes(path);
    return bytes && fileOf(path, bytes);
  }

  /** Compares and writes without anything of this process between them. */
  async function compareAndWrite(
    path: string,
    content: string | Uint8Array,
    from: string | undefined,
  ): Promise<Written> {
    const now = await read(path);
    if (now?.version !== from) return { written: false, now };
    try {
      await data.write(path, content, (there) => (there && versionOf(there)) === from);
    } catch (error) {
      if (!(error instanceof FileChanged)) throw error;
      return { written: false, now: await read(path) };
    }
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { written: true, file: fileOf(path, bytes) };
  }

  return {
    read,
    write(path, content, from) {
      const before = last.get(path) ?? Promise.resolve();
      const writing = before.then(() => compareAndWrite(path, content, from));
      const done = writing
        .catch(() => undefined)
        .then(() => {
          if (last.get(path) === done) last.delete(path);
        });
      last.set(path, done);
      return writing;
    },
  };
}
