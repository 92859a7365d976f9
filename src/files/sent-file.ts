import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { type Entry, type Files, FileTooLarge, NotAFile, PathOutside } from "./files.ts";
import { sentText } from "./sent-text.ts";
import { systemFault } from "./system-fault.ts";

/** Reads a file that somebody sent: its bytes, undefined where there is none, or what keeps it from being read. */
export async function readSentBytes(
  data: Files,
  path: string,
  most?: number,
): Promise<Uint8Array | Finding | undefined> {
  try {
    return await data.readBytes(path, most);
  } catch (error) {
    return unreadable(data, path, error);
  }
}

/** The same, as text, which is a finding too where its encoding is not certain. Whether it is garbled is not asked here. */
export async function readSentText(
  data: Files,
  path: string,
  most?: number,
): Promise<string | Finding | undefined> {
  const bytes = await readSentBytes(data, path, most);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { text, findings } = sentText(data.shown(path), bytes);
  return text ?? findings[0];
}

/** What is in a folder that was sent, or what keeps it from being listed. */
export async function listSent(
  data: Files,
  folder: string,
): Promise<{ entries: readonly Entry[]; findings: Finding[] }> {
  try {
    return { entries: await data.list(folder), findings: [] };
  } catch (error) {
    return { entries: [], findings: [unreadable(data, folder, error)] };
  }
}

/** What keeps a file from being read, as a finding; what is no fault of the file or the disk is thrown on. */
export function unreadable(data: Files, path: string, error: unknown): Finding {
  const location = { file: data.shown(path) };
  if (error instanceof FileTooLarge) {
    return found("FILE-TOO-LARGE", { what: "bytes", size: error.size, most: error.most }, { location });
  }
  if (error instanceof PathOutside) return found("FILE-OUTSIDE", {}, { location });
  if (error instanceof NotAFile) return found("FILE-UNREADABLE", { reason: error.kind }, { location });
  const fault = systemFault(error);
  if (fault === undefined) throw error;
  return found("FILE-UNREADABLE", { reason: fault }, { location });
}
