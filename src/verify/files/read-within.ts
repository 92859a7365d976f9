import { type Files, FileTooLarge, NotAFile, PathOutside } from "../../files/files.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";

/** The most that is read of one published file: the largest of the national report takes a tenth of it. */
export const largestPublished = 64 * 1024 * 1024;

/** The bytes of a file of a folder, or why they are not read; neither where there is none. */
export interface ReadWithin {
  readonly bytes?: Uint8Array;
  readonly finding?: Finding;
}

/** Reads a file whatever it is by now: something else may have come to stand there since the folder was listed. */
export async function readWithin(folder: Files, name: string, most = largestPublished): Promise<ReadWithin> {
  const location = { file: folder.shown(name) };
  try {
    const bytes = await folder.readBytes(name, most);
    return bytes ? { bytes } : {};
  } catch (error) {
    if (error instanceof FileTooLarge)
      return {
        finding: found(
          "VERIFY-FILE",
          { what: "too-large", size: error.size, most: error.most },
          { location },
        ),
      };
    if (error instanceof PathOutside)
      return { finding: found("VERIFY-FILE", { what: "link" }, { location }) };
    if (error instanceof NotAFile)
      return { finding: found("VERIFY-FILE", { what: "special" }, { location }) };
    throw error;
  }
}
