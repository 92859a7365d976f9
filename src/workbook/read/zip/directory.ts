import { damaged, tooLarge, Unreadable } from "../fault.ts";
import { limits } from "../limits.ts";

/** A part of an archive as the archive's directory describes it. */
export interface Entry {
  /** With forward slashes; it may lead anywhere until {@link refuseName} has seen it. */
  readonly name: string;
  /** The name as it stands in the directory. */
  readonly written: string;
  readonly packed: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its header begins. */
  readonly offset: number;
  readonly flags: number;
  /** The kind of file and what is allowed of it as Unix has them; 0 where the archive does not say. */
  readonly mode: number;
}

/** The most that is unpacked of an archive. */
export interface MostOfArchive {
  readonly parts: number;
  /** Of all parts together. */
  readonly bytes: number;
}

/** The central directory, which alone says what is in the archive, and where it begins. */
export interface Directory {
  readonly entries: readonly Entry[];
  readonly offset: number;
}

const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * Reads the directory at the end of an archive (APPNOTE 4.3.12 and 4.3.16). Archives over several disks, and those of
 * the 64-bit kind, which files this small never need, are damaged.
 */
export function readDirectory(bytes: Uint8Array, most: MostOfArchive = limits): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const oneDisk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 6, true) === 0;
  if (!oneDisk || view.getUint16(end + 8, true) !== count || offset + size !== end) damaged();
  if (count > most.parts) tooLarge("parts", most.parts);
  const entries: Entry[] = [];
  let at = offset;
  let all = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at, end);
    all += entry.size;
    if (all > most.bytes) tooLarge("bytes", most.bytes, entry.name);
    entries.push(entry);
    at = next;
  }
  if (at !== end) damaged();
  return { entries, offset };
}

/**
 * Where the record at the end begins. What follows it is its comment, or what was put behind the file on its way, such
 * as a line feed: that is never looked at.
 */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    // A comment can hold the same four bytes: the directory stands right before the true ones.
    if (view.getUint32(at + 12, true) + view.getUint32(at + 16, true) === at) return at;
  }
  return damaged();
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number) {
  if (at + entryLength > end || view.getUint32(at, true) !== 0x02014b50) damaged();
  const nameLength = view.getUint16(at + 28, true);
  const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) damaged();
  const flags = view.getUint16(at + 8, true);
  const written = decodeName(bytes.subarray(at + entryLength, at + entryLength + nameLength));
  const name = withSlashes(written);
  const method = view.getUint16(at + 10, true);
  // Encrypted, with the strong kind, or with the directory hidden.
  if (flags & 0x2041 || method === 99) throw new Unreadable({ what: "encrypted" });
  if (method !== 0 && method !== 8) damaged(name);
  const entry: Entry = {
    name,
    written,
    packed: method === 8,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    flags,
    mode: view.getUint16(at + 40, true),
  };
  if (!entry.packed && entry.size !== entry.packedSize) damaged(name);
  return { entry, next };
}

/** A name that leads out of the archive, or is no text, is of a damaged one. */
export function refuseName(name: string): void {
  if (name === "" || name.startsWith("/") || name.includes("\0")) damaged(name);
  if (name.split("/").some((each) => each === "..")) damaged(name);
}

/** The name of a part with forward slashes. */
export function nameOf(bytes: Uint8Array): string {
  return withSlashes(decodeName(bytes));
}

function withSlashes(name: string): string {
  return name.replaceAll("\\", "/");
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Old programs use their own letters. No part that is looked for has any.
    return new TextDecoder("latin1").decode(bytes);
  }
}
