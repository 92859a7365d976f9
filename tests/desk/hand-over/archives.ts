import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/workbook/read/zip/crc-32.ts";

/** A part of an archive as an attacker writes it: whatever is said of it may be untrue. */
export interface RawPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  /** The kind of file as Unix writes it: 0xa000 is a link. */
  readonly mode?: number;
  /** In place of its real size. */
  readonly size?: number;
}

/** An archive byte by byte, with names and sizes that no library would write. */
export function rawArchive(parts: readonly RawPart[], count = parts.length): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored, flags = 0x800, mode = 0, size } of parts) {
    const bytes = Buffer.from(content as Uint8Array);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const named = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    const shared = (to: Buffer, at: number) => {
      to.writeUInt16LE(flags, at);
      to.writeUInt16LE(stored ? 0 : 8, at + 2);
      to.writeUInt32LE(crc32(bytes), at + 8);
      to.writeUInt32LE(packed.length, at + 12);
      to.writeUInt32LE(size ?? bytes.length, at + 16);
      to.writeUInt16LE(named.length, at + 20);
    };
    shared(head, 6);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0314, 4);
    shared(entry, 8);
    entry.writeUInt16LE(mode, 40);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, named, packed);
    central.push(entry, named);
    offset += head.length + named.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
