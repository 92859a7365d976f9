import { constants, deflateRawSync } from "node:zlib";
import { odsParts, xlsxParts, zipOf } from "../made.ts";

/** Archives that were made to do harm, or were damaged on their way, by what is wrong with them. */
export const archives: Readonly<Record<string, () => Uint8Array>> = {
  "600 MB of zeros in a sheet, said": () => bomb(600 * 1024 * 1024),
  "600 MB of zeros in a sheet, said to be 1,000 bytes": () => bomb(1000),
  "600 MB of zeros in a part that nobody reads": () => bomb(600 * 1024 * 1024, "xl/media/picture.bin"),
  "15 MB of blanks in a sheet": () =>
    zipOf(xlsxParts({ "xl/worksheets/sheet1.xml": " ".repeat(15 * 1024 * 1024) })),
  "a workbook in an archive": () => zipOf({ "kent.xlsx": zipOf(xlsxParts()) }),
  "10,000 parts": () =>
    zipOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, part) => [`part-${part}`, ""]))),
  "two parts that are one stretch of bytes": () => overlapping(),
  "a part that reaches into the next": () =>
    patched(0, ({ view, local, central }) => {
      const longer = view.getUint32(local + 18, true) + 40;
      for (const at of [local + 18, central + 20]) view.setUint32(at, longer, true);
    }),
  "a size that is too small": () => sized(-1),
  "a size that is too large": () => sized(1),
  "a header that says another size than the directory": () =>
    patched(1, ({ view, local }) => {
      view.setUint32(local + 22, view.getUint32(local + 22, true) + 1, true);
    }),
  "a header that says another name than the directory": () =>
    patched(1, ({ bytes, local }) => {
      bytes[local + 30]! ^= 1;
    }),
  "a checksum that is wrong": () =>
    patched(4, ({ view, local, central }) => {
      for (const at of [local + 14, central + 16]) view.setUint32(at, 1, true);
    }),
  "a way of packing that nobody knows": () =>
    patched(4, ({ view, local, central }) => {
      for (const at of [local + 8, central + 10]) view.setUint16(at, 12, true);
    }),
  "parts under a password": () =>
    patched(4, ({ view, local, central }) => {
      for (const at of [local + 6, central + 8]) view.setUint16(at, 1, true);
    }),
  "sizes of 64 bits": () => patched(4, ({ view, central }) => view.setUint32(central + 24, 0xffffffff, true)),
  "a directory that says one part fewer": () =>
    patched(0, ({ view, end }) => {
      for (const at of [end + 8, end + 10]) view.setUint16(at, view.getUint16(at, true) - 1, true);
    }),
  "a directory that begins elsewhere": () =>
    patched(0, ({ view, end }) => {
      view.setUint32(end + 16, view.getUint32(end + 16, true) - 46, true);
    }),
  "one part twice": () => renamed("xl/workbook.xml", "xl/workbook.xmk", "xl/workbook.xml"),
  "one part twice, once in capital letters": () => zipOf(xlsxParts({ "XL/Workbook.xml": "<x/>" })),
  "a part outside the file": () => zipOf(xlsxParts({ "../../etc/passwd": "x" })),
  "a part from the root on": () => zipOf(xlsxParts({ "/etc/passwd": "x" })),
  "a part whose name has a zero": () => zipOf(xlsxParts({ "xl/a\0b": "x" })),
  "backslashes in names": () =>
    zipOf(
      Object.fromEntries(
        Object.entries(xlsxParts()).map(([name, part]) => [name.replaceAll("/", "\\"), part]),
      ),
    ),
  "a comment at the end": () => withComment("as some programs leave one"),
  "a comment that looks like an end": () => withComment(`PK\x05\x06${"\0".repeat(18)}`),
  "a line feed behind the end": () => Buffer.concat([zipOf(xlsxParts()), Buffer.from("\r\n")]),
  "a megabyte behind the end": () => Buffer.concat([zipOf(xlsxParts()), Buffer.alloc(1024 * 1024)]),
  "a directory alone": () => Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1"),
  "two letters": () => Buffer.from("PK"),
  nothing: () => new Uint8Array(0),
  "100 MB of zeros": () => Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(100 * 1024 * 1024)]),
  "100 MB of ends": () => Buffer.alloc(100 * 1024 * 1024, "PK\x05\x06"),
  "macros beside the figures": () => zipOf(xlsxParts({ "xl/vbaProject.bin": "AutoOpen" })),
  "the binary kind": () =>
    zipOf(
      xlsxParts({
        "_rels/.rels": xlsxParts()["_rels/.rels"]?.toString().replace("workbook.xml", "workbook.bin"),
      }),
    ),
  "a document of a word processor": () =>
    zipOf(xlsxParts({ "xl/workbook.xml": `<w:document xmlns:w="urn:w"/>` })),
  "an encrypted ODS": () => zipOf(odsParts({ "META-INF/manifest.xml": encrypted("content.xml") })),
  "an ODS that is encrypted as a whole": () =>
    zipOf(
      odsParts({
        "META-INF/manifest.xml": encrypted("encrypted-package"),
        "content.xml": undefined,
        "encrypted-package": "x",
      }),
    ),
  "an ODS of a text": () => zipOf(odsParts({ mimetype: "application/vnd.oasis.opendocument.text" })),
};

