import { inflateSync } from "node:zlib";
import { mostPixels, type PictureSize } from "./picture-size.ts";

/** Samples a pixel has, and the bits that a sample may have, by the type of colour in the header. */
const colourTypes: ReadonlyMap<number, { readonly samples: number; readonly bits: readonly number[] }> =
  new Map([
    [0, { samples: 1, bits: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, bits: [8, 16] }],
    [3, { samples: 1, bits: [1, 2, 4, 8] }],
    [4, { samples: 2, bits: [8, 16] }],
    [6, { samples: 4, bits: [8, 16] }],
  ]);

/** Words in a picture above this are more than the PDF library can take. */
const longestWords = 20_000;
const header = 13;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The size of a PNG whose every pixel is there; undefined for one that is broken. */
export function pngSize(bytes: Buffer): PictureSize | undefined {
  const chunks = chunksOf(bytes);
  const [first] = chunks ?? [];
  if (!chunks || first?.type !== "IHDR" || first.data.length !== header) return undefined;
  const [width, height] = [first.data.readUInt32BE(0), first.data.readUInt32BE(4)];
  const [bits, colours, compression, filter, interlace] = [...first.data.subarray(8)] as Header;
  const colour = colourTypes.get(colours);
  if (width < 1 || height < 1 || width * height > mostPixels) return undefined;
  if (!colour?.bits.includes(bits) || compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  const transparency = { 0: [2], 2: [6], 3: undefined }[colours] ?? [];
  for (const { type, data } of chunks.slice(1)) {
    if (type === "IHDR") return undefined;
    if (type === "tEXt" && data.length > longestWords) return undefined;
    if (type === "PLTE" && (data.length === 0 || data.length % 3 !== 0 || data.length > 768))
      return undefined;
    if (type === "tRNS" && !(colours === 3 ? data.length <= 256 : transparency.includes(data.length)))
      return undefined;
  }
  if (colours === 3 && !chunks.some(({ type }) => type === "PLTE")) return undefined;
  const pixel = colour.samples * bits;
  const passes = interlace === 1 ? interlacedPasses(width, height) : [{ width, height }];
  // The PDF library takes a pass without columns for one with lines.
  if (!passes || !linesAreWhole(chunks, passes, pixel)) return undefined;
  return { width, height };
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
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return undefined;
}

/** The seven passes of an interlaced picture; undefined for one too small for all of them. */
function interlacedPasses(width: number, height: number): PictureSize[] | undefined {
  if (width < 5 || height < 5) return undefined;
  const grid = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const;
  return grid.map(([x, y, stepX, stepY]) => ({
    width: Math.ceil((width - x) / stepX),
    height: Math.ceil((height - y) / stepY),
  }));
}

/** Whether the pixels unpack to lines of the right number and length, each with a known kind of filter. */
function linesAreWhole(chunks: readonly Chunk[], passes: readonly PictureSize[], pixel: number): boolean {
  const lines = passes.map(({ width, height }) => ({ length: 1 + Math.ceil((width * pixel) / 8), height }));
  const expected = lines.reduce((sum, { length, height }) => sum + length * height, 0);
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  let pixels: Buffer;
  try {
    pixels = inflateSync(packed, { maxOutputLength: expected });
  } catch {
    return false;
  }
  if (pixels.length !== expected) return false;
  let at = 0;
  for (const { length, height } of lines) {
    for (let line = 0; line < height; line++, at += length) if (pixels[at]! > 4) return false;
  }
  return true;
}
