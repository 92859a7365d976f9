import subsetFont from "subset-font";
import { type Face, fontBytes } from "../../src/typography/font.ts";

/** The characters of the pages' fonts: Latin with all of Welsh and its neighbours, and the signs of statistics. */
export const fontCharacters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ..."ẀẁẂẃẄẅỲỳ–—‘’“”†‡•…‰€™−≥≤≈≠→",
].join("");

const features = ["kern", "liga", "clig", "calt", "rlig", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum"];

/**
 * One face as the pages embed it, in WOFF2: the characters above, and of the layout features those that text and
 * tabular figures need. The licence reserves the name of the original for the original, so the subset has another.
 */
export async function subsetFace(face: Face): Promise<Uint8Array> {
  const options = { noHinting: true, keepFeatures: features };
  const subset = await subsetFont(fontBytes(face), fontCharacters, { ...options, targetFormat: "sfnt" });
  return subsetFont(renamed(subset), fontCharacters, { ...options, targetFormat: "woff2" });
}

/** The reserved name and a free one of the same length, so that no offset in the file changes. */
const [reserved, free] = ["Source", "Report"];

/** The font with every name but its copyright notice changed; checksums are left to the next pass. */
function renamed(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font);
  const table = tableOffset(bytes, "name");
  const strings = table + bytes.readUInt16BE(table + 4);
  for (let index = 0; index < bytes.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    const copyright = bytes.readUInt16BE(record + 6) === 0;
    if (copyright) continue;
    const start = strings + bytes.readUInt16BE(record + 10);
    const text = bytes.subarray(start, start + bytes.readUInt16BE(record + 8));
    for (const encoded of [(name: string) => Buffer.from(name, "latin1"), utf16]) {
      for (let at = text.indexOf(encoded(reserved)); at >= 0; at = text.indexOf(encoded(reserved))) {
        encoded(free).copy(text, at);
      }
    }
  }
  return bytes;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** Names are stored with the higher byte first. */
function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
