import { inflateRawSync } from "node:zlib";
import { damaged } from "../fault.ts";
import { crc32 } from "./crc-32.ts";
import { type Directory, type Entry, nameOf, readDirectory, refuseName } from "./directory.ts";

/** An archive whose directory was held against what it is of; its parts are unpacked when they are asked for. */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of a part, or undefined where there is none of this name. */
  read(name: string): Uint8Array | undefined;
}

const headerLength = 30;

/**
 * Opens an archive without unpacking anything. Capital letters in names count for nothing, as in packages of office
 * programs, and two parts of one name are damage: programs differ in which one they read.
 *
 * @throws Unreadable where the archive is damaged, encrypted or too large
 */
export function openArchive(bytes: Uint8Array): Archive {
  const directory = readDirectory(bytes);
  for (const { name } of directory.entries) refuseName(name);
  const parts = new Map<string, Packed>();
  for (const part of packedParts(bytes, directory)) {
    const key = part.entry.name.toLowerCase();
    if (parts.has(key)) damaged(part.entry.name);
    parts.set(key, part);
  }
  return {
    has: (name) => parts.has(name.toLowerCase()),
    read(name) {
      const part = parts.get(name.toLowerCase());
      return part && unpack(bytes, part);
    },
  };
}

/** A part as it is packed, from one byte to before another. */
export interface Packed {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of an archive in the order in which they stand.
 *
 * @throws Unreadable where one is not what the directory says, or reaches into the next
 */
export function packedParts(bytes: Uint8Array, { entries, offset }: Directory): Packed[] {
  let end = 0;
  return [...entries]
    .sort((a, b) => a.offset - b.offset)
    .map((entry) => {
      const part = locate(bytes, entry);
      if (entry.offset < end || part.to > offset) damaged(entry.name);
      end = part.to;
      return part;
    });
}

/** Where the content of a part stands, by its own header, which must say the same as the directory. */
function locate(bytes: Uint8Array, entry: Entry): Packed {
  const { offset, name } = entry;
  if (offset + headerLength > bytes.length) damaged(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, headerLength);
  if (view.getUint32(0, true) !== 0x04034b50) damaged(name);
  const same =
    view.getUint16(6, true) === entry.flags &&
    view.getUint16(8, true) === (entry.packed ? 8 : 0) &&
    [
      [view.getUint32(14, true), entry.crc],
      [view.getUint32(18, true), entry.packedSize],
      [view.getUint32(22, true), entry.size],
    ].every(([here, there]) => here === there || (entry.flags & 8 && (here === 0 || here === 0xffffffff)));
  const nameEnd = offset + headerLength + view.getUint16(26, true);
  const from = nameEnd + view.getUint16(28, true);
  const to = from + entry.packedSize;
  if (!same || to > bytes.length) damaged(name);
  if (nameOf(bytes.subarray(offset + headerLength, nameEnd)) !== name) damaged(name);
  return { entry, from, to };
}

/**
 * The bytes of a part.
 *
 * @throws Unreadable where they are not as many as the directory says, or others
 */
export function unpack(archive: Uint8Array, { from, to, entry }: Packed): Uint8Array {
  const { name, size, crc, packed: deflated } = entry;
  const packed = archive.subarray(from, to);
  const bytes = deflated ? inflate(packed, size, name) : packed;
  if (bytes.length !== size || crc32(bytes) !== crc) damaged(name);
  return bytes;
}

/** Unpacks into as much as the directory says, and never more: it is allowed already. */
function inflate(packed: Uint8Array, size: number, name: string): Uint8Array {
  const most = Math.max(size, 1);
  try {
    return inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(most, 64) });
  } catch {
    // Whatever zlib says of it: the bytes are not what was packed.
    return damaged(name);
  }
}
