import { decodeText } from "../files/decode.ts";
import { type Files, FileTooLarge, PathOutside } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";

/** Reads a file that somebody sent: its bytes, undefined where there is none, or what keeps it from being read. */
export async function readSentBytes(
  data: Files,
  path: string,
  most?: number,
): Promise<Uint8Array | Finding | undefined> {
  const refuse = (code: string, problem: string, remedy: string): Finding => ({
    code,
    severity: "error",
    place: { file: data.shown(path) },
    problem,
    remedy,
  });
  try {
    return await data.readBytes(path, most);
  } catch (error) {
    if (error instanceof FileTooLarge) {
      return refuse(
        "FILE-TOO-LARGE",
        `The file has ${error.size} bytes; the most that is read is ${error.most}.`,
        "Check that it is the right file; shorten it, or send one return a file.",
      );
    }
    if (error instanceof PathOutside) {
      return refuse(
        "FILE-OUTSIDE",
        "The file is a link to a place outside the data folder, so it was not read.",
        "Put the file itself into the folder.",
      );
    }
    throw error;
  }
}

/** The same, as text. */
export async function readSentText(
  data: Files,
  path: string,
  most?: number,
): Promise<string | Finding | undefined> {
  const bytes = await readSentBytes(data, path, most);
  return bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
}
