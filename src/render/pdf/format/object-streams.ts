import { createHash } from "node:crypto";
import { deflated } from "./deflate.ts";

/** An object of the file that is not a stream, ready to be packed. */
export interface PackedObject {
  readonly id: number;
  readonly body: string;
}

/** Objects a stream: a reader that wants one unpacks them all. */
const objectsInStream = 250;

interface Entry {
  readonly kind: 0 | 1 | 2;
  /** An offset, or the number of the object stream. */
  readonly place: number;
  /** The position in the object stream; 0 for others. */
  readonly index: number;
}

/**
 * The end of a PDF 1.7 file whose small objects are packed into compressed streams: the streams, the
 * cross-reference stream and the trailer. Structure elements are most of a tagged file; packed, they take a
 * quarter of the room.
 */
export function fileEnd(parts: {
  /** Where the end begins, in bytes. */
  readonly offset: number;
  /** Offsets of the objects that stand in the file as they are, by number from 1; null for packed ones. */
  readonly offsets: readonly (number | null)[];
  readonly packed: readonly PackedObject[];
  readonly root: string;
  readonly info: string;
  /** What stands before the end; with the packed objects it gives the file its id. */
  readonly before: readonly Uint8Array[];
}): Buffer[] {
  const entries: Entry[] = [{ kind: 0, place: 0, index: 65535 }];
  for (const offset of parts.offsets) entries.push({ kind: 1, place: offset ?? 0, index: 0 });
  const chunks: Buffer[] = [];
  let at = parts.offset;
  const write = (chunk: Buffer) => {
    chunks.push(chunk);
    at += chunk.length;
  };
  for (let start = 0; start < parts.packed.length; start += objectsInStream) {
    const group = parts.packed.slice(start, start + objectsInStream);
    const number = entries.length;
    for (const [index, object] of group.entries()) entries[object.id] = { kind: 2, place: number, index };
    entries.push({ kind: 1, place: at, index: 0 });
    write(objectStream(number, group));
  }
  const id = idOf([...parts.before, ...chunks]);
  const crossReferences = at;
  entries.push({ kind: 1, place: at, index: 0 });
  write(
    stream(
      entries.length - 1,
      `/Type /XRef /Size ${entries.length} /W [1 4 2] /Root ${parts.root} /Info ${parts.info} /ID [<${id}> <${id}>]`,
      table(entries),
    ),
  );
  write(Buffer.from(`startxref\n${crossReferences}\n%%EOF\n`, "latin1"));
  return chunks;
}

/** The same for the same content, and for no other; hexadecimal. */
function idOf(chunks: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex").slice(0, 32);
}

function objectStream(number: number, objects: readonly PackedObject[]): Buffer {
  const places: string[] = [];
  let length = 0;
  for (const object of objects) {
    places.push(`${object.id} ${length}`);
    length += object.body.length + 1;
  }
  const head = `${places.join(" ")}\n`;
  const body = Buffer.from(`${head}${objects.map((object) => object.body).join("\n")}\n`, "latin1");
  return stream(number, `/Type /ObjStm /N ${objects.length} /First ${head.length}`, body);
}

function stream(number: number, dictionary: string, content: Buffer): Buffer {
  const data = deflated(content);
  return Buffer.concat([
    Buffer.from(
      `${number} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`,
      "latin1",
    ),
    data,
    Buffer.from("\nendstream\nendobj\n", "latin1"),
  ]);
}

function table(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(entries.length * 7);
  for (const [index, entry] of entries.entries()) {
    bytes.writeUInt8(entry.kind, index * 7);
    bytes.writeUInt32BE(entry.place, index * 7 + 1);
    bytes.writeUInt16BE(entry.index, index * 7 + 5);
  }
  return bytes;
}