/** The parts of an encrypted document by the list of what is in it. */
function encrypted(part: string): string {
  const space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
  return `<m:manifest xmlns:m="${space}"><m:file-entry m:full-path="${part}"><m:encryption-data/></m:file-entry></m:manifest>`;
}

/** A workbook with a part of 600 MB that takes 600 KB. */
function bomb(said: number, name = "xl/worksheets/sheet1.xml"): Uint8Array {
  // A megabyte that ends at a whole byte can be put behind itself; 3, 0 is an empty last block.
  const megabyte = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: 600 }, () => megabyte), Buffer.from([3, 0])]);
  const stored = zipOf(xlsxParts({ [name]: packed }), 0);
  const index = Object.keys(xlsxParts({ [name]: "" })).indexOf(name);
  return patch(stored, index, ({ view, local, central }) => {
    for (const at of [local + 8, central + 10]) view.setUint16(at, 8, true);
    for (const at of [local + 22, central + 24]) view.setUint32(at, said, true);
  });
}

function overlapping(): Uint8Array {
  return patch(zipOf(xlsxParts({ "xl/worksheets/sheet2.xml": "x" })), 5, ({ view, bytes, central }) => {
    // The entry of the last part becomes a second one of the part before it.
    const before = central - 46 - "xl/worksheets/sheet1.xml".length;
    bytes.copyWithin(central + 16, before + 16, before + 28);
    view.setUint32(central + 42, view.getUint32(before + 42, true), true);
  });
}

function sized(by: number): Uint8Array {
  return patched(4, ({ view, local, central }) => {
    const size = view.getUint32(local + 22, true) + by;
    for (const at of [local + 22, central + 24]) view.setUint32(at, size, true);
  });
}

/** A part that was added under another name of the same length, and has the first one's name then. */
function renamed(part: string, name: string, to: string): Uint8Array {
  const text = Buffer.from(zipOf(xlsxParts({ [name]: xlsxParts()[part] }))).toString("latin1");
  return Buffer.from(text.replaceAll(name, to), "latin1");
}

function withComment(comment: string): Uint8Array {
  const bytes = Buffer.concat([zipOf(xlsxParts()), Buffer.from(comment, "latin1")]);
  bytes.writeUInt16LE(comment.length, bytes.length - comment.length - 2);
  return bytes;
}

interface Places {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the header of the part begins, and its entry in the directory, and the record at the end. */
  readonly local: number;
  readonly central: number;
  readonly end: number;
}

function patched(part: number, change: (places: Places) => void): Uint8Array {
  return patch(zipOf(xlsxParts()), part, change);
}

/** Changes an archive in the header and in the entry of one of its parts. */
function patch(archive: Uint8Array, part: number, change: (places: Places) => void): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let central = view.getUint32(end + 16, true);
  for (let skipped = 0; skipped < part; skipped++)
    central += 46 + view.getUint16(central + 28, true) + view.getUint16(central + 30, true);
  change({ bytes, view, local: view.getUint32(central + 42, true), central, end });
  return bytes;
}
