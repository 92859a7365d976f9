import { inflateSync } from "node:zlib";
import type { PictureFault } from "../findings/arguments/narrative.ts";
import { orientationOf } from "./orientation.ts";
import { mostPixels, mostRepacked, mostUnpacked, type ReadablePicture } from "./picture-size.ts";
import { type Pass, plainPng } from "./plain-png.ts";

/** Samples a pixel has, and the bits that a sample may have, by the type of colour in the header. */
const colourTypes: ReadonlyMap<number, { readonly samples: number; readonly bits: readonly number[] }> =
  new Map([
    [0, { samples: 1, bits: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, bits: [8, 16] }],
    [3, { samples: 1, bits: [1, 2, 4, 8] }],
    [4, { samples: 2, bits: [8, 16] }],
    [6, { samples: 4, bits: [8, 16] }],
  ]);

const header = 13;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** With its length, name and checksum. */
  readonly whole: Buffer;
}

/** Parts of a file that more than one picture in it has. */
const animation: readonly string[] = ["acTL", "fcTL", "fdAT"];
/** Parts that say what is to be seen. The others tell of camera, place and program, which is no reader's business. */
const shown: readonly string[] = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "IDAT"];

/** A PNG whose every pixel is there, as it is printed; else what is wrong with it. */
export function readPng(bytes: Buffer): ReadablePicture | PictureFault {
  const chunks = chunksOf(bytes);
  const [first] = chunks ?? [];
  if (!chunks || first?.type !== "IHDR" || first.data.length !== header) return damaged;
  const [width, height] = [first.data.readUInt32BE(0), first.data.readUInt32BE(4)];
  const [bits, colours, compression, filter, interlace] = [...first.data.subarray(8)] as Header;
  const colour = colourTypes.get(colours);
  if (width < 1 || height < 1 || !colour?.bits.includes(bits)) return damaged;
  if (compression !== 0 || filter !== 0 || interlace > 1) return damaged;
  if (chunks.some(({ type }) => animation.includes(type))) return { what: "animated" };
  if (isTurned(chunks)) return { what: "turned" };
  const transparency = chunks.find(({ type }) => type === "tRNS")?.data;
  const palette = chunks.find(({ type }) => type === "PLTE")?.data;
  // A palette of bytes with transparency is the one odd kind that the PDF library has right.
  const odd = interlace === 1 || (transparency !== undefined && !(colours === 3 && bits === 8));
  const unpacked = Math.max(
    height * Math.ceil((width * colour.samples * bits) / 8),
    odd ? width * height * 4 : 0,
  );
  const most = odd || transparency !== undefined || colours >= 4 ? mostRepacked : mostUnpacked;
  if (unpacked > most || width * height > mostPixels) {
    return { what: "unpacked", size: unpacked, most, mostMillions: mostPixels / 1_000_000 };
  }
  if (!partsAreSound(chunks, colours)) return damaged;
  const passes =
    interlace === 1 ? interlacedPasses(width, height) : [{ x: 0, y: 0, stepX: 1, stepY: 1, width, height }];
  const pixels = unpackedLines(chunks, passes, colour.samples * bits);
  if (!pixels) return damaged;
  const { samples } = colour;
  return {
    width,
    height,
    bytes: odd
      ? plainPng({ width, height, bits, colours, samples, passes, pixels, palette, transparency })
      : withoutOthers(bytes, chunks),
  };
}

const damaged: PictureFault = { what: "damaged" };

/** Whether what the header promises besides pixels is there, and of a size that it can have. */
function partsAreSound(chunks: readonly Chunk[], colours: number): boolean {
  const transparency = { 0: [2], 2: [6] }[colours] ?? [];
  for (const { type, data } of chunks.slice(1)) {
    if (type === "IHDR") return false;
    if (type === "PLTE" && (data.length === 0 || data.length % 3 !== 0 || data.length > 768)) return false;
    if (type === "tRNS" && !(colours === 3 ? data.length <= 256 : transparency.includes(data.length)))
      return false;
  }
  return colours !== 3 || chunks.some(({ type }) => type === "PLTE");
}

/** Whether a camera noted that it was turned, which outputs do not agree about in a PNG. */
function isTurned(chunks: readonly Chunk[]): boolean {
  const exif = chunks.find(({ type }) => type === "eXIf")?.data;
  return exif !== undefined && (orientationOf(exif) ?? 1) !== 1;
}

/** The file with the parts alone that say what is to be seen. */
function withoutOthers(bytes: Buffer, chunks: readonly Chunk[]): Buffer {
  const kept = chunks.filter(({ type }) => shown.includes(type));
  const end = Buffer.from("\0\0\0\0IEND\xae\x42\x60\x82", "latin1");
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ whole }) => whole), end]);
}

type Header = [number, number, number, number, number];

/** The parts of the file up to its end mark; undefined where one runs over the end. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (at + 12 + length > bytes.length) return undefined;
    if (type === "IEND") return chunks;
    chunks.push({
      type,
      data: bytes.subarray(at + 8, at + 8 + length),
      whole: bytes.subarray(at, at + 12 + length),
    });
    at += 12 + length;
  }
  return undefined;
}

/** The seven passes of an interlaced picture, as far as it is large enough for them. */
function interlacedPasses(width: number, height: number): Pass[] {
  const grid = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const;
  return grid
    .filter(([x, y]) => x < width && y < height)
    .map(([x, y, stepX, stepY]) => ({
      ...{ x, y, stepX, stepY },
      width: Math.ceil((width - x) / stepX),
      height: Math.ceil((height - y) / stepY),
    }));
}

/** The lines of all passes, if they are of the right number and length, each with a known kind of filter. */
function unpackedLines(chunks: readonly Chunk[], passes: readonly Pass[], pixel: number): Buffer | undefined {
  const lines = passes.map(({ width, height }) => ({ length: 1 + Math.ceil((width * pixel) / 8), height }));
  const expected = lines.reduce((sum, { length, height }) => sum + length * height, 0);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  let pixels: Buffer;
  try {
    pixels = inflateSync(packed, { maxOutputLength: expected });
  } catch {
    return undefined;
  }
  if (pixels.length !== expected) return undefined;
  let at = 0;
  for (const { length, height } of lines) {
    for (let line = 0; line < height; line++, at += length) if (pixels[at]! > 4) return undefined;
  }
  return pixels;
}
